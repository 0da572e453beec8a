import { describe, expect, it } from 'vitest'
import { run } from '../../codes/src/cli/run.ts'
import { codesOfEdition } from '../../codes/src/edition.ts'

const cli = (line: string) => run(line.split(' ').filter(Boolean), '1.2.3')
const done = (stdout: string) => ({ exitCode: 0, stdout, stderr: '' })
const wrong = (message: string) => ({
  exitCode: 2,
  stdout: '',
  stderr: `rayvision-codes: ${message}\nRun "rayvision-codes --help" for the usage.\n`,
})

describe('rayvision-codes <code>', () => {
  it('prints the name and both meanings', () => {
    expect(cli('805')).toEqual(
      done('805 ACCOUNT_USERNAME_PASSWORD_FAIL\n  en: the user name or the password is wrong\n  zh: 用户名或密码错误\n'),
    )
  })

  it('prints several codes in the order in which they were given', () => {
    expect(cli('805 804 --locale en')).toEqual(
      done(
        '805 ACCOUNT_USERNAME_PASSWORD_FAIL\n  en: the user name or the password is wrong\n' +
          '804 ACCOUNT_LOCKED\n  en: the account is disabled\n',
      ),
    )
  })

  it('prints one language', () => {
    expect(cli('--locale=zh 804')).toEqual(done('804 ACCOUNT_LOCKED\n  zh: 账号已被禁用\n'))
  })

  it('prints JSON', () => {
    expect(JSON.parse(cli('804 --json').stdout)).toEqual([
      {
        code: 804,
        name: 'ACCOUNT_LOCKED',
        description: { zh: '账号已被禁用', en: 'the account is disabled' },
        since: '2019-11',
      },
    ])
    expect(JSON.parse(cli('804 --json --locale zh').stdout)).toMatchObject([{ description: { zh: '账号已被禁用' } }])
    expect(cli('804 --json --locale zh').stdout).not.toContain('disabled')
  })

  it('knows the codes of a later edition when asked for it', () => {
    expect(cli('301 --edition 2020-01 --locale en')).toEqual(
      done('301 NEED_REDIRECT\n  en: the request must be sent to another address\n'),
    )
  })

  it('names the nearest codes of an unknown one', () => {
    expect(cli('803')).toEqual({
      exitCode: 1,
      stdout: '',
      stderr:
        'rayvision-codes: 803 is no code of edition 2019-11\n' +
        '  nearest: 802 ACCOUNT_BINDING_FAIL, 804 ACCOUNT_LOCKED, 801 ACCOUNT_NOT_BINDING\n',
    })
  })

  it('says which edition brought a code', () => {
    expect(cli('513 --edition 2020-05')).toEqual({
      exitCode: 1,
      stdout: '',
      stderr:
        'rayvision-codes: 513 is no code of edition 2020-05\n' +
        '  it is USER_CACHE_NOTFOUNT since edition 2020-12: add --edition 2020-12\n' +
        '  nearest: 503 LABEL_ALREADY_EXISTS, 500 INTERNAL_ERROR, 600 PARAMETER_INVALID\n',
    })
  })

  it('answers the known ones beside the unknown', () => {
    const { exitCode, stdout, stderr } = cli('803 804 -1')
    expect(exitCode).toBe(1)
    expect(stdout).toMatch(/^804 ACCOUNT_LOCKED\n/)
    expect(stderr).toMatch(/803 is no code[^]*-1 is no code/)
  })
})

describe('rayvision-codes list', () => {
  it('prints a line for each code', () => {
    const { exitCode, stdout } = cli('list')
    expect(exitCode).toBe(0)
    expect(stdout.match(/\n/g)).toHaveLength(49)
    expect(stdout).toContain('\n    805  ACCOUNT_USERNAME_PASSWORD_FAIL  the user name or the password is wrong\n')
    expect(stdout).toContain('\n1000000  RayvisionError                  Python raised an exception\n')
  })

  it('takes an edition, a language and JSON', () => {
    expect(cli('list --edition 2020-12').stdout.match(/\n/g)).toHaveLength(58)
    expect(cli('list --locale zh').stdout).toMatch(/^ {4}100  FAIL +失败\n/)
    expect(JSON.parse(cli('list --json').stdout)).toEqual(codesOfEdition('2019-11'))
  })
})

describe('rayvision-codes enum', () => {
  it('prints an object of constants', () => {
    const { exitCode, stdout } = cli('enum')
    expect(exitCode).toBe(0)
    expect(cli('enum --style const')).toEqual(done(stdout))
    expect(stdout).toMatch(
      /^\/\/ The response codes of the Rayvision API, as printed by: rayvision-codes enum --style const --edition 2019-11\n\nexport const RayvisionCode = \{\n {2}\/\*\* 失败: the call failed \*\/\n {2}FAIL: 100,\n/,
    )
    expect(stdout).toMatch(
      /\n {2}RayvisionError: 1000000,\n\} as const\n\nexport type RayvisionCode = \(typeof RayvisionCode\)\[keyof typeof RayvisionCode\]\n$/,
    )
  })

  it('prints a TypeScript enum, of an edition and in one language', () => {
    const { stdout } = cli('enum --style enum --edition 2020-01 --locale en')
    expect(stdout).toMatch(/\n\nexport enum RayvisionCode \{\n {2}\/\*\* the call failed \*\/\n {2}FAIL = 100,\n/)
    expect(stdout).toContain('\n  NEED_REDIRECT = 301,\n')
    expect(stdout).toMatch(/ as printed by: rayvision-codes enum --style enum --edition 2020-01 --locale en\n/)
    expect(stdout).toMatch(/\n {2}RayvisionError = 1000000,\n\}\n$/)
  })
})

describe('help and version', () => {
  it.each(['--help', '-h', '805 --help', '-h --version'])('%s prints the usage', (line) => {
    const { exitCode, stdout } = cli(line)
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/^The response codes of the Rayvision[^]*Usage:\n {2}rayvision-codes <code>/)
    for (const flag of ['--edition', '--locale', '--json', '--style', '--help', '--version']) {
      expect(stdout).toContain(flag)
    }
  })

  it.each(['--version', '-v'])('%s prints the version', (line) => {
    expect(cli(line)).toEqual(done('1.2.3\n'))
  })
})

describe('a wrong command line', () => {
  it.each([
    ['', 'found no argument, expected a code such as 805, "list" or "enum"'],
    ['ACCOUNT_LOCKED', 'found the argument "ACCOUNT_LOCKED", expected an integer such as 805, "list" or "enum"'],
    ['805 8.5', 'found the argument "8.5", expected an integer such as 805'],
    ['805 list', 'found the argument "list", expected an integer such as 805'],
    ['99999999999999999999', 'found the argument "99999999999999999999", expected an integer such as 805, "list" or "enum"'],
    ['list 805', 'list: found the argument "805", expected none'],
    ['enum list', 'enum: found the argument "list", expected none'],
    ['805 --locale fr', '--locale: found "fr", expected en or zh'],
    ['--locale fr', '--locale: found "fr", expected en or zh'],
    ['805 --locale', '--locale: found no value, expected en or zh'],
    ['805 --locale --json', '--locale: found "--json", expected en or zh'],
    ['805 --locale=', '--locale: found "", expected en or zh'],
    ['805 --edition 2021', '--edition: found "2021", expected 2019-11, 2020-01, 2020-04, 2020-05 or 2020-12'],
    ['805 --edition -1', '--edition: found "-1", expected 2019-11, 2020-01, 2020-04, 2020-05 or 2020-12'],
    ['enum --style object', '--style: found "object", expected const or enum'],
    ['list --style enum', '--style: found with "list", expected only with "enum"'],
    ['805 --style enum', '--style: found with "805", expected only with "enum"'],
    ['enum --json', '--json: found with "enum", expected only with a code or "list"'],
    ['805 --json=yes', '--json: found the value "yes", expected none'],
    ['805 --lang en', '--lang: found an unknown flag, expected --edition, --help, --json, --locale, --style or --version'],
    ['805 -x', '-x: found an unknown flag, expected --edition, --help, --json, --locale, --style or --version'],
    ['805 --toString', '--toString: found an unknown flag, expected --edition, --help, --json, --locale, --style or --version'],
  ])('%s', (line, message) => {
    expect(cli(line)).toEqual(wrong(message))
  })
})
