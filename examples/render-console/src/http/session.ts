export interface SessionOptions {
  accessId: string
  accessKey: string
  platform?: string
}

/** Who we are, and the token that the last login gave us. */
export class Session {
  readonly accessId: string
  readonly accessKey: string
  readonly platform: string
  token: string | null = null
  #listeners = new Set<(loggedIn: boolean) => void>()

  constructor(options: SessionOptions) {
    this.accessId = options.accessId
    this.accessKey = options.accessKey
    this.platform = options.platform ?? '2'
  }

  get loggedIn(): boolean {
    return this.token !== null
  }

  start(token: string): void {
    this.token = token
    this.#emit()
  }

  clear(): void {
    if (this.token === null) return
    this.token = null
    this.#emit()
  }

  onChange(listener: (loggedIn: boolean) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  #emit(): void {
    for (const listener of this.#listeners) listener(this.loggedIn)
  }
}
