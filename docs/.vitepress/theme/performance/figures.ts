/**
 * Reads the results of the benchmark. They are written by another program, perhaps an older one: what is missing is left
 * out.
 */

/** How long linting a set of files took. */
export interface FigureSet {
  readonly name: string
  readonly files: number | undefined
  readonly bytes: number | undefined
  /** Milliseconds, by what was run. */
  readonly medians: Readonly<Record<string, number>>
  /** Our time by that of `no-magic-numbers`. */
  readonly ratio: number | undefined
}

/** The results. */
export interface Figures {
  readonly date: string | undefined
  /** What is known of the machine, by name. */
  readonly machine: Readonly<Record<string, string>>
  readonly sets: readonly FigureSet[]
  readonly load: { readonly milliseconds: number | undefined; readonly bytes: number | undefined }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null
const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> => (isObject(value) ? value : {})
const numberOf = (value: unknown): number | undefined => (typeof value === 'number' && Number.isFinite(value) ? value : undefined)
const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

/**
 * @param value the parsed `bench/results.json`
 * @returns what of it is understood
 */
export function readFigures(value: unknown): Figures {
  const { date, machine, sets, load } = fieldsOf(value)
  const { milliseconds, bytes } = fieldsOf(load)
  return {
    date: textOf(date),
    machine: Object.fromEntries(
      Object.entries(fieldsOf(machine)).flatMap(([name, known]) =>
        typeof known === 'string' || typeof known === 'number' ? [[name, String(known)]] : [],
      ),
    ),
    sets: Array.isArray(sets) ? sets.map(readSet) : [],
    load: { milliseconds: numberOf(milliseconds), bytes: numberOf(bytes) },
  }
}

function readSet(value: unknown): FigureSet {
  const { name, files, bytes, medians, ratio } = fieldsOf(value)
  return {
    name: textOf(name) ?? '',
    files: numberOf(files),
    bytes: numberOf(bytes),
    medians: Object.fromEntries(
      Object.entries(fieldsOf(medians)).flatMap(([runner, time]) => {
        const milliseconds = numberOf(time)
        return milliseconds === undefined ? [] : [[runner, milliseconds]]
      }),
    ),
    ratio: numberOf(ratio),
  }
}
