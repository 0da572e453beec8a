/**
 * Makes a failing program smaller.
 */

const TOKEN = /[A-Za-z_$][\w$]*|\d[\w.]*|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|\/\*[^]*?\*\/|\/\/[^\n]*|\r\n|\s+|[=!<>]==?|=>|&&|\|\||\?\?|\?\.|[^]/gu

/**
 * Removes parts of a program as long as it fails: statements first, then lines, then what stands in brackets, then tokens.
 *
 * @param parts The program in parts, which stand on lines of their own.
 * @param fails Whether a program still fails in the same way.
 * @param deadline When it must end, in milliseconds.
 */
export function shrink(parts: readonly string[], fails: (text: string) => boolean, deadline: number): string {
  let text = reduce(parts, '\n', fails, deadline).join('\n')
  for (let before = ''; before !== text && Date.now() < deadline; ) {
    before = text
    text = reduce(text.split('\n'), '\n', fails, deadline).join('\n')
    text = withoutGroups(text, fails, deadline)
    text = reduce(text.match(TOKEN) ?? [], '', fails, deadline).join('')
  }
  return text
}

/** Removes pieces, large ones first (Zeller's ddmin). */
function reduce(items: readonly string[], separator: string, fails: (text: string) => boolean, deadline: number): readonly string[] {
  let kept = items
  for (let size = Math.ceil(kept.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let start = 0; start < kept.length; ) {
      if (Date.now() > deadline) return kept
      const without = [...kept.slice(0, start), ...kept.slice(start + size)]
      if (without.length > 0 && fails(without.join(separator))) kept = without
      else start += size
    }
    if (size === 1) break
  }
  return kept
}

/** Removes pairs of brackets with what they hold, or puts what they hold in their place. */
function withoutGroups(text: string, fails: (text: string) => boolean, deadline: number): string {
  let current = text
  for (let at = 0; at < current.length && Date.now() < deadline; at += 1) {
    const closing = { '(': ')', '[': ']', '{': '}' }[current[at] ?? '']
    if (closing === undefined) continue
    const end = closingAt(current, at)
    if (end === undefined) continue
    const inner = current.slice(at + 1, end)
    for (const replaced of ['', `${current[at] ?? ''}${closing}`, inner]) {
      const candidate = current.slice(0, at) + replaced + current.slice(end + 1)
      if (candidate !== current && fails(candidate)) {
        current = candidate
        break
      }
    }
  }
  return current
}

function closingAt(text: string, start: number): number | undefined {
  let depth = 0
  for (let at = start; at < text.length; at += 1) {
    if ('([{'.includes(text[at] ?? '')) depth += 1
    else if (')]}'.includes(text[at] ?? '')) {
      depth -= 1
      if (depth === 0) return at
    }
  }
  return undefined
}
