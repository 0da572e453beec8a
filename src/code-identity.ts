/**
 * When two mentions are the same code, however each is written: `805`, `0x325`, a member of the enum, an alias.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import type { CodeMention } from './code-mentions.ts'

const FORMS = ['number', 'string', 'bigint'] as const

/** What a mention is equal to, as a key: of the same code under `===` in its own form only, else in any. */
export function identityOf(mention: CodeMention): string {
  return mention.strict ? `${formOf(mention)} ${nameOf(mention)}` : `any ${nameOf(mention)}`
}

/**
 * The identities of the comparisons that have the outcome of this one.
 *
 * @param isUnequal Whether the code is known to differ from the mention. What differs under `==` differs under `===`;
 * what is equal under `===` is so under `==`.
 */
export function identitiesCovered(mention: CodeMention, isUnequal: boolean): string[] {
  const name = nameOf(mention)
  if (mention.strict) return isUnequal ? [identityOf(mention)] : [identityOf(mention), `any ${name}`]
  return isUnequal ? [`any ${name}`, ...FORMS.map((form) => `${form} ${name}`)] : [`any ${name}`]
}

/** The mention that an operand is as a whole, and not by one of its arms. */
export function comparable(mentions: readonly CodeMention[], operand: TSESTree.Node): CodeMention | undefined {
  return mentions.find(({ node }) => node === operand)
}

/** The code, as its string says it; of a member that does not exist, its name. */
function nameOf({ code, literal, alias, member }: CodeMention): string {
  return code === undefined ? (member?.name ?? '') : (literal?.text ?? alias?.text ?? String(code))
}

function formOf({ literal, alias }: CodeMention): (typeof FORMS)[number] {
  return literal?.form ?? alias?.form ?? 'number'
}
