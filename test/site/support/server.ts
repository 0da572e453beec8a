/**
 * The built site on a static server under a sub-path, as plain hosts serve it: files, `index.html` of folders, and
 * `404.html` for all else. Nothing is rewritten.
 */
import fs from 'node:fs/promises'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

export const folderOfRepository = path.resolve(import.meta.dirname, '../../..')

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'text/xml; charset=utf-8',
}

/** What is not compressed on the way. */
const PACKED = new Set(['.png', '.woff2', '.wasm'])

/** A file that was asked for. */
export interface ServedFile {
  /** Its path in the site's folder. */
  readonly file: string
  /** How many bytes went over the wire, compressed with gzip where hosts do so. */
  readonly bytes: number
}

/** A site that is being served. */
export interface ServedSite {
  readonly origin: string
  /** The sub-path, with a slash at both ends. */
  readonly base: string
  /** What was served, in order; may be emptied. */
  readonly served: ServedFile[]
  /** The address of a page: `site.url('codes/805.html')`. */
  url(page: string): string
  close(): Promise<void>
}

/** Where the site is served in tests, and so the `base` that it must be built with. */
export const SITE_BASE = '/docs/rayvision-codes/'

/**
 * Serves a folder.
 *
 * @param options.folder The built site; `docs/.vitepress/dist` where it is left out.
 * @param options.base The sub-path that it was built for.
 */
export async function serveSite({
  folder = path.join(folderOfRepository, 'docs/.vitepress/dist'),
  base = SITE_BASE,
} = {}): Promise<ServedSite> {
  const served: ServedFile[] = []
  const server = http.createServer((request, response) => {
    void answer(request, response)
  })

  async function answer(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
    const pathname = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    if (!pathname.startsWith(base)) {
      response.writeHead(404).end()
      return
    }
    const wanted = path.join(folder, pathname.slice(base.length))
    if (!wanted.startsWith(folder)) {
      response.writeHead(404).end()
      return
    }
    const isFolder = await fs.stat(wanted).then((found) => found.isDirectory(), () => false)
    if (isFolder && !pathname.endsWith('/')) {
      response.writeHead(301, { location: `${pathname}/` }).end()
      return
    }
    const file = isFolder ? path.join(wanted, 'index.html') : wanted
    const content = await fs.readFile(file).catch(() => undefined)
    if (content === undefined) {
      const page = await fs.readFile(path.join(folder, '404.html')).catch(() => 'Not found')
      response.writeHead(404, { 'content-type': TYPES['.html'] }).end(page)
      return
    }
    const extension = path.extname(file)
    const packed = PACKED.has(extension) ? content : gzipSync(content)
    served.push({ file: path.relative(folder, file), bytes: packed.length })
    response
      .writeHead(200, {
        'content-type': TYPES[extension] ?? 'application/octet-stream',
        'content-length': packed.length,
        ...(packed !== content && { 'content-encoding': 'gzip' }),
      })
      .end(packed)
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    origin,
    base,
    served,
    url: (page) => `${origin}${base}${page}`,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
