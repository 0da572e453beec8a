/**
 * Which lines of a text are new against another.
 */

/** The most cells of the table of common lines; larger changes are marked as a whole. */
const MOST_CELLS = 4_000_000

/** The numbers of the lines, from 1, that `after` has and `before` does not. */
export function changedLines(before: string, after: string): number[] {
  const old = before.split('\n')
  const lines = after.split('\n')
  let head = 0
  while (head < old.length && head < lines.length && old[head] === lines[head]) head += 1
  let tail = 0
  while (tail < old.length - head && tail < lines.length - head && old.at(-1 - tail) === lines.at(-1 - tail)) tail += 1
  const kept = keptLines(old.slice(head, old.length - tail), lines.slice(head, lines.length - tail))
  return kept.flatMap((isKept, index) => (isKept ? [] : [head + index + 1]))
}

/** For each line of `after`, whether it belongs to the longest sequence of lines that both have. */
function keptLines(before: readonly string[], after: readonly string[]): boolean[] {
  const kept = after.map(() => false)
  const width = after.length + 1
  if ((before.length + 1) * width > MOST_CELLS) return kept
  // How many lines the ends of both have in common, from each pair of lines on.
  const common = new Uint32Array((before.length + 1) * width)
  const cell = (i: number, j: number): number => common[i * width + j] ?? 0
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      common[i * width + j] = before[i] === after[j] ? cell(i + 1, j + 1) + 1 : Math.max(cell(i + 1, j), cell(i, j + 1))
    }
  }
  for (let i = 0, j = 0; i < before.length && j < after.length; ) {
    if (before[i] === after[j]) {
      kept[j] = true
      i += 1
      j += 1
    } else if (cell(i + 1, j) >= cell(i, j + 1)) i += 1
    else j += 1
  }
  return kept
}
