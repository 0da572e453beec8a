/**
 * Gives a worker the little of Node's `process` that the parsers read when they are loaded. Import it first.
 */
import { FOLDER } from './languages.ts'

const global = globalThis as { process?: object }
global.process ??= { argv: [], env: {}, cwd: () => FOLDER }
