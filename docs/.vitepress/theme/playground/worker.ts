/**
 * The worker in which ESLint runs, so that it never holds up typing. Of jobs that wait, only the last is done.
 */
import './node-process.ts'
import { fix, lint, prepare, SettingsError } from './lint.ts'
import type { Reply, Request } from './protocol.ts'

let latest = 0

const send = (reply: Reply): void => postMessage(reply)

/** Lets messages that have arrived be received. */
const receive = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

async function work({ id, job }: Request): Promise<void> {
  try {
    const prepared = await prepare(job)
    await receive()
    if (id !== latest) return
    send({ id, kind: 'linted', result: lint(prepared) })
    await receive()
    if (id !== latest) return
    const start = performance.now()
    const output = fix(prepared)
    send({ id, kind: 'fixed', output, milliseconds: performance.now() - start })
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
