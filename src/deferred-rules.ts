/**
 * All rules as they are published: the judgement is loaded with the first file that passes a gate, since reading it
 * takes longer than all that ESLint does with the plugin before. The build puts this file in the place of `rules.ts`.
 */
import { gatedRule, type Judge, type Rule } from './gated-rule.ts'
import { heads } from './rule-heads.ts'

let judgements: typeof import('./judgements.ts')['judgements'] | undefined

function judgeOf(name: string): Judge {
  return (context, facts) => {
    // ESLint calls rules synchronously, and `import()` is not; an import of `node:module` would take a millisecond.
    judgements ??= (process.getBuiltinModule('node:module').createRequire(import.meta.url)('./judgements.cjs') as typeof import('./judgements.ts')).judgements
    return (judgements[name] as Judge)(context, facts)
  }
}

export const rules: readonly Rule[] = heads.map((head) => gatedRule(head, judgeOf(head.name)))
