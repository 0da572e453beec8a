import { readFile, writeFile } from 'node:fs/promises'

/** Reads upload.json; a missing one is an empty one. */
export async function readManifest(file, fs = { readFile }) {
  try {
    return JSON.parse(await fs.readFile(file, 'utf8'))
  } catch (err) {
    if (err.code === 'ENOENT') return { upload: [] }
    if (err.code === 'EACCES' || err.code === 'EPERM') {
      throw new Error(`No permission to read ${file}`)
    }
    throw err
  }
}

export async function writeManifest(file, manifest, fs = { writeFile }) {
  await fs.writeFile(file, JSON.stringify(manifest, null, 2) + '\n')
}
