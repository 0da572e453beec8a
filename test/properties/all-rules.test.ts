/**
 * What must hold for the fixes and suggestions of all rules together, checked on generated files: each may be applied,
 * in any order, and none takes back what another did.
 */
import fc from 'fast-check'
import type { Linter } from 'eslint'
import { describe, expect, it } from 'vitest'
import plugin from '../../src/index.ts'
import { applyFixes, lint, type LintOptions } from '../support/lint.ts'
import { table } from '../support/messages.ts'

const SEED = Number(process.env['SEED'] ?? 20191101)

/** Every rule of the plugin, with the options of the strict config. */
const rules = {
  ...Object.fromEntries(Object.keys(plugin.rules).map((name) => [`rayvision-codes/${name}`, 'error'])),
  ...plugin.configs.strict.rules,
} as Linter.RulesRecord

/** Statements that ask a response code something; `§` is a code, and `¤` a name that nothing else has. */
const statements = [
  'if (res.code === §) put(1)\nelse if (res.code === § || flag) put(2)\nelse put(3)',
  'if (flag && res.code === §) { put(1) } else if (res.code == § && flag) { put(2) } // why\nelse { put(3) }',
  "if (res.code === § || // one\n  res.code === '§') put(1)",
  'switch (res.code) {\n  case §:\n    put(1)\n    break\n  // then\n  case §:\n    put(2)\n  case §:\n    put(3)\n}',
  'switch (res.code) { case §: case §: put(1); break; case §: put(2) }',
  'switch (String(res.code)) {\n  case "§":\n    put(1)\n    break\n  default:\n    put(2)\n}',
  'put([§, §, §].includes(res.code))',
  'const ¤ = new Set([\n  §, // one\n  §, // two\n  §\n])\nput(¤.has(res.code), ¤.has(other.code))',
  "const ¤ = {\n  §: 'a',\n  '§': 'b', // two\n}\nput(¤[res.code] + 'x')\nput(¤[res.code] ?? 'y')",
  "const ¤ = { §: 'a', §: 'b' }\n¤[res.code].trim()",
  "const ¤ = new Map([[§, 1], [§, 2]])\nput(flag || ¤.get(res.code))",
  'put(res.code === § ? 1 : res.code === § ? 2 : 3)',
  'put(res.code !== § && res.code !== § && !(res.code === §))',
  'if (res.code) put(1)',
  'if (!res.code && res.code !== §) put(1)',
  'put(res.code || §)',
  'put(res.code ? 1 : 2, !!res.code, Boolean(res.code))',
  'if (res.code >= § && res.code < §) put(1)',
  'put(Math.floor(res.code / 100) === 8)',
  "put(String(res.code).startsWith('8'))",
  'if (response.status === §) put(1)',
  'if (response.data.code === response.status || response.data.code === §) put(1)',
  'const ¤ = (body) => body.code === § && res.code === body.code\nput(¤(res))',
  'function ¤(RayvisionCode) { return res.code === § || [§].includes(res.code) }\nput(¤(1))',
  'put({ code: §, message: flag })',
  'async function ¤() {\n  const res = await api.tasks()\n  put(res.data)\n  if (res.code === §) put(res.message)\n}',
]

const headers = [
  '',
  "import { RayvisionCode } from 'rayvision-codes'\n",
  "import { RayvisionCode as RC } from 'rayvision-codes'\n",
  "import * as codes from 'rayvision-codes'\n",
  "/* licence */\n'use strict'\n",
]

/** Numbers that a file takes its codes from: few, so that some stand twice; 803, 401 and 0 are none of the table. */
const numbers = fc.subarray([200, 400, 602, 804, 805, 1002, 803, 401, 0], { minLength: 1, maxLength: 3 })

/** How a code is written: the text of a key or of a string keeps its place. */
const spellings: readonly ((code: number) => string)[] = [String, String, (code) => `RayvisionCode.${table.withCode(code)?.name ?? 'NOPE'}`]

interface GeneratedFile {
  readonly code: string
  readonly options: LintOptions
}

const fileArbitrary: fc.Arbitrary<GeneratedFile> = fc
  .record({
    header: fc.constantFrom(...headers),
    parts: fc.array(fc.tuple(fc.constantFrom(...statements), fc.array(fc.nat(), { minLength: 3, maxLength: 3 })), { minLength: 1, maxLength: 3 }),
    numbers,
    semicolons: fc.boolean(),
    crlf: fc.boolean(),
    isTypeScript: fc.boolean(),
  })
  .map(({ header, parts, numbers: chosen, semicolons, crlf, isTypeScript }) => {
    const body = parts.map(([statement, choices], index) => {
      let hole = 0
      const filled = statement.replaceAll('¤', `own${index}`).replace(/§(?=['":])|§/g, (_, at: number, whole: string) => {
        const choice = choices[hole % choices.length] ?? 0
        hole += 1
        const number = chosen[choice % chosen.length] ?? 200
        const isPlain = /['":]/.test(whole[at + 1] ?? '') || !header.includes('{ RayvisionCode }') || statement.includes('(RayvisionCode)')
        return isPlain ? String(number) : spellings[choice % spellings.length]!(number)
      })
      return filled.split('\n').map((line) => (semicolons && /[)\]}'"]$/.test(line) && !/^\s*(?:if|else|case|switch|\})|[,{]$/.test(line) ? `${line};` : line)).join('\n')
    })
    const code = `${header}${body.join('\n')}\n`
    return {
      code: crlf ? code.replaceAll('\n', '\r\n') : code,
      options: {
        filename: isTypeScript ? 'file.ts' : 'file.js',
        settings: { responseCalls: ['api.*'] },
        globals: Object.fromEntries(['put', 'res', 'other', 'response', 'flag', 'api', 'String', 'Boolean', 'Math', 'Set', 'Map', 'BigInt', 'Number', 'Error', 'undefined', 'require'].map((name) => [name, 'readonly' as const])),
        rules: { ...rules, 'no-undef': 'error', 'no-redeclare': 'error' },
      },
    }
  })

/** A change that a rule makes or offers. */
interface Change {
  readonly ruleId: string
  readonly range: readonly [number, number]
  readonly text: string
}

function changesOf(messages: readonly Linter.LintMessage[]): Change[] {
  return messages.flatMap(({ ruleId, fix, suggestions = [] }) =>
    [...(fix ? [fix] : []), ...suggestions.map((suggestion) => suggestion.fix)].map(({ range, text }) => ({ ruleId: ruleId ?? '', range, text })),
  )
}

/** Lints a text that must be in order apart from what our rules say: it parses, and its names resolve. */
function lintSound(text: string, options: LintOptions, history: readonly string[]): Linter.LintMessage[] {
  const messages = lint(text, options)
  const unsound = messages.filter(({ ruleId }) => ruleId?.startsWith('rayvision-codes/') !== true)
  expect(unsound, history.join('\n')).toEqual([])
  return messages
}

/** Whether two changes touch one another. */
function overlaps(a: Change, b: Change): boolean {
  return a.range[0] <= b.range[1] && b.range[0] <= a.range[1]
}

/** The rules whose changes were tried. */
const tried = new Set<string>()

/** The rules that change or suggest something. */
const changing = Object.entries(plugin.rules).flatMap(([name, { meta }]) => (meta?.fixable || meta?.hasSuggestions ? [`rayvision-codes/${name}`] : []))

/** No file of this size needs as many changes. */
const MOST_STEPS = 60

describe('a generated file, with all rules', () => {
  it('is sound after any one change', () => {
    fc.assert(
      fc.property(fileArbitrary, ({ code, options }) => {
        for (const change of changesOf(lintSound(code, options, [code]))) {
          tried.add(change.ruleId)
          lintSound(applyFixes(code, [change]), options, [code, `${change.ruleId} → ${change.text}`])
        }
      }),
      { seed: SEED, numRuns: Number(process.env['RUNS'] ?? 90) },
    )
    expect([...tried].sort()).toEqual(changing.sort())
  })

  it('is sound after changes in any order, which come to an end and never bring an earlier text back', () => {
    fc.assert(
      fc.property(fileArbitrary, fc.array(fc.nat(), { minLength: 12, maxLength: 12 }), ({ code, options }, choices) => {
        const history = [code]
        const seen = new Set([code])
        let text = code
        let changes = changesOf(lintSound(text, options, history))
        for (let step = 0; changes.length > 0; step += 1) {
          expect(step, history.join('\n')).toBeLessThan(MOST_STEPS)
          const choice = choices[step % choices.length] ?? 0
          const chosen = [changes[choice % changes.length] as Change]
          // Another one with it, where they do not touch.
          const other = changes[(choice * 7 + 3) % changes.length]
          if (other !== undefined && !chosen.some((change) => overlaps(change, other))) chosen.push(other)
          text = applyFixes(text, chosen)
          history.push(...chosen.map(({ ruleId, range, text: written }) => `${ruleId} ${range.join('–')} → ${written}`), text)
          expect(seen.has(text), history.join('\n')).toBe(false)
          seen.add(text)
          changes = changesOf(lintSound(text, options, history))
        }
      }),
      { seed: SEED, numRuns: Number(process.env['RUNS'] ?? 45) },
    )
  })
})
