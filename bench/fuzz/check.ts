/**
 * What must hold for any program, whatever it says.
 */
import { Linter, type ESLint } from 'eslint'
import plugin from '../../src/index.ts'
import { Random } from './random.ts'
import { run } from './run.ts'
import { CWD, type Setup } from './setups.ts'

/** Something that does not hold for a program. */
export interface Failure {
  readonly kind: string
  /** The same for failures that probably have one cause. */
  readonly signature: string
  readonly detail: string
}

/** How many changes of a file are tried, each alone. */
const MOST_CHANGES = 40
/** Texts up to this length are run, and changed step by step. */
const LONGEST_RUN = 20_000
/** What the contract allows; the pass that finds nothing to do is counted too. */
const MOST_PASSES = 4

const counter = { passes: 0 }
const own: ESLint.Plugin = {
  rules: {
    count: {
      create() {
        counter.passes += 1
        return { Program() {}, 'Program:exit'() {} }
      },
    },
  },
}

/** What was tried, for the report. */
export class Tried {
  readonly dialects = new Map<string, number>()
  readonly reports = new Map<string, number>()
  changes = 0
  fixed = 0
  run = 0
  completed = 0
}

function addOne(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

const PREFIX = 'rayvision-codes/'

const linter = new Linter({ cwd: CWD })

function configOf({ dialect, settings }: Setup, rules: Linter.RulesRecord): Linter.Config[] {
  return [
    {
      files: ['**/*.*'],
      plugins: { 'rayvision-codes': plugin, own },
      languageOptions: { ...dialect.languageOptions, globals: { require: 'readonly', module: 'readonly', exports: 'writable' } },
      linterOptions: { reportUnusedDisableDirectives: 'off', noInlineConfig: true },
      ...(settings && { settings: { 'rayvision-codes': settings } }),
      rules: { 'own/count': 'error', ...rules },
    },
  ]
}

/** No text of these sizes may take as long as this, in milliseconds, on any machine. */
const SLOW = 8_000

interface Change {
  readonly ruleId: string
  readonly messageId: string
  readonly isFix: boolean
  readonly range: readonly [number, number]
  readonly text: string
}

function changesOf(messages: readonly Linter.LintMessage[]): Change[] {
  return messages.flatMap(({ ruleId, messageId = '', fix, suggestions = [] }) => {
    const name = ruleId ?? ''
    const fixes = fix ? [{ ruleId: name, messageId, isFix: true, range: fix.range, text: fix.text }] : []
    return [...fixes, ...suggestions.map((suggestion) => ({ ruleId: name, messageId: suggestion.messageId ?? '', isFix: false, range: suggestion.fix.range, text: suggestion.fix.text }))]
  })
}

function apply(text: string, { range, text: written }: Change): string {
  const bom = text.startsWith('\uFEFF') ? 1 : 0
  return text.slice(0, range[0] + bom) + written + text.slice(range[1] + bom)
}

/** What a text says about itself, without our rules: whether it parses, which names it does not declare, its comments. */
interface Soundness {
  readonly fatal: string | undefined
  readonly faults: ReadonlySet<string>
  readonly comments: readonly string[]
}

function soundness(text: string, setup: Setup): Soundness {
  const messages = linter.verify(text, configOf(setup, { 'no-undef': 'error', 'no-redeclare': 'error', 'no-import-assign': 'error', 'no-const-assign': 'error' }), { filename: setup.dialect.filename })
  return {
    fatal: messages.find(({ fatal }) => fatal)?.message,
    faults: new Set(messages.map(({ message }) => message)),
    comments: linter.getSourceCode().getAllComments().map(({ value }) => value),
  }
}

/** Faults that a text has and had not before. */
function newFault(before: Soundness, after: Soundness): string | undefined {
  return after.fatal ?? [...after.faults].find((fault) => !before.faults.has(fault))
}

/** Names and numbers taken out of a text, so that texts of one cause are alike. */
function general(text: string): string {
  return text.replaceAll(/'[^']*'|"[^"]*"|\(\d+:\d+\)|\d+/g, '…').slice(0, 90)
}

function crash(what: string, error: unknown): Failure {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  const frames = stack.split('\n').filter((line) => /\/(?:src|rules)\/[\w-]+\.ts/.test(line)).map((line) => /\/((?:src|rules)\/[\w-]+\.ts)/.exec(line)?.[1] ?? '')
  const isDeep = stack.includes('Maximum call stack')
  const place = isDeep ? [...new Set(frames)].sort().slice(0, 2).join(' ') : (frames[0] ?? '')
  return { kind: 'exception', signature: `exception ${general(stack.split('\n')[0] ?? '')} ${place}`, detail: `${what}: ${stack.split('\n').slice(0, 14).join('\n')}` }
}

/** Whether a text is a program at all, and ESLint alone can lint it. */
export function isAccepted(text: string, setup: Setup): boolean {
  try {
    return soundness(text, setup).fatal === undefined
  } catch {
    return false
  }
}

/**
 * Everything that does not hold for a text.
 *
 * @param tried What is counted.
 */
export function check(text: string, setup: Setup, tried = new Tried()): Failure[] {
  const failures: Failure[] = []
  const { filename } = setup.dialect
  const config = configOf(setup, setup.rules)
  const fail = (kind: string, about: string, detail: string): void => {
    if (!failures.some((failure) => failure.kind === kind)) failures.push({ kind, signature: `${kind} ${about}`, detail })
  }
  let before: Soundness
  try {
    before = soundness(text, setup)
  } catch {
    return []
  }
  if (before.fatal !== undefined) return []

  let messages: Linter.LintMessage[]
  const start = performance.now()
  try {
    messages = linter.verify(text, config, { filename })
  } catch (error) {
    return [crash('lint', error)]
  }
  const time = performance.now() - start
  if (time > SLOW) fail('slow', '', `one lint took ${Math.round(time)} ms for ${text.length} characters`)
  addOne(tried.dialects, setup.dialect.name)
  for (const { ruleId } of messages) if (ruleId?.startsWith(PREFIX) === true) addOne(tried.reports, ruleId.slice(PREFIX.length))
  const settingsText = JSON.stringify(setup.settings ?? {})
  for (const { message, ruleId, line, column } of messages) {
    if (/\{\{\s*\w+\s*\}\}|\[object /.test(message) && !/\{\{|\[object /.test(text + settingsText)) fail('message', ruleId ?? '', message)
    if (!Number.isFinite(line) || !Number.isFinite(column)) fail('location', ruleId ?? '', message)
  }

  const random = new Random(1)
  const all = changesOf(messages)
  const most = text.length > LONGEST_RUN ? 4 : MOST_CHANGES
  const chosen = all.length <= most ? all : random.some(all, most / all.length)
  for (const change of chosen) {
    tried.changes += 1
    const what = `${change.isFix ? 'fix' : 'suggestion'} ${change.messageId} of ${change.ruleId}`
    const changed = apply(text, change)
    if (changed === text) fail('no change', what, what)
    try {
      const after = soundness(changed, setup)
      if (after.fatal !== undefined) fail(`broken ${change.isFix ? 'fix' : 'suggestion'}`, `${change.ruleId} ${change.messageId}`, `${what}: ${after.fatal}\n${clip(changed)}`)
      else {
        const fault = newFault(before, after)
        if (fault !== undefined) fail(`unsound ${change.isFix ? 'fix' : 'suggestion'}`, `${change.ruleId} ${change.messageId} ${general(fault)}`, `${what}: ${fault}\n${clip(changed)}`)
      }
    } catch (error) {
      // ESLint itself may fail where a text has become deeper.
      if (!String(error).includes('call stack')) failures.push(crash(what, error))
    }
  }
  if (!all.some(({ isFix }) => isFix)) return failures

  tried.fixed += 1
  let output: string
  try {
    counter.passes = 0
    output = linter.verifyAndFix(text, config, { filename }).output
    const { passes } = counter
    if (passes > MOST_PASSES) fail('passes', '', `--fix took ${passes} passes\n${clip(output)}`)
    const again = linter.verifyAndFix(output, config, { filename }).output
    if (again !== output) fail('changed again', '', `first:\n${clip(output)}\nsecond:\n${clip(again)}`)
  } catch (error) {
    return [...failures, crash('--fix', error)]
  }
  const after = soundness(output, setup)
  const fault = newFault(before, after)
  if (after.fatal !== undefined) fail('broken output', general(after.fatal), `${after.fatal}\n${clip(output)}`)
  else if (fault !== undefined) fail('unsound output', general(fault), `${fault}\n${clip(output)}`)
  if (text.startsWith('\uFEFF') !== output.startsWith('\uFEFF')) fail('BOM', '', clip(output))
  if (/\r\n/.test(text) && !/[^\r]\n|^\n/.test(text) && /[^\r]\n|^\n/.test(output)) fail('line ends', '', JSON.stringify(clip(output)))
  const lost = before.comments.find((comment, _, comments) => count(comments, comment) > count(after.comments, comment))
  if (lost !== undefined) fail('lost comment', '', `${lost}\n${clip(output)}`)

  if (text.length > LONGEST_RUN) return failures
  checkOrder({ text, output, config, setup, random, fail })
  if (setup.dialect.component === undefined && !filename.endsWith('.d.ts')) {
    const [first, second] = [run(text, setup), run(output, setup)]
    if (first !== undefined && second !== undefined) tried.run += 1
    if (first?.some(({ error }) => error === undefined) === true) tried.completed += 1
    const index = first === undefined || second === undefined ? -1 : first.findIndex((once, at) => JSON.stringify(once) !== JSON.stringify(second[at]))
    if (index >= 0) {
      const [was, is] = [first?.[index], second?.[index]]
      fail('behaviour', was?.error === is?.error ? 'values' : general(is?.error ?? ''), `${clip(JSON.stringify(was))} became ${clip(JSON.stringify(is))}\n${clip(output)}`)
    }
  }
  return failures
}

/**
 * Fixes one by one must lead to the same text as all at once. Of two switches on one line, the second is indented as the
 * line that the first fix leaves it on.
 */
function checkOrder({ text, output, config, setup, random, fail }: {
  readonly text: string
  readonly output: string
  readonly config: Linter.Config[]
  readonly setup: Setup
  readonly random: Random
  readonly fail: (kind: string, about: string, detail: string) => void
}): void {
  const fixesOf = (source: string): Change[] => changesOf(linter.verify(source, config, { filename: setup.dialect.filename })).filter(({ isFix }) => isFix)
  let fixes = fixesOf(text)
  if (fixes.length > 12) return
  let current = text
  const history: string[] = []
  for (let step = 0; fixes.length > 0; step += 1) {
    if (step > 30) {
      fail('endless', '', clip(current))
      return
    }
    const change = random.pick(fixes)
    history.push(`${change.range.join('–')} → ${change.text}`)
    current = apply(current, change)
    if (soundness(current, setup).fatal !== undefined) {
      fail('broken order', change.ruleId, `${history.join('\n')}\n${clip(current)}`)
      return
    }
    fixes = fixesOf(current)
  }
  const unindented = (lines: string): string => lines.replace(/^[ \t]+/gm, '')
  if (unindented(current) !== unindented(output)) fail('order', '', `${history.join('\n')}\n${difference(output, current)}`)
}

/** The first line in which two texts differ. */
function difference(one: string, other: string): string {
  const [lines, others] = [one.split('\n'), other.split('\n')]
  const index = lines.findIndex((line, at) => line !== others[at])
  return `line ${index + 1} at once:    ${lines[index] ?? ''}\nline ${index + 1} one by one: ${others[index] ?? ''}`
}

function count(items: readonly string[], item: string): number {
  return items.filter((other) => other === item).length
}

function clip(text: string | undefined): string {
  if (text === undefined) return 'nothing'
  return text.length > 1500 ? `${text.slice(0, 700)} … ${text.slice(-700)}` : text
}
