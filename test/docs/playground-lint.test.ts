/**
 * What the playground runs: its examples, its rules and its settings, without a browser.
 */
import { describe, expect, it } from 'vitest'
import { examples } from '../../docs/.vitepress/theme/playground/examples.ts'
import { fix, lint, prepare, SettingsError } from '../../docs/.vitepress/theme/playground/lint.ts'
import rules from '../../docs/.vitepress/theme/playground/rules.data.ts'
import { defaultState, presets, rulesOf, settingsOf, SettingsTextError, severityIn, type SettingsForm } from '../../docs/.vitepress/theme/playground/state.ts'
import { playgroundTexts } from '../../docs/.vitepress/theme/playground/texts.ts'
import plugin from '../../src/index.ts'
import { locales, type Locale } from '../../src/locale.ts'

const table = rules.load()

/** Prepares a text under the default state. */
async function preparing(code: string, language: 'js' | 'ts' | 'vue', form: Partial<SettingsForm> = {}) {
  const state = defaultState()
  return prepare({ code, language, rules: rulesOf(state, table), settings: settingsOf({ ...state.settings, ...form }) })
}

describe.each(locales)('the examples in %s', (locale: Locale) => {
  it.each(examples.map((example) => [example.title.en, example] as const))('%s', async (_, { code, language, reports }) => {
    const { problems, explanations } = lint(await preparing(code[locale], language))
    const found = [...new Set(problems.map(({ ruleId }) => ruleId?.replace('rayvision-codes/', '')))].sort()
    expect(found).toEqual(reports)
    // There is always something to see about the evidence.
    expect(explanations.length).toBeGreaterThan(0)
  })
})

describe('linting', () => {
  it('fixes a text in every language', async () => {
    for (const { code, language, reports } of examples) {
      const fixed = fix(await preparing(code.en, language))
      if (reports.includes('no-magic-code')) {
        expect(fixed).toContain('RayvisionCode.')
        expect(lint(await preparing(fixed, language)).problems).toEqual([])
      } else expect(fixed).toBe(code.en)
    }
  })

  it('refuses wrong settings with the words of the plugin', async () => {
    await expect(preparing('', 'js', { others: '{ "codes": 1 }' })).rejects.toThrow(SettingsError)
    await expect(preparing('', 'js', { enumName: 'no name' })).rejects.toThrow('settings["rayvision-codes"].enum.name')
  })
})

describe('the rules', () => {
  it('are those of the plugin, and a preset is the config of its name', () => {
    expect(table.map(({ name }) => name)).toEqual(Object.keys(plugin.rules))
    for (const preset of presets) {
      const config = plugin.configs[preset].rules ?? {}
      const chosen = Object.entries(rulesOf({ preset, changedRules: {} }, table)).filter(([, entry]) => (entry as string[])[0] !== 'off')
      const listed = Object.entries(config).map(([rule, entry]) => [rule, Array.isArray(entry) ? entry : [entry]])
      expect(Object.fromEntries(chosen)).toEqual(Object.fromEntries(listed))
    }
  })

  it('keep the options of the preset with another severity', () => {
    const state = { preset: 'strict', changedRules: { 'no-magic-code': 'warn' } } as const
    const before = rulesOf({ ...state, changedRules: {} }, table)['rayvision-codes/no-magic-code'] as unknown[]
    const after = rulesOf(state, table)['rayvision-codes/no-magic-code'] as unknown[]
    expect(before[0]).toBe('error')
    expect(before.length).toBeGreaterThan(1)
    expect(after).toEqual(['warn', ...before.slice(1)])
    expect(severityIn(state, table.find(({ name }) => name === 'no-magic-code')!)).toBe('warn')
  })
})

describe('the settings', () => {
  const settings = (form: Partial<SettingsForm>): Record<string, unknown> => settingsOf({ ...defaultState().settings, ...form })

  it('leave out what is empty', () => {
    expect(settings({ enumName: ' ', codeProperties: ' , ' })).toEqual({ edition: '2019-11', locale: 'en' })
  })

  it('take names between commas and spaces of both languages', () => {
    expect(settings({ codeProperties: 'code, errno,state  status，a、b' })['codeProperties']).toEqual(['code', 'errno', 'state', 'status', 'a', 'b'])
  })

  it('take the others as JSON', () => {
    expect(settings({ enumName: 'Code', others: '{ "responseCalls": ["api.*"] }' })).toMatchObject({ enum: { name: 'Code' }, responseCalls: ['api.*'] })
  })

  it.each([['{', 'syntax'], ['[]', 'object'], ['1', 'object'], ['null', 'object'], ['{ "enum": {} }', 'field']])('refuse %s: %s', (others, problem) => {
    expect(() => settings({ others })).toThrow(SettingsTextError)
    expect(() => settings({ others })).toThrow(new RegExp(`^${problem}`))
    for (const locale of locales) {
      try {
        settings({ others })
      } catch (error) {
        expect(playgroundTexts[locale].othersProblem(error as SettingsTextError)).not.toBe('')
      }
    }
  })
})
