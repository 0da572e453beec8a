/**
 * An editor without a window: opens documents in a language server, asks for problems and actions, applies edits.
 */
import { EventEmitter, once } from 'node:events'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { Connection } from './json-rpc.ts'

export interface Position {
  readonly line: number
  readonly character: number
}

export interface Range {
  readonly start: Position
  readonly end: Position
}

export interface Diagnostic {
  readonly range: Range
  readonly severity: number
  readonly message: string
  readonly source: string
  readonly code: string
  readonly codeDescription?: { readonly href: string }
}

interface TextEdit {
  readonly range: Range
  readonly newText: string
}

interface WorkspaceEdit {
  readonly changes?: Readonly<Record<string, readonly TextEdit[]>>
  readonly documentChanges?: readonly { readonly textDocument: { readonly uri: string }; readonly edits: readonly TextEdit[] }[]
}

export interface CodeAction {
  readonly title: string
  readonly kind: string
  readonly isPreferred?: boolean
  readonly edit?: WorkspaceEdit
  readonly command?: { readonly command: string; readonly arguments: unknown }
}

const EVERYWHERE: Range = { start: { line: 0, character: 0 }, end: { line: 1_000_000, character: 0 } }

/** How long a server may take before it is asked again. */
const STARTUP_MS = 1000

/** How an editor finds the language of a file. */
const LANGUAGES: Readonly<Record<string, string>> = {
  '.js': 'javascript', '.mjs': 'javascript', '.cjs': 'javascript', '.ts': 'typescript', '.vue': 'vue',
}

/** What the editor can do; ESLint's server answers only to who names the kinds of code actions. */
const capabilities = {
  workspace: { applyEdit: true, configuration: true, workspaceFolders: true, workspaceEdit: { documentChanges: true } },
  textDocument: {
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source', 'source.fixAll'] } } },
    diagnostic: { dynamicRegistration: false, relatedDocumentSupport: false },
    publishDiagnostics: { codeDescriptionSupport: true },
  },
}

/** The settings that the ESLint extension of Visual Studio Code sends, with its defaults. */
const eslintSettings = {
  validate: 'on',
  packageManager: 'npm',
  codeAction: { disableRuleComment: { enable: true, location: 'separateLine' }, showDocumentation: { enable: true } },
  codeActionOnSave: { mode: 'all' },
  experimental: { useFlatConfig: false },
  format: false,
  nodePath: null,
  onIgnoredFiles: 'off',
  options: {},
  problems: { shortenToSingleLine: false },
  quiet: false,
  rulesCustomizations: [],
  run: 'onType',
  useESLintClass: true,
  workingDirectory: { mode: 'location' },
}

/** The text after the edits, which speak of the text before. */
function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const lines = text.split('\n')
  const offsetOf = ({ line, character }: Position) => {
    const before = lines.slice(0, line).reduce((length, current) => length + current.length + 1, 0)
    return Math.min(before + (line < lines.length ? character : 0), text.length)
  }
  const ordered = edits.map((edit) => ({ ...edit, start: offsetOf(edit.range.start), end: offsetOf(edit.range.end) }))
  ordered.sort((one, other) => other.start - one.start)
  return ordered.reduce((result, { start, end, newText }) => result.slice(0, start) + newText + result.slice(end), text)
}

/** What a language server sends of itself. */
interface Published {
  readonly uri: string
  readonly version?: number
  readonly diagnostics: readonly Diagnostic[]
}

/** A language server: its connection, and what is the server's own. */
interface Server {
  readonly connection: Connection
  /** Emits `edit` with a WorkspaceEdit, and `published` with what is published of documents. */
  readonly events: EventEmitter
  /** Whether it answers requests for diagnostics; else it sends them of itself. */
  readonly answersPulls: boolean
  /** The kind of its action that fixes all: `source.fixAll.eslint`. */
  readonly fixAllKind: string
}

/** A document that is open in the editor. */
export class Document {
  text: string
  readonly uri: string
  readonly #server: Connection
  readonly #host: Server
  #version = 1
  #published: Published | undefined

  constructor(host: Server, file: string, text: string) {
    this.#host = host
    this.#server = host.connection
    this.text = text
    this.uri = pathToFileURL(file).href
    host.events.on('published', (published: Published) => {
      if (published.uri === this.uri) this.#published = published
    })
    const languageId = LANGUAGES[path.extname(file)]
    this.#server.notify('textDocument/didOpen', { textDocument: { uri: this.uri, languageId, version: 1, text } })
  }

  /** The squiggles. */
  async diagnostics(): Promise<readonly Diagnostic[]> {
    if (!this.#host.answersPulls) return this.#publishedDiagnostics()
    const { items } = await this.#server.request<{ items: Diagnostic[] }>('textDocument/diagnostic', this.#identified())
    return items
  }

  async #publishedDiagnostics(): Promise<readonly Diagnostic[]> {
    while (this.#published?.version !== this.#version) {
      const published = await Promise.race([once(this.#host.events, 'published'), setTimeout(STARTUP_MS)])
      // A server that was starting when the file was opened looks at it at the next change.
      if (published === undefined) this.type(this.text)
    }
    return this.#published.diagnostics
  }

  /** The part of the text that a squiggle underlines. */
  underlined({ range }: Diagnostic): string {
    const lines = this.text.split('\n').slice(range.start.line, range.end.line + 1)
    const last = lines.pop() ?? ''
    return [...lines, last.slice(0, range.end.character)].join('\n').slice(range.start.character)
  }

  /** What the light bulb at a squiggle offers. */
  async actions(diagnostic: Diagnostic): Promise<CodeAction[]> {
    const context = { diagnostics: [diagnostic] }
    return this.#server.request('textDocument/codeAction', { ...this.#identified(), range: diagnostic.range, context })
  }

  /** Applies an action. */
  async apply({ edit, command }: CodeAction): Promise<void> {
    if (edit) this.#edit(edit)
    else if (command) {
      const edited = once(this.#host.events, 'edit')
      await this.#server.request('workspace/executeCommand', command)
      const [received] = (await edited) as [WorkspaceEdit]
      this.#edit(received)
    }
  }

  /** Does what `"editor.codeActionsOnSave": { "source.fixAll.eslint": "explicit" }` does. */
  async fixAll(): Promise<void> {
    const context = { diagnostics: [], only: [this.#host.fixAllKind] }
    const actions = await this.#server.request<CodeAction[]>('textDocument/codeAction', { ...this.#identified(), range: EVERYWHERE, context })
    for (const action of actions) await this.apply(action)
  }

  /** Puts a text in place of what is there, as somebody types. */
  type(text: string): void {
    this.#version += 1
    this.text = text
    this.#server.notify('textDocument/didChange', {
      textDocument: { uri: this.uri, version: this.#version },
      contentChanges: [{ text }],
    })
  }

  #identified(): { textDocument: { uri: string; version: number } } {
    return { textDocument: { uri: this.uri, version: this.#version } }
  }

  #edit({ changes = {}, documentChanges = [] }: WorkspaceEdit): void {
    const here = documentChanges.filter(({ textDocument }) => textDocument.uri === this.uri)
    this.type(applyEdits(this.text, [...(changes[this.uri] ?? []), ...here.flatMap(({ edits }) => edits)]))
  }
}

/** A language server's program, and what an editor has to know of it. */
export interface ServerOptions {
  /** The program and its arguments. */
  readonly command: readonly [string, ...string[]]
  /** The kind of its action that fixes all: `source.fixAll.eslint`. */
  readonly fixAllKind: string
}

/** An editor that has opened a folder. */
export class Editor {
  readonly #server: Server
  readonly #folder: string

  private constructor(server: Server, folder: string) {
    this.#server = server
    this.#folder = folder
  }

  /** Starts a language server and opens a folder in it. */
  static async start({ command, fixAllKind }: ServerOptions, folder: string): Promise<Editor> {
    const workspaceFolder = { uri: pathToFileURL(folder).href, name: path.basename(folder) }
    // Each document listens.
    const events = new EventEmitter().setMaxListeners(0)
    const connection = new Connection(command, folder, {
      'workspace/configuration': ({ items }: { items: unknown[] }) => items.map(() => ({ ...eslintSettings, workspaceFolder })),
      'workspace/applyEdit': ({ edit }: { edit: WorkspaceEdit }) => {
        events.emit('edit', edit)
        return { applied: true }
      },
      'textDocument/publishDiagnostics': (published: Published) => events.emit('published', published),
    })
    const { uri } = workspaceFolder
    const initialized = await connection.request<{ capabilities: { diagnosticProvider?: object } }>('initialize', {
      processId: process.pid,
      rootUri: uri,
      capabilities,
      workspaceFolders: [workspaceFolder],
    })
    connection.notify('initialized', {})
    const answersPulls = initialized.capabilities.diagnosticProvider !== undefined
    return new Editor({ connection, events, answersPulls, fixAllKind }, folder)
  }

  /** Opens a file of the folder with a text that need not be on the disk. */
  open(name: string, text: string): Document {
    return new Document(this.#server, path.join(this.#folder, name), text)
  }

  /** Closes the editor. */
  async close(): Promise<void> {
    await this.#server.connection.close()
  }
}
