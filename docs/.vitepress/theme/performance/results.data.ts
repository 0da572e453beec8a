/**
 * The figures of `npm run bench`, read when the site is built.
 */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readFigures, type Figures } from './figures.ts'

const RESULTS = fileURLToPath(new URL('../../../../bench/results.json', import.meta.url))
const PLOT = fileURLToPath(new URL('../../../images/performance.svg', import.meta.url))

/** What the page shows: both parts may not have been measured yet. */
export interface Measured {
  readonly figures: Figures | undefined
  /** The plot as an address of data. */
  readonly plot: string | undefined
}

declare const data: Measured
export { data }

export default {
  watch: [RESULTS, PLOT],
  load(): Measured {
    return {
      figures: existsSync(RESULTS) ? readFigures(JSON.parse(readFileSync(RESULTS, 'utf8'))) : undefined,
      plot: existsSync(PLOT) ? `data:image/svg+xml;base64,${readFileSync(PLOT).toString('base64')}` : undefined,
    }
  },
}
