/** The languages in which the plugin speaks. */
export const locales = ['en', 'zh'] as const

/** A language of messages and descriptions. */
export type Locale = (typeof locales)[number]

/** A text in every language of the plugin. */
export type Localized = Readonly<Record<Locale, string>>

/** Joins what a message lists, the way the language does it: `a, b and 3 more`. */
export function listWithRest(items: readonly string[], most: number, locale: Locale): string {
  const shown = items.slice(0, most)
  const rest = items.length - shown.length
  if (locale === 'zh') return rest > 0 ? `${shown.join('、')} 等 ${items.length} 个` : shown.join('、')
  return rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(', ')
}
