/**
 * Shows a change the way `diff` does.
 */

/** How many lines around a change are shown. */
const AROUND = 2

/** @returns the lines of both texts, with `+` and `-` before those that differ */
export function changedLines(before: string, after: string): string[] {
  const [old, now] = [linesOf(before), linesOf(after)]
  const marked = mark(old, now)
  const isNear = marked.map((_, index) => marked.slice(Math.max(0, index - AROUND), index + AROUND + 1).some((line) => !line.startsWith(' ')))
  return marked.flatMap((line, index) => {
    if (isNear[index]) return [line]
    return index > 0 && isNear[index - 1] ? ['  …'] : []
  })
}

const linesOf = (text: string) => (text === '' ? [] : text.replace(/\r?\n$/, '').split(/\r?\n/))

/** Marks every line, by the longest common subsequence. */
function mark(old: readonly string[], now: readonly string[]): string[] {
  const width = now.length + 1
  // Of the common subsequence of what follows the first i lines of the one and j of the other.
  const lengths = new Uint32Array((old.length + 1) * width)
  const lengthAt = (i: number, j: number) => lengths[i * width + j] ?? 0
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      const longest = Math.max(lengthAt(i + 1, j), lengthAt(i, j + 1))
      lengths[i * width + j] = old[i] === now[j] ? lengthAt(i + 1, j + 1) + 1 : longest
    }
  }
  const marked: string[] = []
  let j = 0
  for (const [i, line] of old.entries()) {
    while (j < now.length && now[j] !== line && lengthAt(i, j + 1) > lengthAt(i + 1, j)) {
      marked.push(`+ ${now[j] ?? ''}`)
      j += 1
    }
    const isKept = now[j] === line
    marked.push(`${isKept ? ' ' : '-'} ${line}`)
    if (isKept) j += 1
  }
  return [...marked, ...now.slice(j).map((line) => `+ ${line}`)]
}
