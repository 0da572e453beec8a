/**
 * Splits a text into the terms of the full-text search. The browser runs this function alone: it may use nothing of this
 * file.
 * @param text a text in English or Chinese
 * @returns words in lower case; each Chinese character is one, since nothing stands between Chinese words
 */
export function searchTerms(text: string): string[] {
  return text.toLowerCase().match(/\p{Script=Han}|[\p{L}\p{N}_]+/gu)?.filter((term) => term !== '') ?? []
}
