/**
 * The plugin object: what is in it follows from the rules' files and their `meta`.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Rule, RuleDocs } from '../src/gated-rule.ts'
import plugin from '../src/index.ts'

const root = new URL('../', import.meta.url)
const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { name: string; version: string }
const rules = plugin.rules as unknown as Readonly<Record<string, Rule>>
const docsOf = ({ meta }: Rule): RuleDocs => meta.docs as RuleDocs

it('says who it is', () => {
  expect(plugin.meta).toEqual({ name: manifest.name, version: manifest.version, namespace: 'rayvision-codes' })
})

it('has every rule of rules/', () => {
  const files = readdirSync(new URL('rules/', root)).filter((file) => file.endsWith('.ts'))
  expect(Object.keys(plugin.rules).map((name) => `${name}.ts`).sort()).toEqual(files.sort())
})

describe.each(Object.entries(rules))('%s', (name, rule) => {
  it('leads to its page', () => {
    expect(docsOf(rule).url).toMatch(new RegExp(`/docs/rules/${name}\\.md$`))
  })

  it('says the same in Chinese, with the same data', () => {
    const texts = rule.meta.messages
    const english = Object.keys(texts).filter((id) => !id.includes('/'))
    expect(Object.keys(texts).sort()).toEqual(english.flatMap((id) => [id, `${id}/zh`]).sort())
    const placeholders = (text = '') => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).sort()
    for (const id of english) expect(placeholders(texts[`${id}/zh`])).toEqual(placeholders(texts[id]))
  })

  it('takes the options that it took', () => {
    expect(rule.meta.schema).toMatchSnapshot()
  })

  it('describes each option, with its default', () => {
    const [schema] = rule.meta.schema as readonly { properties?: Record<string, object>; additionalProperties?: boolean }[]
    for (const option of Object.values(schema?.properties ?? {})) {
      expect(option).toMatchObject({ description: expect.stringMatching(/\.$/) as string, default: expect.anything() as unknown })
    }
    if (schema) expect(schema.additionalProperties).toBe(false)
  })
})

describe.each(['recommended', 'strict'] as const)('the config %s', (preset) => {
  const entries = Object.entries(rules).map(([name, rule]): [string, unknown] => [`rayvision-codes/${name}`, docsOf(rule)[preset]])
  const expected = Object.fromEntries(entries.filter(([, entry]) => entry !== 'off'))

  it('has the rules that name it, with their severities and options', () => {
    expect(plugin.configs[preset].rules).toEqual(expected)
    expect(plugin.configs[preset].plugins?.['rayvision-codes']).toBe(plugin)
    expect(plugin.configs[preset].name).toBe(`rayvision-codes/${preset}`)
  })

  it('is the same for eslintrc', () => {
    expect(plugin.configs[`legacy-${preset}`]).toEqual({ plugins: ['rayvision-codes'], rules: expected })
  })
})
