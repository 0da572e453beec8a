import type { CodeRow, Edition } from '../generated/all-codes.js'
import type { Locale, Style } from './arguments.js'

/**
 * Prints codes with their meanings, each under its name.
 * @param rows the codes
 * @param locale the one language to print; both without it
 * @returns the text, with a line end
 */
export function printMeanings(rows: readonly CodeRow[], locale?: Locale): string {
  const languages = locale ? [locale] : (['en', 'zh'] as const)
  return rows
    .map((row) => {
      const meanings = languages.map((language) => `  ${language}: ${row.description[language]}\n`)
      return `${row.code} ${row.name}\n${meanings.join('')}`
    })
    .join('')
}

/**
 * Prints codes as a list, a line each: code, name and meaning.
 * @param rows the codes
 * @param locale the language of the meanings
 * @returns the text, with a line end
 */
export function printList(rows: readonly CodeRow[], locale: Locale = 'en'): string {
  const codeWidth = Math.max(...rows.map(({ code }) => String(code).length))
  const nameWidth = Math.max(...rows.map(({ name }) => name.length))
  return rows
    .map(({ code, name, description }) => {
      return `${String(code).padStart(codeWidth)}  ${name.padEnd(nameWidth)}  ${description[locale]}\n`
    })
    .join('')
}

/**
 * Prints codes as a JSON array.
 * @param rows the codes
 * @param locale the one language to keep in the descriptions; both without it
 * @returns the text, with a line end
 */
export function printJson(rows: readonly CodeRow[], locale?: Locale): string {
  const shown = locale
    ? rows.map((row) => ({ ...row, description: { [locale]: row.description[locale] } }))
    : rows
  return `${JSON.stringify(shown, null, 2)}\n`
}

/**
 * Prints the codes of an edition as a TypeScript file of the user's own.
 * @param rows the codes of the edition
 * @param edition the edition, for the head of the file
 * @param style `const`: an object of constants and the type of its values; `enum`: a TypeScript enum
 * @param locale the one language of the comments; both without it
 * @returns the file's text, with a line end
 */
export function printEnum(rows: readonly CodeRow[], edition: Edition, style: Style, locale?: Locale): string {
  const isEnum = style === 'enum'
  const members = rows.map(({ code, name, description: { zh, en } }) => {
    const meaning = locale ? { zh, en }[locale] : `${zh}: ${en}`
    return `  /** ${meaning} */\n  ${name}${isEnum ? ' = ' : ': '}${code},\n`
  })
  const origin = `rayvision-codes enum --style ${style} --edition ${edition}${locale ? ` --locale ${locale}` : ''}`
  const head = `// The response codes of the Rayvision API, as printed by: ${origin}\n\n`
  if (isEnum) return `${head}export enum RayvisionCode {\n${members.join('')}}\n`
  return (
    `${head}export const RayvisionCode = {\n${members.join('')}} as const\n\n` +
    'export type RayvisionCode = (typeof RayvisionCode)[keyof typeof RayvisionCode]\n'
  )
}
