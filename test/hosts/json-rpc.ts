/**
 * A client's end of JSON-RPC over the standard streams of a language server.
 */
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'

interface Message {
  readonly id?: number
  readonly method?: string
  readonly params?: unknown
  readonly result?: unknown
  readonly error?: { readonly message: string }
}

/** What the client answers to the server's requests, and does at its notifications, by method. */
export type Handlers = Readonly<Record<string, (params: never) => unknown>>

interface Waiting {
  readonly resolve: (result: unknown) => void
  readonly reject: (error: Error) => void
}

const HEAD_END = '\r\n\r\n'

export class Connection {
  readonly #server: ChildProcessWithoutNullStreams
  readonly #handlers: Handlers
  readonly #waiting = new Map<number, Waiting>()
  #input = Buffer.alloc(0)
  #lastId = 0
  /** What the server printed beside its messages. */
  stderr = ''

  /**
   * @param command The program and its arguments.
   * @param cwd Where it runs.
   */
  constructor(command: readonly [string, ...string[]], cwd: string, handlers: Handlers) {
    const [program, ...args] = command
    this.#handlers = handlers
    this.#server = spawn(program, args, { cwd, env: { ...process.env, NODE_OPTIONS: undefined } })
    this.#server.stdout.on('data', (chunk: Buffer) => this.#read(chunk))
    this.#server.stderr.on('data', (chunk: Buffer) => {
      this.stderr += chunk.toString()
    })
    this.#server.on('exit', (code) => {
      for (const { reject } of this.#waiting.values()) reject(new Error(`The server ended with ${String(code)}: ${this.stderr}`))
    })
  }

  /** Asks the server. */
  async request<Result>(method: string, params: unknown): Promise<Result> {
    this.#lastId += 1
    const id = this.#lastId
    const answer = new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject })
    })
    this.#send({ id, method, params })
    return (await answer) as Result
  }

  /** Tells the server. */
  notify(method: string, params: unknown): void {
    this.#send({ method, params })
  }

  /** Ends the server. */
  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.#server.once('exit', resolve))
    await this.request('shutdown', null)
    this.notify('exit', null)
    await ended
  }

  #send(message: Message): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message })
    this.#server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}${HEAD_END}${body}`)
  }

  #read(chunk: Buffer): void {
    this.#input = Buffer.concat([this.#input, chunk])
    for (;;) {
      const headEnd = this.#input.indexOf(HEAD_END)
      const length = Number(/Content-Length: (\d+)/i.exec(this.#input.toString('latin1', 0, headEnd))?.[1])
      const start = headEnd + HEAD_END.length
      if (headEnd < 0 || this.#input.length < start + length) return
      const body = this.#input.toString('utf8', start, start + length)
      this.#input = this.#input.subarray(start + length)
      this.#receive(JSON.parse(body) as Message)
    }
  }

  #receive({ id, method, params, result, error }: Message): void {
    if (method !== undefined) {
      const answer = this.#handlers[method]?.(params as never) ?? null
      if (id !== undefined) this.#send({ id, result: answer })
    } else if (id !== undefined) {
      const waiting = this.#waiting.get(id)
      this.#waiting.delete(id)
      if (error) waiting?.reject(new Error(error.message))
      else waiting?.resolve(result)
    }
  }
}
