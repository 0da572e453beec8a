/**
 * The page's end of the worker.
 */
import type { LintJob, Reply, Request } from './protocol.ts'

/** Sends jobs to the worker and passes on the replies to the last of them. */
export class LintClient {
  readonly #worker: Worker
  #id = 0

  /** @param onReply Gets each reply that no later job has overtaken. */
  constructor(onReply: (reply: Reply) => void) {
    this.#worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
    this.#worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      if (data.id === this.#id) onReply(data)
    })
    this.#worker.addEventListener('error', ({ message }) => {
      onReply({ id: this.#id, kind: 'crashed', message: message || 'the worker does not start' })
    })
  }

  /** Lints a text; what still runs for the one before is forgotten. */
  run(job: LintJob): void {
    this.#id += 1
    this.#worker.postMessage({ id: this.#id, job } satisfies Request)
  }

  /** Forgets the job that runs. */
  cancel(): void {
    this.#id += 1
  }

  close(): void {
    this.#worker.terminate()
  }
}
