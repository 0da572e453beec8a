/**
 * Patterns of callees: `isSuccess`, `api.*`, `*.assertOk`. A star stands for any text without a dot.
 */

/** Makes a test of a callee's path, `this.` before it or not. Each takes time in proportion to the path. */
export function calleeTest(patterns: readonly string[]): (path: string) => boolean {
  const all = patterns.map((pattern) => pattern.split('.').map((part) => part.split('*')))
  return (path) => {
    const names = path.split('.')
    const tails = names[0] === 'this' ? [names, names.slice(1)] : [names]
    return tails.some((tail) =>
      all.some((parts) => parts.length === tail.length && parts.every((pieces, index) => matches(pieces, tail[index] as string))),
    )
  }
}

/** Whether a name begins with the first piece, ends with the last, and has the others in between, in order. */
function matches(pieces: readonly string[], name: string): boolean {
  const [first = '', ...rest] = pieces
  const last = rest.pop()
  if (last === undefined) return name === first
  if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length) return false
  let at = first.length
  for (const piece of rest) {
    const found = name.indexOf(piece, at)
    if (found < 0 || found + piece.length > name.length - last.length) return false
    at = found + piece.length
  }
  return true
}
