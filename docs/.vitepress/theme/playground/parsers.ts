/**
 * The parsers beside ESLint's own. Each is loaded when a text first needs it: TypeScript's is larger than all the rest.
 */
import type { Linter } from 'eslint'
import { parsersFor, type Language } from './languages.ts'

/** ESLint's options for a text. */
export async function languageOptions(language: Language, code: string): Promise<Linter.LanguageOptions> {
  const needed = parsersFor(language, code)
  const [typescript, vue] = await Promise.all([
    needed.typescript ? import('@typescript-eslint/parser') : undefined,
    needed.vue ? import('vue-eslint-parser') : undefined,
  ])
  const parser = vue ?? typescript
  return {
    ...(parser && { parser: parser as Linter.Parser }),
    parserOptions: {
      ecmaFeatures: { jsx: language === 'js' },
      ...(vue && typescript && { parser: { ts: typescript, tsx: typescript } }),
    },
  }
}
