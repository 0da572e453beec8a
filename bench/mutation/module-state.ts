/**
 * What modules of `src` keep from one file to the next. A mutant's wrong answers must not outlive it, and code whose
 * answers are kept must run again for the next mutant: each test begins without them.
 */
import type { Plugin } from 'vitest/config'

/** A variable, as it is declared when the types are gone, and the statement that forgets what it has. */
interface State {
  readonly file: string
  readonly declaration: string
  readonly forget: string
}

const STATES: readonly State[] = [
  { file: '/src/gate.ts', declaration: 'let last;', forget: 'last = undefined' },
  { file: '/src/names.ts', declaration: 'const answers = new Map()', forget: 'answers.clear()' },
  { file: '/src/settings.ts', declaration: 'const defaultSettings =', forget: 'defaultSettings.value = undefined' },
  { file: '/src/settings.ts', declaration: 'const parsedSettings = new WeakMap()', forget: 'parsedSettings = new WeakMap()' },
]

const forgets: (() => void)[] = []
Object.assign(globalThis, { forgets })

/** Makes modules forget what they keep. */
export function forgetModuleState(): void {
  for (const forget of forgets) forget()
}

/** Vite's plugin that tells the modules' variables to `forgetModuleState`. */
export const moduleState: Plugin = {
  name: 'module-state',
  transform(code, id) {
    let changed = code
    for (const { file, declaration, forget } of STATES) {
      if (!id.endsWith(file)) continue
      if (!changed.includes(declaration)) throw new Error(`${id} has no ${declaration} any more: see bench/mutation/module-state.ts`)
      changed = changed.replace(declaration, `globalThis.forgets.push(() => { ${forget} }); ${declaration.replace('const', 'let')}`)
    }
    return changed === code ? undefined : { code: changed, map: null }
  },
}
