/**
 * The plugin and ESLint on a text, as in a project; runs in the worker, and in Node.
 */
import type { Rule } from 'eslint'
import { Linter } from 'eslint/universal'
import { readFile, type FileContext } from '../../../../src/code-file.ts'
import { explainSites, type SiteExplanation } from '../../../../src/explain.ts'
import { textFacts } from '../../../../src/gate.ts'
import plugin from '../../../../src/index.ts'
import { parseSettings, SETTINGS_KEY } from '../../../../src/settings.ts'
import { filenames, FOLDER, type Language } from './languages.ts'
import { languageOptions } from './parsers.ts'
import type { LintJob, LintResult } from './protocol.ts'

export { SettingsError } from '../../../../src/settings.ts'

const linter = new Linter({ cwd: FOLDER })

/** A rule that reports nothing: it explains what the plugin's rules have read. */
function explaining(explanations: SiteExplanation[]): Rule.RuleModule {
  return {
    create: (context) => ({
      'Program:exit'() {
        const file = readFile(context as unknown as FileContext, textFacts(context as never))
        explanations.push(...explainSites(file))
      },
    }),
  }
}

/** A job that is ready to run: its parser is loaded, and its settings are right. */
export interface PreparedJob {
  readonly code: string
  readonly language: Language
  readonly config: Linter.Config
}

/**
 * Loads what a job needs.
 *
 * @throws {SettingsError} Where the plugin refuses the settings.
 */
export async function prepare({ code, language, rules, settings }: LintJob): Promise<PreparedJob> {
  parseSettings(settings)
  const config = {
    files: ['**/*.{js,ts,vue}'],
    plugins: { [SETTINGS_KEY]: plugin },
    languageOptions: await languageOptions(language, code),
    settings: { [SETTINGS_KEY]: settings },
    rules,
  }
  return { code, language, config }
}

/** Lints a text. A text that cannot be parsed has one problem, without a rule. */
export function lint({ code, language, config }: PreparedJob): LintResult {
  const explanations: SiteExplanation[] = []
  const explain = { plugins: { playground: { rules: { explain: explaining(explanations) } } }, rules: { 'playground/explain': 'error' as const } }
  const start = performance.now()
  const problems = linter.verify(code, [config, explain], { filename: filenames[language] })
  return { problems, explanations, milliseconds: performance.now() - start }
}

/** The text as `eslint --fix` leaves it. */
export function fix({ code, language, config }: PreparedJob): string {
  return linter.verifyAndFix(code, [config], { filename: filenames[language] }).output
}
