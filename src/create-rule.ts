/**
 * What every rule has in common: one shape, the shared settings, messages in two languages, problems that are
 * returned and reported here.
 */
import type { JSONSchema, TSESTree } from '@typescript-eslint/utils'
import { readFile, type CodeFile } from './code-file.ts'
import { CodePaths } from './code-paths.ts'
import type { Gate } from './gate.ts'
import { gatedRule, type Judge, type Rule, type RuleDocs } from './gated-rule.ts'
import { locales, type Localized } from './locale.ts'
import type { Replacement } from './replace-code.ts'

/** The texts that a message has beside its placeholders. */
type MessageData = Readonly<Record<string, string | number>>

/** A change that the user is offered, where there is one. */
export interface Suggestion<MessageId extends string> {
  readonly messageId: MessageId
  readonly data?: MessageData
  readonly fix: Replacement | undefined
}

/** What a rule finds. */
export interface Problem<MessageId extends string> {
  readonly node: TSESTree.Node
  readonly messageId: MessageId
  readonly data?: MessageData
  readonly fix?: Replacement | undefined
  readonly suggest?: readonly Suggestion<MessageId>[]
}

/** A rule as its file writes it. */
export interface RuleDefinition<MessageId extends string, Options extends object> {
  readonly name: string
  /** What it looks for in a file; sites without it. */
  readonly gate?: Gate
  readonly meta: {
    readonly type: 'problem' | 'suggestion'
    readonly docs: Omit<RuleDocs, 'url'>
    readonly fixable?: 'code'
    readonly hasSuggestions?: true
    readonly schema: readonly [] | readonly [JSONSchema.JSONSchema4ObjectSchema]
    readonly messages: Readonly<Record<MessageId, Localized>>
  }
  readonly defaultOptions: Options
  /** Whether it asks which ways lead from one place to another. */
  readonly usesCodePaths?: true
  /** Judges a file: its problems, in any order. The code paths are empty for a rule that does not use them. */
  readonly create: (file: CodeFile, options: Options, codePaths: CodePaths) => Iterable<Problem<MessageId>>
}

/** A rule with its judgement. */
export interface JudgingRule extends Rule {
  readonly judge: Judge
}

const DOCS = 'https://github.com/rayvision/eslint-plugin-rayvision-codes/blob/main/docs/rules'

/** The code paths of a rule that does not ask for them. */
const NO_PATHS = new CodePaths()

/** ESLint's message of a language: the id itself in English, `id/zh` in Chinese. */
function messageIdIn(id: string, locale: (typeof locales)[number]): string {
  return locale === 'en' ? id : `${id}/${locale}`
}

/**
 * Makes a rule for ESLint.
 *
 * A rule is run once a file, after ESLint has set the parents of all nodes. ESLint 8 knows no `meta.defaultOptions`: the
 * defaults are merged here.
 */
export function createRule<MessageId extends string, Options extends object>(
  definition: RuleDefinition<MessageId, Options>,
): JudgingRule {
  const { name, gate = 'sites', meta, defaultOptions, create } = definition
  const messages: Record<string, string> = {}
  for (const [id, texts] of Object.entries<Localized>(meta.messages)) {
    for (const locale of locales) messages[messageIdIn(id, locale)] = texts[locale]
  }
  const judge: Judge = (context, facts) => {
    const { locale } = facts.settings
    const options = { ...defaultOptions, ...(context.options[0] as Partial<Options> | undefined) }
    const localized = (id: MessageId): string => messageIdIn(id, locale)
    const codePaths = definition.usesCodePaths ? new CodePaths() : NO_PATHS
    return {
      ...(definition.usesCodePaths && codePaths.listeners),
      'Program:exit'() {
        const file = readFile(context, facts)
        if (file.isEmpty && gate !== 'data') return
        for (const problem of create(file, options, codePaths)) {
          context.report({
            node: problem.node,
            messageId: localized(problem.messageId),
            ...(problem.data && { data: problem.data }),
            ...(problem.fix && { fix: problem.fix }),
            ...(problem.suggest && {
              suggest: problem.suggest.flatMap(({ fix, messageId, ...rest }) => (fix ? [{ ...rest, fix, messageId: localized(messageId) }] : [])),
            }),
          })
        }
      },
    }
  }
  const head = { name, gate, meta: { ...meta, docs: { ...meta.docs, url: `${DOCS}/${name}.md` }, messages } }
  return { ...gatedRule(head, judge), judge }
}
