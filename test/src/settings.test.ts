import vm from 'node:vm'
import { describe, expect, it } from 'vitest'
import { CodeTable } from '../../src/code-table.ts'
import defaults from '../../src/data/default-settings.json' with { type: 'json' }
import { parseSettings, readSettings, SettingsError } from '../../src/settings.ts'
import { fix, lint } from '../support/lint.ts'

const KEYS = 'edition, enum, codes, codeProperties, responseNames, responseTypes, responseCalls, locale'
const EDITIONS = '"2019-11", "2020-01", "2020-04", "2020-05", "2020-12"'
const BINDING = 'the name of a binding (a JavaScript identifier that is no reserved word)'
const MODULE = 'the name of a package, or a path that starts with "./" or "../"'
const FUNCTION = 'the name of a function such as "request" or "api.*"'
const SPECIFIER_KEYS = 'from, name, path, package'
const ENTRIES = 'rayvision-codes, rayvision-codes/enum, rayvision-codes/2020-01, rayvision-codes/2020-04, rayvision-codes/2020-05, rayvision-codes/2020-12'
const own = (row: object) => ({ codes: [{ code: 70001, name: 'OURS', ...row }] })
const circular: Record<string, unknown> = {}
circular['en'] = [circular]
const ring: Record<string, unknown> = {}
ring['ring'] = ring

/** Each wrong setting: what it is, its value, the path of the bad key, what was expected, and what was found. */
const wrong: [title: string, value: unknown, path: string, expected: string, found: string][] = [
  ['a string for all', 'zh', '', `an object with the keys ${KEYS}`, '"zh"'],
  ['null for all', null, '', `an object with the keys ${KEYS}`, 'null'],
  ['an array for all', ['zh'], '', `an object with the keys ${KEYS}`, '["zh"]'],
  ['a function for all', () => ({}), '', `an object with the keys ${KEYS}`, 'a function'],
  ['an object of a class', new Map([['locale', 'zh']]), '', `an object with the keys ${KEYS}`, 'an object of the class Map'],
  ['an unknown key', { language: 'zh' }, '', `only the keys ${KEYS}`, '"language"'],
  ['a misspelled key', { codeProperty: ['code'] }, '', `only the keys ${KEYS} (did you mean codeProperties?)`, '"codeProperty"'],
  ['the key __proto__', JSON.parse('{ "__proto__": { "locale": "zh" } }'), '', `only the keys ${KEYS}`, '"__proto__"'],
  ['the key constructor', { constructor: {} }, '', `only the keys ${KEYS}`, '"constructor"'],
  ['an edition that there is not', { edition: '2020-11' }, '.edition', `one of ${EDITIONS}`, '"2020-11"'],
  ['a number for the edition', { edition: 2019 }, '.edition', `one of ${EDITIONS}`, '2019'],
  ['null for the edition', { edition: null }, '.edition', `one of ${EDITIONS}`, 'null'],
  ['another locale', { locale: 'zh-CN' }, '.locale', 'one of "en", "zh"', '"zh-CN"'],
  ['an array for the locale', { locale: ['zh'] }, '.locale', 'one of "en", "zh"', '["zh"]'],
  ['a string for the enum', { enum: 'Codes' }, '.enum', 'an object with the keys name, module', '"Codes"'],
  ['an unknown key of the enum', { enum: { path: './codes' } }, '.enum', 'only the keys name, module', '"path"'],
  ['a name of the enum that is no identifier', { enum: { name: 'my-codes', module: './codes' } }, '.enum.name', BINDING, '"my-codes"'],
  ['a reserved word for the enum', { enum: { name: 'default', module: './codes' } }, '.enum.name', BINDING, '"default"'],
  ['a member for the enum', { enum: { name: 'a.b', module: './codes' } }, '.enum.name', BINDING, '"a.b"'],
  ['an empty name of the enum', { enum: { name: '', module: './codes' } }, '.enum.name', BINDING, '""'],
  ['another name in the package', { enum: { name: 'Codes' } }, '.enum.name', '"RayvisionCode", which is the enum\'s name in rayvision-codes, or another module', '"Codes"'],
  ['an absolute module', { enum: { module: '/src/codes.js' } }, '.enum.module', MODULE, '"/src/codes.js"'],
  ['a module on a drive', { enum: { module: 'C:/codes.js' } }, '.enum.module', MODULE, '"C:/codes.js"'],
  ['a hidden module', { enum: { module: '.codes' } }, '.enum.module', MODULE, '".codes"'],
  ['a module with backslashes', { enum: { module: '.\\codes' } }, '.enum.module', MODULE, '".\\\\codes"'],
  ['a module with a quote', { enum: { module: "./it's" } }, '.enum.module', MODULE, '"./it\'s"'],
  ['an empty module', { enum: { module: '' } }, '.enum.module', MODULE, '""'],
  ['an entry that the package does not have', { enum: { module: 'rayvision-codes/2021-01' } }, '.enum.module', `an entry of the package (${ENTRIES})`, '"rayvision-codes/2021-01"'],
  ['an object for the codes', { codes: { 70001: 'OURS' } }, '.codes', 'an array of { code, name, description } objects', '{"70001":"OURS"}'],
  ['a number among the codes', { codes: [70001] }, '.codes[0]', 'an object with the keys code, name, description', '70001'],
   
  ['a hole among the codes', { codes: [, { code: 1, name: 'A' }] }, '.codes[0]', 'an object with the keys code, name, description', 'undefined'],
  ['an unknown key of a code', own({ text: 'a' }), '.codes[0]', 'only the keys code, name, description', '"text"'],
  ['a code in quotes', own({ code: '70001' }), '.codes[0].code', 'a positive integer', '"70001"'],
  ['no code', { codes: [{ name: 'OURS' }] }, '.codes[0].code', 'a positive integer', 'undefined'],
  ['a code of NaN', own({ code: Number.NaN }), '.codes[0].code', 'a positive integer', 'NaN'],
  ['an infinite code', own({ code: Infinity }), '.codes[0].code', 'a positive integer', 'Infinity'],
  ['a code of -0', own({ code: -0 }), '.codes[0].code', 'a positive integer', '-0'],
  ['a negative code', own({ code: -1 }), '.codes[0].code', 'a positive integer', '-1'],
  ['a fraction', own({ code: 1.5 }), '.codes[0].code', 'a positive integer', '1.5'],
  ['a number that is not exact', own({ code: 2 ** 53 }), '.codes[0].code', 'a positive integer', '9007199254740992'],
  ['a BigInt', own({ code: 70001n }), '.codes[0].code', 'a positive integer', '70001n'],
  ['a symbol', own({ code: Symbol('a') }), '.codes[0].code', 'a positive integer', 'Symbol(a)'],
  ['a code of the edition', own({ code: 805 }), '.codes[0].code', 'a code that is not taken (805 is ACCOUNT_USERNAME_PASSWORD_FAIL)', '805'],
  ['a name of the edition', own({ name: 'SUCCESS' }), '.codes[0].name', 'a name that is not taken (SUCCESS is 200)', '"SUCCESS"'],
  ['a code twice', { codes: [{ code: 1, name: 'A' }, { code: 1, name: 'B' }] }, '.codes[1].code', 'a code that is not taken (1 is A)', '1'],
  ['a name twice', { codes: [{ code: 1, name: 'A' }, { code: 2, name: 'A' }] }, '.codes[1].name', 'a name that is not taken (A is 1)', '"A"'],
  ['a name that is no identifier', own({ name: 'NOT-OURS' }), '.codes[0].name', BINDING, '"NOT-OURS"'],
  ['no name', own({ name: undefined }), '.codes[0].name', BINDING, 'undefined'],
  ['an empty description', own({ description: '' }), '.codes[0].description', 'a string that is not empty, or an object with the keys en, zh', '""'],
  ['null for a description', own({ description: null }), '.codes[0].description', 'a string that is not empty, or an object with the keys en, zh', 'null'],
  ['a list for a description', own({ description: ['a'] }), '.codes[0].description', 'a string that is not empty, or an object with the keys en, zh', '["a"]'],
  ['a description in another language', own({ description: { de: 'a' } }), '.codes[0].description', 'only the keys en, zh', '"de"'],
  ['a number for a description', own({ description: { en: 1 } }), '.codes[0].description.en', 'a string that is not empty', '1'],
  ['a number for a Chinese description', own({ description: { zh: 1 } }), '.codes[0].description.zh', 'a string that is not empty', '1'],
  ['a text for a code', own({ code: '70001' }), '.codes[0].code', 'a positive integer', '"70001"'],
  ['a type with an empty name', { responseTypes: [''] }, '.responseTypes[0]', `an object with the keys ${SPECIFIER_KEYS}`, '""'],
  ['a type with names that are no array', { responseTypes: [{ from: 'lib', name: [, 'A'] }] }, '.responseTypes[0].name[0]', 'the name of a type', 'undefined'],
  ['a type of a file with a number for a path', { responseTypes: [{ from: 'file', name: 'A', path: 3 }] }, '.responseTypes[0].path', 'a string that is not empty', '3'],
  ['a text for the types', { responseTypes: 'A' }, '.responseTypes', 'an array of type specifiers', '"A"'],
  ['a text for the calls', { responseCalls: 'a' }, '.responseCalls', 'an array of names of functions', '"a"'],
  ['a text for the names', { responseNames: 'a' }, '.responseNames', 'an array of names of variables', '"a"'],
  ['a circular description', own({ description: circular }), '.codes[0].description.en', 'a string that is not empty', 'an array'],
  ['a string for the code properties', { codeProperties: 'code' }, '.codeProperties', 'an array of names of properties', '"code"'],
  ['no code properties', { codeProperties: [] }, '.codeProperties', 'at least one name of a property', '[]'],
  ['an empty code property', { codeProperties: ['code', ''] }, '.codeProperties[1]', 'the name of a property', '""'],
   
  ['a path for a code property', { codeProperties: ['data.code'] }, '.codeProperties[0]', 'the name of a property', '"data.code"'],
  ['a path for a response name', { responseNames: ['this.res'] }, '.responseNames[0]', 'the name of a variable', '"this.res"'],
  ['a pattern for a response name', { responseNames: ['res', '*Res'] }, '.responseNames[1]', 'the name of a variable', '"*Res"'],
  ['a type with no names', { responseTypes: [{ from: 'file', name: [] }] }, '.responseTypes[0].name', 'the name of a type, or an array of names', '[]'],
  ['a hole among the response names', { responseNames: ['res', , 'resp'] }, '.responseNames[1]', 'the name of a variable', 'undefined'],
  ['a regular expression among the calls', { responseCalls: [/api\..*/] }, '.responseCalls[0]', FUNCTION, '/api\\..*/'],
  ['a call with parentheses', { responseCalls: ['request()'] }, '.responseCalls[0]', FUNCTION, '"request()"'],
  ['a call that ends with a dot', { responseCalls: ['api.'] }, '.responseCalls[0]', FUNCTION, '"api."'],
  ['a type that is a number', { responseTypes: [1] }, '.responseTypes[0]', `an object with the keys ${SPECIFIER_KEYS}`, '1'],
  ['a type from nowhere', { responseTypes: [{ from: 'here', name: 'A' }] }, '.responseTypes[0].from', 'one of "file", "lib", "package"', '"here"'],
  ['a type without a name', { responseTypes: [{ from: 'file' }] }, '.responseTypes[0].name', 'the name of a type, or an array of names', 'undefined'],
  ['a type with a wrong name in an array', { responseTypes: [{ from: 'file', name: ['A', 2] }] }, '.responseTypes[0].name[1]', 'the name of a type', '2'],
  ['a type of a package without the package', { responseTypes: [{ from: 'package', name: 'A' }] }, '.responseTypes[0].package', 'the name of a package', 'undefined'],
  ['a type of the file with a package', { responseTypes: [{ from: 'file', name: 'A', package: 'b' }] }, '.responseTypes[0].package', 'no package (only a specifier from "package" has one)', '"b"'],
  ['a type of the library with a path', { responseTypes: [{ from: 'lib', name: 'A', path: 'b' }] }, '.responseTypes[0].path', 'no path (only a specifier from "file" has one)', '"b"'],
  ['a value that is just short enough', { locale: 'x'.repeat(79) }, '.locale', 'one of "en", "zh"', `"${'x'.repeat(79)}"`],
  ['an object without a class', { locale: Object.create(Object.create(Object.create(null) as object) as object) as unknown }, '.locale', 'one of "en", "zh"', 'an object of the class undefined'],
  ['an object that has itself', { locale: ring }, '.locale', 'one of "en", "zh"', 'an object'],
  ['a long value is cut', { locale: 'x'.repeat(200) }, '.locale', 'one of "en", "zh"', `"${'x'.repeat(80)}…"`],
]

function errorOf(value: unknown): unknown {
  try {
    parseSettings(value)
  } catch (error) {
    return error
  }
  return undefined
}

describe('wrong settings', () => {
  it.each(wrong)('%s', (_title, value, path, expected, found) => {
    const error = errorOf(value)
    expect(error).toBeInstanceOf(SettingsError)
    expect((error as Error).message).toBe(`eslint-plugin-rayvision-codes: settings["rayvision-codes"]${path}: expected ${expected}, found ${found}.`)
  })

  it('are told by their name, and of a key that is nearly one', () => {
    expect((errorOf({ enxx: 1 }) as Error).name).toBe('SettingsError')
    expect((errorOf({ enxx: 1 }) as Error).message).toContain('(did you mean enum?)')
    expect((errorOf({ exxx: 1 }) as Error).message).not.toContain('did you mean')
  })

  it('are refused whatever they are, and no other error is kept', () => {
    for (const value of [null, 3]) expect(() => readSettings({ 'rayvision-codes': value })).toThrow(SettingsError)
    const hostile = { get locale(): string { throw new RangeError('no') } }
    for (let time = 0; time < 2; time += 1) expect(() => readSettings({ 'rayvision-codes': hostile })).toThrow(RangeError)
  })

  it('are refused for each file, also from the cache', () => {
    const all = { 'rayvision-codes': { locale: 'de' } }
    for (let time = 0; time < 2; time += 1) expect(() => readSettings(all)).toThrow(SettingsError)
  })

  it('end the run with the path of the key', () => {
    expect(() => lint('res.code === 805', { settings: { locale: 'de' } })).toThrow('settings["rayvision-codes"].locale: expected one of "en", "zh", found "de".')
  })
})

describe('settings', () => {
  it('have defaults', () => {
    expect(parseSettings(undefined)).toEqual({
      table: new CodeTable('2019-11'),
      enum: { name: 'RayvisionCode', module: 'rayvision-codes' },
      codeProperties: new Set(defaults.codeProperties),
      responseNames: new Set(defaults.responseNames),
      responseTypes: [],
      responseCalls: [],
      locale: 'en',
    })
    expect(parseSettings({})).toEqual(parseSettings(undefined))
  })

  it('take a description in one language for both', () => {
    const rows = ['en', 'zh'].flatMap((language) => parseSettings(own({ description: { [language]: 'ours' } })).table.withCode(70001) ?? [])
    expect(rows.map(({ description }) => description)).toEqual([{ en: 'ours', zh: 'ours' }, { en: 'ours', zh: 'ours' }])
  })

  it('are quoted as far as a line goes', () => {
    expect(() => parseSettings({ locale: 'a'.repeat(80) })).toThrow(`found "${'a'.repeat(80)}".`)
    expect(() => parseSettings({ locale: 'a'.repeat(81) })).toThrow(`found "${'a'.repeat(80)}…".`)
  })

  it('take undefined for no value', () => {
    expect(parseSettings({ edition: undefined, enum: { name: undefined }, codes: undefined, locale: undefined })).toEqual(parseSettings(undefined))
  })

  it('are read from a config of another realm', () => {
    expect(parseSettings(vm.runInNewContext('({ locale: "zh", enum: { module: "./codes" } })'))).toMatchObject({ locale: 'zh', enum: { module: './codes' } })
  })

  it('are read from an object without a prototype', () => {
    expect(parseSettings(Object.assign(Object.create(null), { locale: 'zh' }) as object).locale).toBe('zh')
  })

  it('ignore what is inherited', () => {
    const all = Object.create({ 'rayvision-codes': { locale: 'zh' } }) as Record<string, unknown>
    expect(readSettings(all).locale).toBe('en')
  })

  it('are checked once for each config object', () => {
    const all = { 'rayvision-codes': { locale: 'zh' } }
    expect(readSettings(all)).toBe(readSettings({ ...all }))
    expect(readSettings({})).toBe(readSettings({ other: {} }))
  })

  it('give the module of the edition to the enum', () => {
    expect(parseSettings({ edition: '2020-05' }).enum.module).toBe('rayvision-codes/2020-05')
    expect(parseSettings({ edition: '2019-11' }).enum.module).toBe('rayvision-codes')
    expect(parseSettings({ edition: '2020-05', enum: { module: 'rayvision-codes/enum' } }).enum.module).toBe('rayvision-codes/enum')
  })

  it.each(['@our/codes', 'codes', '#codes', '@/api/codes', './codes.js', '../codes', '../../a b'.replace(' ', '')])('take the module %s', (module) => {
    expect(parseSettings({ enum: { name: 'Codes', module } }).enum).toEqual({ name: 'Codes', module })
  })

  it.each(['request', 'api.*', '*.login', 'this.http.get', 'a.#private', '*', '$http.get*', '请求.登录'])('take the call %s', (call) => {
    expect(parseSettings({ responseCalls: [call] }).responseCalls).toEqual([call])
  })

  it('take every form of a type', () => {
    const responseTypes = ['ApiResponse', { from: 'file', name: 'A', path: 'src/a.ts' }, { from: 'lib', name: ['A', 'B'] }, { from: 'package', name: 'A', package: 'b' }]
    expect(parseSettings({ responseTypes }).responseTypes).toEqual(responseTypes)
  })

  it('add the user’s codes to the table, in both languages', () => {
    const { table } = parseSettings({
      codes: [
        { code: 70002, name: 'B', description: { zh: '乙' } },
        { code: 70001, name: 'A', description: 'a' },
        { code: 70003, name: 'C' },
      ],
    })
    expect(table.codes.slice(-4).map(({ code, description, since }) => [code, description, since])).toEqual([
      [70001, { en: 'a', zh: 'a' }, undefined],
      [70002, { en: '乙', zh: '乙' }, undefined],
      [70003, { en: 'C', zh: 'C' }, undefined],
      [1000000, table.withCode(1000000)?.description, '2019-11'],
    ])
  })

  it('let a code of a later edition be one’s own', () => {
    expect(parseSettings({ codes: [{ code: 610, name: 'OURS' }] }).table.withCode(610)?.name).toBe('OURS')
  })

  it('change the result where they change', () => {
    const code = 'if (res.ret_code === 805) go()'
    expect(lint(code)).toEqual([])
    expect(lint(code, { settings: { codeProperties: ['ret_code'] } })).toHaveLength(1)
    expect(lint(code)).toEqual([])
  })
})

describe('a relative module', () => {
  const settings = { enum: { name: 'Codes', module: './src/codes.js' } }
  it.each([
    ['src/a.js', './codes.js'],
    ['src/deep/a.js', '../codes.js'],
    ['a.js', './src/codes.js'],
    ['test/unit/a.js', '../../src/codes.js'],
  ])('is written from %s as %s', (filename, source) => {
    const { output } = fix('res.code === 805', { filename, settings })
    expect(output).toBe(`import { Codes } from '${source}'\n\nres.code === Codes.ACCOUNT_USERNAME_PASSWORD_FAIL`)
  })

  it('starts from the cwd of the config', () => {
    const { output } = fix('res.code === 805', { cwd: '/project', filename: '/project/packages/a/b.js', settings })
    expect(output).toContain("from '../../src/codes.js'")
  })
})

describe('options', () => {
  it.each([
    ['no-magic-code', [{ type: true }], 'additional properties'],
    ['no-magic-code', [{ types: 'yes' }], '"yes"'],
    ['no-magic-code', [true], 'true'],
    ['no-magic-code', [{}, {}], 'more than 1 item'],
    ['no-unknown-code', [{}], 'more than 0 items'],
    ['exhaustive-switch', [{ requireEveryCode: 1 }], '1'],
    ['exhaustive-switch', [{ fix: null }], 'null'],
  ])('%s refuses %j', (name, options, told) => {
    expect(() => lint('a', { rules: { [`rayvision-codes/${name}`]: ['error', ...options] } as never })).toThrow(told)
  })
})
