/** The languages in which the plugin speaks. */
export const locales = ['en', 'zh'] as const

/** A language of messages and descriptions. */
export type Locale = (typeof locales)[number]

/** A text in every language of the plugin. */
export type Localized = Readonly<Record<Locale, string>>

/** How many items a message names. */
const NAMED = 3

/** Joins what a message lists, the way the language does it: `a, b, c and 3 more`. */
export function listWithRest(items: readonly string[], locale: Locale): string {
  const shown = items.slice(0, NAMED)
  const rest = items.length - shown.length
  if (locale === 'zh') return rest > 0 ? `${shown.join('、')} 等 ${items.length} 个` : shown.join('、')
  return rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(', ')
}

/** Lists codes with the names that they have: `805 (ACCOUNT_USERNAME_PASSWORD_FAIL), … and 3 more`. */
export function listCodesWithRest(rows: readonly { readonly code: number; readonly name: string }[], locale: Locale): string {
  return listWithRest(rows.map(({ code, name }) => (name === '' ? String(code) : `${code} (${name})`)), locale)
}
