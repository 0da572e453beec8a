/** The rules that are measured beside each other. */
import { createRequire } from 'node:module'
import path from 'node:path'
import tseslintPlugin from '@typescript-eslint/eslint-plugin'
import type { ESLint, Linter, Rule } from 'eslint'
import type * as ESTree from 'estree'
import { builtinRules } from 'eslint/use-at-your-own-risk'
import plugin from '../../dist/index.mjs'

/** The nodes at which a code site can be: what a rule without an index of its own listens to. */
const SITE_NODES = ['BinaryExpression', 'CallExpression', 'MemberExpression', 'SwitchStatement']

const listener = (): void => undefined

function own(rule: Rule.RuleListener | ((context: Rule.RuleContext) => Rule.RuleListener)): Rule.RuleModule {
  return { create: typeof rule === 'function' ? rule : () => rule }
}

function askType({ sourceCode }: Rule.RuleContext, node: ESTree.Node): void {
  const services = sourceCode.parserServices as { getTypeAtLocation?: (node: ESTree.Node) => unknown }
  services.getTypeAtLocation?.(node)
}

/** Asks the checker for the type of each discriminant, and judges nothing. */
const asksDiscriminants = own((context) => ({ SwitchStatement: ({ discriminant }) => askType(context, discriminant) }))

/** Asks for the type of each member that is called `code`: as many questions as the client has places to judge. */
const asksCodes = own((context) => ({ 'MemberExpression[property.name="code"]': (node: ESTree.MemberExpression) => askType(context, node) }))

const peers: Record<string, unknown> = {
  nothing: own({}),
  empty: own({ 'Program:exit': listener }),
  'empty listeners': own(Object.fromEntries(SITE_NODES.map((type) => [type, listener]))),
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- ESLint has no other way to a rule of its own
  'no-magic-numbers': builtinRules.get('no-magic-numbers'),
  'typescript-eslint no-magic-numbers': tseslintPlugin.rules['no-magic-numbers'],
  'asks discriminants': asksDiscriminants,
  'asks codes': asksCodes,
  'switch-exhaustiveness-check': tseslintPlugin.rules['switch-exhaustiveness-check'],
  'no-unsafe-enum-comparison': tseslintPlugin.rules['no-unsafe-enum-comparison'],
}

const require = createRequire(import.meta.url)

/** ESLint's own list of configs, which it exports to nobody. */
const { FlatConfigArray } = require(path.join(path.dirname(require.resolve('eslint/package.json')), 'lib/config/flat-config-array.js')) as {
  FlatConfigArray: new (configs: Linter.Config[], options: { basePath: string }) => Linter.Config[] & { normalizeSync(): void }
}

/** All rules of `strict`, with its options. */
export const OURS = 'ours'

/** The rules of ours, by name. */
export const ourRules: readonly string[] = Object.keys(plugin.rules)

/** As many empty rules as we have: what ESLint itself takes for them. */
export const AS_MANY_EMPTY = 'as many empty rules'

/** The names of these. */
const emptyRules = ourRules.map((rule) => `empty-${rule}`)
for (const name of emptyRules) peers[name] = own({})

const strict = plugin.configs.strict.rules ?? {}

/**
 * The config that runs one of the peers, one of our rules, or all of ours.
 *
 * @throws `RangeError` for a name that is none of them.
 */
export function configOf(name: string): Linter.Config[] {
  const plugins = { 'rayvision-codes': plugin, peers: { rules: peers } } as unknown as Record<string, ESLint.Plugin>
  const rules = rulesOf(name)
  return [{ files: ['**/*.*'], plugins, rules }]
}

/**
 * The same config, resolved. `ESLint` resolves a config once for all files that have the same; given a plain one, `Linter`
 * checks it anew for each file, which takes longer than some rules.
 */
export function resolvedConfigOf(name: string): Linter.Config[] {
  const configs = new FlatConfigArray(configOf(name), { basePath: process.cwd() })
  configs.normalizeSync()
  return configs
}

function rulesOf(name: string): Linter.RulesRecord {
  if (name === AS_MANY_EMPTY) return Object.fromEntries(emptyRules.map((rule) => [`peers/${rule}`, 'error']))
  if (name === OURS) return strict as Linter.RulesRecord
  if (Object.hasOwn(peers, name)) return { [`peers/${name}`]: 'error' }
  if (ourRules.includes(name)) {
    const id = `rayvision-codes/${name}`
    return { [id]: (strict as Linter.RulesRecord)[id] ?? 'error' }
  }
  throw new RangeError(`Expected the name of a rule or of a peer, found "${name}".`)
}
