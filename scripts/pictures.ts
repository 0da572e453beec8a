/**
 * Draws a terminal and an editor as SVG, from their texts.
 */
import type { Diagnostic } from '../test/hosts/editor.ts'

const COLUMN = 8.4
const LINE = 20
const MARGIN = 18
/** After so many columns a line goes on in the next one. */
const COLUMNS = 104

const COLORS = { ground: '#1e1e2e', bar: '#181825', text: '#cdd6f4', dim: '#8a90a8', red: '#f38ba8', yellow: '#f9e2af', blue: '#89b4fa', green: '#a6e3a1' }

/** What the numbers of ANSI's escapes mean, as far as ESLint's formatter writes them. */
const ANSI: Readonly<Record<string, { readonly fill?: string; readonly bold?: boolean; readonly underline?: boolean }>> = {
  1: { bold: true },
  2: { fill: COLORS.dim },
  4: { underline: true },
  31: { fill: COLORS.red },
  33: { fill: COLORS.yellow },
  90: { fill: COLORS.dim },
}

/** A character with its style. */
interface Cell {
  readonly character: string
  readonly style: string
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Chinese characters and full-width punctuation take two columns. */
const widthOf = (character: string) => (/[\u2E80-\u9FFF\uFF00-\uFF60\u3000-\u303F]/.test(character) ? 2 : 1)

function cellsOf(output: string): Cell[] {
  const cells: Cell[] = []
  let active: string[] = []
  for (const [, code, character] of output.matchAll(/\u001B\[(\d+)m|([^])/gu)) {
    if (character !== undefined) cells.push({ character, style: styleOf(active) })
    else if (code !== undefined) active = code in ANSI ? [...active, code] : []
  }
  return cells
}

function styleOf(codes: readonly string[]): string {
  const { fill = COLORS.text, bold, underline } = Object.assign({}, ...codes.map((code) => ANSI[code])) as (typeof ANSI)[string]
  return `fill="${fill}"${bold === true ? ' font-weight="bold"' : ''}${underline === true ? ' text-decoration="underline"' : ''}`
}

/** Breaks lines, at spaces where it can, and leaves out the space that aligns the rule's name. */
function linesOf(cells: readonly Cell[]): Cell[][] {
  const lines: Cell[][] = [[]]
  for (const cell of cells) {
    const line = lines.at(-1) ?? []
    if (cell.character === '\n') lines.push([])
    else line.push(cell)
    if (line.reduce((width, { character }) => width + widthOf(character), 0) <= COLUMNS) continue
    const space = line.findLastIndex(({ character }) => character === ' ')
    const rest = line.splice(space > COLUMNS / 2 ? space + 1 : line.length - 1)
    lines.push([...Array.from('              ', (character) => ({ character, style: '' })), ...rest])
  }
  return lines
}

/** A line of text, in which each character stands at its column. */
function drawLine(cells: readonly Cell[], x: number, y: number): string {
  const runs: { text: string; style: string; column: number; columns: number }[] = []
  let column = 0
  for (const { character, style } of cells) {
    const last = runs.at(-1)
    const width = widthOf(character)
    if (last?.style === style) {
      last.text += character
      last.columns += width
    } else {
      runs.push({ text: character, style, column, columns: width })
    }
    column += width
  }
  return runs
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, style, column: at, columns }) => {
      const place = `x="${(x + at * COLUMN).toFixed(1)}" y="${y}" textLength="${(columns * COLUMN).toFixed(1)}" lengthAdjust="spacingAndGlyphs"`
      return `<text ${place} ${style} xml:space="preserve">${escape(text)}</text>\n`
    })
    .join('')
}

const plain = (text: string, fill = COLORS.text): Cell[] => Array.from(text, (character) => ({ character, style: `fill="${fill}"` }))

function frame(title: string, height: number, inner: string): string {
  const width = Math.round(COLUMNS * COLUMN + 2 * MARGIN)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14">
<title>${escape(title)}</title>
<rect width="${width}" height="${height}" rx="8" fill="${COLORS.ground}"/>
<rect width="${width}" height="28" rx="8" fill="${COLORS.bar}"/>
<text x="${width / 2}" y="19" text-anchor="middle" fill="${COLORS.dim}">${escape(title)}</text>
${inner}</svg>
`
}

/**
 * @param command What was typed.
 * @param output What was printed, with ANSI's escapes.
 */
export function terminalPicture(command: string, output: string): string {
  // The rule's name stands in a column of its own, which is far to the right.
  const lines = [[...plain('$ ', COLORS.green), ...plain(command)], ...linesOf(cellsOf(output.replaceAll(/ {3,}(?=\S)/gu, '  ')))]
  const inner = lines.map((cells, index) => drawLine(cells, MARGIN, 52 + index * LINE)).join('')
  return frame(command, 52 + lines.length * LINE, inner)
}

/** What an editor shows. */
interface EditorView {
  readonly file: string
  readonly text: string
  readonly diagnostics: readonly Diagnostic[]
  /** That over which the mouse is. */
  readonly shown: Diagnostic
  /** What the light bulb offers for it. */
  readonly actions: readonly string[]
}

function squiggle({ range: { start, end } }: Diagnostic, left: number, top: number): string {
  const y = top + start.line * LINE + 4
  const steps = Array.from({ length: Math.round(((end.character - start.character) * COLUMN) / 4) }, (_, step) => `${step % 2 === 0 ? 'l2 -3' : 'l2 3'} `)
  return `<path d="M${(left + start.character * COLUMN).toFixed(1)} ${y} ${steps.join('').repeat(2)}" fill="none" stroke="${COLORS.red}" stroke-width="1.4"/>\n`
}

/** Breaks a text at a width. */
function wrap(text: string, style?: string): Cell[][] {
  const lines = linesOf(plain(text, style))
  return lines.map((line, index) => (index === 0 ? line : line.slice(10)))
}

export function editorPicture({ file, text, diagnostics, shown, actions }: EditorView): string {
  const top = 52
  const left = MARGIN + 4 * COLUMN
  const code = text.trimEnd().split('\n')
  const codeLines = code.map((line, index) => drawLine(plain(String(index + 1), COLORS.dim), MARGIN, top + index * LINE) + drawLine(plain(line), left, top + index * LINE))
  const boxTop = top + code.length * LINE
  const box = [
    ...wrap(shown.message),
    ...wrap(`${shown.source}(${shown.code})`, COLORS.blue),
    [],
    ...actions.flatMap((action) => wrap(`  ${action}`)),
  ]
  const drawn = box.map((cells, index) => drawLine(cells, MARGIN + 8, boxTop + 24 + index * LINE)).join('')
  const boxHeight = box.length * LINE + 20
  const rect = `<rect x="${MARGIN - 4}" y="${boxTop}" width="${(COLUMNS * COLUMN + 8).toFixed(1)}" height="${boxHeight}" rx="5" fill="${COLORS.bar}" stroke="${COLORS.dim}"/>\n`
  const bulb = `<circle cx="${MARGIN - 8}" cy="${top + shown.range.start.line * LINE - 5}" r="4" fill="${COLORS.yellow}"/>\n`
  const squiggles = diagnostics.map((diagnostic) => squiggle(diagnostic, left, top)).join('')
  return frame(file, boxTop + boxHeight + MARGIN, codeLines.join('') + squiggles + bulb + rect + drawn)
}
