import { backoff } from './reconnect'

export interface SocketLike {
  onmessage: ((event: { data: string }) => void) | null
  onclose: ((event: { code: number; reason: string }) => void) | null
  send(data: string): void
  close(code?: number): void
}

export interface TaskEvent {
  code: number
  message: string
  data: { taskId: number; status: string }
}

export interface NotifierOptions {
  open: () => SocketLike
  onEvent: (event: TaskEvent['data']) => void
  onLogin: () => void
  onGone: (reason: string) => void
  schedule: (run: () => void, ms: number) => void
}

/** Keeps a connection to the event stream of the farm. */
export class Notifier {
  private socket: SocketLike | null = null
  private failures = 0

  constructor(private readonly options: NotifierOptions) {}

  connect(): void {
    const socket = this.options.open()
    this.socket = socket
    socket.onmessage = ({ data }) => this.receive(JSON.parse(data) as TaskEvent)
    socket.onclose = ({ code, reason }) => {
      if (code === 1000 || code === 1001) {
        return
      }
      if (code === 1008) {
        this.options.onGone(reason)
        return
      }
      // 1006: the connection dropped without a close frame
      this.failures = code === 1006 ? this.failures + 1 : 1
      this.options.schedule(() => this.connect(), backoff(this.failures))
    }
  }

  disconnect(): void {
    this.socket?.close(1000)
    this.socket = null
  }

  private receive(message: TaskEvent): void {
    this.failures = 0
    if (message.code === 200) {
      this.options.onEvent(message.data)
    } else if (message.code === 602) {
      this.options.onLogin()
    } else if (message.code === 403 || message.code === 404) {
      this.options.onGone(message.message)
      this.disconnect()
    }
  }
}
