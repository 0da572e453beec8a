/**
 * What every rule has in common: one shape, the shared settings, messages in two languages, problems that are
 * returned and reported here.
 */
import type { JSONSchema, TSESLint, TSESTree } from '@typescript-eslint/utils'
import { mayHaveSites, readFile, type CodeFile } from './code-file.ts'
import { CodePaths } from './code-paths.ts'
import { locales, type Localized } from './locale.ts'
import type { SourceCode } from './scope.ts'
import { readSettings, type Settings } from './settings.ts'
import { mayHaveWord } from './word-index.ts'

/** How a config treats a rule. */
export type Severity = 'error' | 'off' | 'warn'

/** What the docs and the configs are made from. */
export interface RuleDocs {
  readonly description: string
  readonly recommended: Severity
  readonly strict: Severity | readonly [Severity, ...unknown[]]
  readonly url: string
}

/** The texts that a message has beside its placeholders. */
type MessageData = Readonly<Record<string, string | number>>

/** A change that the user is offered. */
export interface Suggestion<MessageId extends string> {
  readonly messageId: MessageId
  readonly data?: MessageData
  readonly fix: (fixer: TSESLint.RuleFixer) => TSESLint.RuleFix[]
}

/** What a rule finds. */
export interface Problem<MessageId extends string> {
  readonly node: TSESTree.Node
  readonly messageId: MessageId
  readonly data?: MessageData
  readonly fix?: ((fixer: TSESLint.RuleFixer) => TSESLint.RuleFix[]) | undefined
  readonly suggest?: readonly Suggestion<MessageId>[]
}

/** A rule as its file writes it. */
export interface RuleDefinition<MessageId extends string, Options extends object> {
  readonly name: string
  /** Words in a text for which the rule looks too; without them it leaves a file that has no code property. */
  readonly words?: readonly string[]
  readonly meta: {
    readonly type: 'problem' | 'suggestion'
    readonly docs: Omit<RuleDocs, 'url'>
    readonly fixable?: 'code'
    readonly hasSuggestions?: true
    readonly schema: readonly [] | readonly [JSONSchema.JSONSchema4ObjectSchema]
    readonly messages: Readonly<Record<MessageId, Localized>>
  }
  readonly defaultOptions: Options
  /** Whether a file can have a problem at all, by its text and the settings: quick. Without it, whether it can have a site. */
  readonly mayReport?: (sourceCode: SourceCode, settings: Settings) => boolean
  /** Whether it asks which ways lead from one place to another. */
  readonly usesCodePaths?: true
  /** Judges a file: its problems, in any order. The code paths are empty for a rule that does not use them. */
  readonly create: (file: CodeFile, options: Options, codePaths: CodePaths) => Iterable<Problem<MessageId>>
}

/** A rule as ESLint runs it. */
export interface Rule {
  readonly name: string
  readonly meta: TSESLint.RuleMetaData<string, RuleDocs, unknown[]>
  readonly create: (context: Readonly<TSESLint.RuleContext<string, unknown[]>>) => TSESLint.RuleListener
}

const DOCS = 'https://github.com/rayvision/eslint-plugin-rayvision-codes/blob/main/docs/rules'

/** The listeners of a rule that has nothing to look for. */
const NOTHING: TSESLint.RuleListener = Object.freeze({})

/** The code paths of a rule that does not ask for them. */
const NO_PATHS = new CodePaths()

/** ESLint's message of a language: the id itself in English, `id/zh` in Chinese. */
function messageIdIn(id: string, locale: (typeof locales)[number]): string {
  return locale === 'en' ? id : `${id}/${locale}`
}

/**
 * Makes a rule for ESLint.
 *
 * A rule is run once a file, after ESLint has set the parents of all nodes; a file whose text has no code property,
 * nor another word of the rule, is left before that. ESLint 8 knows no `meta.defaultOptions`: the defaults are merged here.
 */
export function createRule<MessageId extends string, Options extends object>(
  definition: RuleDefinition<MessageId, Options>,
): Rule {
  const { name, words = [], meta, defaultOptions, mayReport = mayHaveSites, create } = definition
  const messages: Record<string, string> = {}
  for (const [id, texts] of Object.entries<Localized>(meta.messages)) {
    for (const locale of locales) messages[messageIdIn(id, locale)] = texts[locale]
  }
  return {
    name,
    meta: {
      ...meta,
      docs: { ...meta.docs, url: `${DOCS}/${name}.md` },
      messages,
    },
    create(context) {
      const settings = readSettings(context.settings)
      const { sourceCode } = context
      if (!mayReport(sourceCode, settings) && !mayHaveWord(sourceCode.text, words)) return NOTHING
      const options = { ...defaultOptions, ...(context.options[0] as Partial<Options> | undefined) }
      const localized = (id: MessageId): string => messageIdIn(id, settings.locale)
      const codePaths = definition.usesCodePaths ? new CodePaths() : NO_PATHS
      return {
        ...(definition.usesCodePaths && codePaths.listeners),
        'Program:exit'() {
          for (const problem of create(readFile(context, settings), options, codePaths)) {
            context.report({
              node: problem.node,
              messageId: localized(problem.messageId),
              ...(problem.data && { data: problem.data }),
              ...(problem.fix && { fix: problem.fix }),
              ...(problem.suggest && {
                suggest: problem.suggest.map((suggestion) => ({ ...suggestion, messageId: localized(suggestion.messageId) })),
              }),
            })
          }
        },
      }
    },
  }
}
