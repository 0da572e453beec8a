/**
 * `npm run docs:screens`: the pictures of the READMEs, drawn from what ESLint's command and its language server say of the
 * packed plugin, in both languages. They are written to docs/images.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { Editor } from '../test/hosts/editor.ts'
import { HostProject, type HostFolder } from '../test/packages/host-project.ts'
import type { Tarballs } from '../test/packages/pack.ts'
import { editorPicture, terminalPicture } from './pictures.ts'
import { FILE, TEXT } from './screen-example.ts'

const ROOT = fileURLToPath(new URL('../', import.meta.url))
const IMAGES = path.join(ROOT, 'docs/images')
const SERVER = 'vscode-langservers-extracted/bin/vscode-eslint-language-server'

const config = (locale: string) => `import rayvisionCodes from 'eslint-plugin-rayvision-codes'
export default [{ ...rayvisionCodes.configs.recommended, settings: { 'rayvision-codes': { locale: '${locale}' } } }]
`

function pack(destination: string): Tarballs {
  const args = ['pack', '.', './codes', '--ignore-scripts', '--json', '--pack-destination', destination]
  const packed = JSON.parse(execFileSync('npm', args, { cwd: ROOT, encoding: 'utf8' })) as { name: string; filename: string }[]
  return Object.fromEntries(packed.map(({ name, filename }) => [name, path.join(destination, filename)])) as Tarballs
}

async function drawEditor(server: string, folder: HostFolder): Promise<string> {
  const editor = await Editor.start({ command: [process.execPath, server, '--stdio'], fixAllKind: 'source.fixAll.eslint' }, folder.path)
  const document = editor.open(FILE, TEXT)
  const diagnostics = await document.diagnostics()
  const shown = diagnostics.at(-1)
  if (shown === undefined) throw new Error('ESLint reports nothing.')
  const actions = await document.actions(shown)
  await editor.close()
  return editorPicture({ file: FILE, text: TEXT, diagnostics, shown, actions: actions.map(({ title }) => title) })
}

const packed = mkdtempSync(path.join(tmpdir(), 'rayvision-screens-'))
const project = await HostProject.install(pack(packed), { eslint: '^10', 'vscode-langservers-extracted': '4.10.0' })
try {
  mkdirSync(IMAGES, { recursive: true })
  for (const [locale, suffix] of [['en', ''], ['zh', '.zh-CN']] as const) {
    const folder = project.folderWith({ [FILE]: TEXT, 'eslint.config.mjs': config(locale), 'package.json': '{ "type": "module" }' })
    const { stdout } = folder.eslint(FILE, '--color')
    const output = stdout.replaceAll(`${folder.path}${path.sep}`, '').trim()
    writeFileSync(path.join(IMAGES, `terminal${suffix}.svg`), terminalPicture(`npx eslint ${FILE}`, output))
    writeFileSync(path.join(IMAGES, `editor${suffix}.svg`), await drawEditor(project.modulePath(SERVER), folder))
  }
} finally {
  project.remove()
  rmSync(packed, { recursive: true })
}
