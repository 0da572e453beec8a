/**
 * Which versions of ESLint, Node.js and TypeScript are tested together, and what each ESLint can do.
 */

/** The versions of ESLint, oldest first. */
export const eslintVersions = ['8.57.0', '8.57.1', '9.0.0', '^9', '10.0.0', '^10'] as const

export type EslintVersion = (typeof eslintVersions)[number]

export const nodeVersions = ['20', '22', '24'] as const

export const typeScriptVersions = ['5.0', '5.9', '6.0'] as const

export type TypeScriptVersion = (typeof typeScriptVersions)[number]

const majorOf = (eslint: EslintVersion) => Number(/\d+/.exec(eslint)![0])

/** The oldest typescript-eslint for an ESLint and a TypeScript, of those that are one package: since 7. */
export function oldestTypeScriptEslint(eslint: EslintVersion, typeScript: TypeScriptVersion): string {
  if (typeScript === '6.0') return '8.58.0'
  if (majorOf(eslint) === 10) return '8.56.0'
  if (typeScript === '5.9') return '8.39.0'
  return majorOf(eslint) === 8 ? '7.0.0' : '8.0.0'
}

/** The forms of configs, by the names that the table of the READMEs has. */
export const forms = ['eslintrc', 'flat', 'extends', 'ts'] as const

export type Form = (typeof forms)[number]

/** Whether an ESLint knows a form of config. */
export function knows(eslint: EslintVersion, form: Form): boolean {
  switch (form) {
    case 'eslintrc':
      return majorOf(eslint) < 10
    case 'flat':
      return true
    case 'extends':
      // Since 9.22.
      return eslint === '^9' || majorOf(eslint) === 10
    case 'ts':
      // Since 9.18.
      return eslint === '^9' || majorOf(eslint) === 10
  }
}
