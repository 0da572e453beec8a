/**
 * What `--fix` makes of a file that is no plain script, with its real parser or processor.
 */
import { ESLint, type Linter } from 'eslint'
import plugin from '../../src/index.ts'

export interface ParsedFix {
  /** The fixed file. */
  readonly output: string
  /** The literals that are reported still, as they stand in the fixed file. */
  readonly left: string[]
}

export const IMPORT = "import { RayvisionCode } from 'rayvision-codes'"

/**
 * Makes a function that fixes a file's text.
 *
 * @param filename What decides how the file is parsed.
 * @param configs The parser or processor; the plugin's rules are added.
 */
export function fixerOf(filename: string, ...configs: readonly Linter.Config[]): (code: string) => Promise<ParsedFix> {
  const eslint = new ESLint({
    fix: true,
    overrideConfigFile: true,
    overrideConfig: [
      ...configs,
      {
        plugins: { 'rayvision-codes': plugin },
        linterOptions: { reportUnusedDisableDirectives: 'off' },
        rules: { 'rayvision-codes/no-magic-code': 'error', 'rayvision-codes/no-unknown-code': 'error' },
      },
    ],
  })
  return async (code) => {
    const [result] = await eslint.lintText(code, { filePath: filename })
    const output = result!.output ?? code
    const left = result!.messages.map(({ fatal, message, line, column, endColumn }) => {
      if (fatal) throw new Error(`${message} in ${output}`)
      return output.split(/\r?\n/)[line - 1]!.slice(column - 1, endColumn! - 1)
    })
    return { output, left }
  }
}

/** A text before and after the fix: `‹805›` is a code that becomes a member, `@import` the place of the import. */
export function marked(text: string, added = '', marker = '@import'): { code: string; output: string } {
  const names: Readonly<Record<string, string>> = { 805: 'ACCOUNT_USERNAME_PASSWORD_FAIL', 804: 'ACCOUNT_LOCKED', 200: 'SUCCESS' }
  return {
    code: text.replace(marker, '').replace(/‹(\d+)›/g, '$1'),
    output: text.replace(marker, () => added).replace(/‹(\d+)›/g, (_, code: string) => `RayvisionCode.${names[code]!}`),
  }
}
