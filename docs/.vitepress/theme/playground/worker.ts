/**
 * The worker in which ESLint runs, so that it never holds up typing. Of jobs that wait, only the last is done, and the
 * text is fixed when typing rests: a key that is pressed while it is would have to wait.
 */
import './node-process.ts'
import { fix, lint, prepare, SettingsError } from './lint.ts'
import type { Reply, Request } from './protocol.ts'

/** How long typing must rest, in milliseconds. */
const REST = 120

let latest = 0

const send = (reply: Reply): void => postMessage(reply)

/** Lets messages be received, those that have arrived or that come in some milliseconds. */
const receive = (milliseconds = 0): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))

async function work({ id, job }: Request): Promise<void> {
  try {
    const prepared = await prepare(job)
    await receive()
    if (id !== latest) return
    const result = lint(prepared)
    send({ id, kind: 'linted', result })
    const isFixable = result.problems.some((problem) => problem.fix !== undefined)
    if (isFixable) await receive(REST)
    if (id === latest) send({ id, kind: 'fixed', output: isFixable ? fix(prepared) : job.code })
  } catch (error) {
    if (id !== latest) return
    const message = error instanceof Error ? error.message : String(error)
    send({ id, kind: error instanceof SettingsError ? 'refused' : 'crashed', message })
  }
}

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  latest = data.id
  void work(data)
})
