import { describe, expect, it } from 'vitest'
import { table } from '../support/messages.ts'
import { fix } from '../support/lint.ts'

/** A file with so many literals, in comparisons, lists, tables and switches. */
function fileWith(literals: number, member = (code: number) => String(code)): string {
  const lines: string[] = []
  const code = (index: number) => member(table.codes[(index * 7) % table.codes.length]?.code ?? 200)
  for (let written = 0; written < literals; ) {
    const form = literals - written < 3 ? 0 : written % 4
    const name = `f${written}`
    if (form === 0) {
      lines.push(`export const ${name} = (res) => res.code === ${code(written)}`)
      written += 1
    } else if (form === 1) {
      lines.push(`export const ${name} = (res) => [${code(written)}, ${code(written + 1)}].includes(res.code)`)
      written += 2
    } else if (form === 2) {
      lines.push(`export function ${name}(res) {`, '  switch (res.code) {', `    case ${code(written)}:`, `    case ${code(written + 1)}:`, '      return 1', `    case ${code(written + 2)}:`, '      return res.message', '  }', '}')
      written += 3
    } else {
      lines.push(`export const ${name} = (response) => response.data.code !== ${code(written)} || response.data.code == ${code(written + 1)}`)
      written += 2
    }
  }
  return `${lines.join('\n')}\n`
}

describe('a file with many literals', () => {
  it.each([1, 10, 100, 1000])('%i are fixed by one run of at most three passes', (literals) => {
    const { output, messages, passes } = fix(fileWith(literals))
    expect(messages).toEqual([])
    expect(output).toBe(`import { RayvisionCode } from 'rayvision-codes'\n\n${fileWith(literals, (code) => `RayvisionCode.${table.withCode(code)?.name}`)}`)
    expect(passes).toBeLessThanOrEqual(3)
    expect(fix(output)).toMatchObject({ output, passes: 1 })
  })

  it('so it is where the enum is imported and shadowed here and there', () => {
    const shadowed = "export function f(RayvisionCode, res) { return res.code === 805 }\n"
    const { output, messages, passes } = fix(`import { RayvisionCode } from 'rayvision-codes'\n${fileWith(100)}${shadowed.repeat(1)}${fileWith(100).replaceAll(' f', ' g')}`)
    expect(messages).toEqual([])
    expect(passes).toBeLessThanOrEqual(3)
    expect(output).toContain("import { RayvisionCode, RayvisionCode as RayvisionCode_1 } from 'rayvision-codes'")
    expect(output).toContain('res.code === RayvisionCode_1.ACCOUNT_USERNAME_PASSWORD_FAIL')
  })
})
