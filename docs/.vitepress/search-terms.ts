/**
 * Splits a text into the terms of the full-text search. The browser runs this function alone: it may use nothing of this
 * file.
 * @param text a text in English or Chinese
 * @returns words in lower case; of Chinese, where nothing stands between words, each pair of characters
 */
export function searchTerms(text: string): string[] {
  const runs = text.toLowerCase().match(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}_])+/gu) ?? []
  return runs.flatMap((run) => {
    if (!/\p{Script=Han}./u.test(run)) return [run]
    return Array.from({ length: run.length - 1 }, (_, index) => run.slice(index, index + 2))
  })
}
