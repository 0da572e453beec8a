/**
 * Adds the plugin to an `.eslintrc` file, or to `eslintConfig` in package.json.
 */
import type * as t from '@babel/types'
import { nameOf, type Outcome } from './flat-config.ts'
import { parseJson, parseScript, placeOf, propertyOf, type SourceEdit } from './source-edit.ts'

export const LEGACY_CONFIG = 'plugin:rayvision-codes/legacy-recommended'

/** @returns the text of a file in JSON with the plugin */
export function addToJsonConfig(text: string, isManifest: boolean): Outcome {
  const json = parseJson(text)
  const config = isManifest && json ? propertyOf(json.object, 'eslintConfig') : json?.object
  if (json === undefined || config?.type !== 'ObjectExpression') return { kind: 'unknown' }
  return extend(json.edit, config, '"', '"extends"')
}

/** @returns the text of a file with `module.exports = {…}` with the plugin */
export function addToScriptConfig(text: string): Outcome {
  const script = parseScript(text)
  if (script === undefined) return { kind: 'unknown' }
  for (const statement of script.program.body) {
    if (statement.type !== 'ExpressionStatement' || statement.expression.type !== 'AssignmentExpression') continue
    const { left, right } = statement.expression
    if (nameOf(left) !== 'module.exports' || right.type !== 'ObjectExpression') continue
    return extend(script.edit, right, text.includes("'") ? "'" : '"', 'extends')
  }
  return { kind: 'unknown' }
}

/**
 * @param quote What texts stand in.
 * @param key The key `extends`, as the file writes keys.
 */
function extend(edit: SourceEdit, config: t.ObjectExpression, quote: '"' | "'", key: string): Outcome {
  const added = `${quote}${LEGACY_CONFIG}${quote}`
  const extended = propertyOf(config, 'extends')
  if (hasPlugin(propertyOf(config, 'plugins')) || hasConfig(extended)) return { kind: 'unchanged' }
  if (extended === undefined) {
    edit.append(config, config.properties, `${key}: [${added}]`)
  } else if (extended.type === 'ArrayExpression') {
    edit.append(extended, extended.elements, added)
  } else if (extended.type === 'StringLiteral') {
    const { start, end } = placeOf(extended)
    edit.insert(start, '[')
    edit.insert(end, `, ${added}]`)
  } else {
    return { kind: 'unknown' }
  }
  return { kind: 'changed', text: edit.result() }
}

function textsOf(node: t.Node | undefined): string[] {
  if (node?.type === 'StringLiteral') return [node.value]
  return node?.type === 'ArrayExpression' ? node.elements.flatMap((element) => (element ? textsOf(element) : [])) : []
}

const hasPlugin = (plugins: t.Node | undefined) => textsOf(plugins).some((name) => name === 'rayvision-codes' || name === 'eslint-plugin-rayvision-codes')

const hasConfig = (configs: t.Node | undefined) => textsOf(configs).some((name) => name.startsWith('plugin:rayvision-codes/'))
