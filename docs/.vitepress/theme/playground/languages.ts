/**
 * The languages of the playground: where a text of each stands as a file, and what it needs.
 */

/** The languages, as a link names them. */
export const languages = ['js', 'ts', 'vue'] as const

/** A language in which a text can be written. */
export type Language = (typeof languages)[number]

/** The folder of the project that the text belongs to: relative modules of the settings start there. */
export const FOLDER = '/project'

/** The text's file. */
export const filenames: Readonly<Record<Language, string>> = {
  js: `${FOLDER}/src/example.js`,
  ts: `${FOLDER}/src/example.ts`,
  vue: `${FOLDER}/src/Example.vue`,
}

const SCRIPT_OF_TYPESCRIPT = /<script\b[^>]*\blang\s*=\s*["']?tsx?\b/i
const PART_OF_COMPONENT = /<(?:script|template)\b/i
const ONLY_SCRIPT = /^\s*<script setup(?: lang="ts")?>\n(?<script>[^]*?)\n?<\/script>\s*$/

/** The parsers that a text needs beside ESLint's own. */
export function parsersFor(language: Language, code: string): { readonly typescript: boolean; readonly vue: boolean } {
  const vue = language === 'vue'
  return { typescript: language === 'ts' || (vue && SCRIPT_OF_TYPESCRIPT.test(code)), vue }
}

/** A text for another language: a script becomes a component and back, as far as that goes without loss. */
export function convert(code: string, from: Language, to: Language): string {
  if (to === 'vue') {
    if (PART_OF_COMPONENT.test(code)) return code
    return `<script setup${from === 'ts' ? ' lang="ts"' : ''}>\n${code.replace(/\n$/, '')}\n</script>\n`
  }
  const script = from === 'vue' ? ONLY_SCRIPT.exec(code)?.groups?.['script'] : undefined
  return script === undefined ? code : `${script}\n`
}
