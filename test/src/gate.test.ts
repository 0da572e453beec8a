/**
 * The gates: what the text of a file says of the sites that it can have.
 */
import { describe, expect, it } from 'vitest'
import { gates, textFacts, type Gate, type TextFacts } from '../../src/gate.ts'
import type { SourceCode } from '../../src/scope.ts'

const sourceOf = (text: string, services: object = {}): SourceCode =>
  ({ text, ast: { comments: [] }, parserServices: services }) as unknown as SourceCode
const factsOf = (sourceCode: SourceCode, settings: Record<string, unknown> = {}): TextFacts =>
  textFacts({ sourceCode, settings: { 'rayvision-codes': settings } })

/** Texts, and whether a gate lets them through. */
function expectGate(gate: Gate, cases: readonly (readonly [text: string, expected: boolean])[], services: object = {}): void {
  it.each(cases)('%s: %s', (text, expected) => {
    const source = sourceOf(text, services)
    expect(gates[gate](factsOf(source))).toBe(expected)
  })
}

const typed = { program: {}, esTreeNodeToTSNodeMap: {} }

describe('sites', () => {
  expectGate('sites', [
    ['res.code === 805', true],
    ['res.errorCode === 805', true],
    ['res.error_code === 805', true],
    ['RayvisionCode.SUCCESS', true],
    ["import { describeCode } from 'rayvision-codes'", true],
    ["require('rayvision-codes/2020-01')", true],
    ['encode(barcode, statusCode, Code)', false],
    ["issue({ code: 'custom' })", false],
    ["expect(body).toEqual({ code: '805', message })", true],
    ["expect(body).toEqual({ code: '-1', message })", true],
    ['retryOn(805)', false],
    ["switch (issue.code) { case 'too_big': go() }", false],
    [`switch (issue.code) { case 'too_big': go() }${' '.repeat(300)}`, false],
    ["switch (issue.code) { case  'too_big': case'too_small': go() }", false],
    ['switch(issue?.code)\n{\n  case "too_big": go()\n}', false],
    ['switch (code) { case "a": go(); case "b": go() }', false],
    ["switch (issue.code) { case 'too_big': go(); case 805: go() }", true],
    ["switch (issue.code) { case 'too_big': go(); case '805': go() }", true],
    ["switch (issue.code) { case 'too_big': go(); case -1: go() }", true],
    ["switch (issue.code) { case '805': go() }", true],
    ["switch (issue.code) { case '-1': go() }", true],
    ['switch (issue.code) { case 805: go() }', true],
    ["switch (issue.code) { case OTHER: case 'too_big': go() }", true],
    ["switch (f(issue.code)) { case 'too_big': go() }", true],
    ["if (issue.code) { case 'too_big': go() }", true],
    ["switch (issue.code) { case 'too_big': go() } if (issue.code === 805) go()", true],
    ["switch (issue.code) { case 'too_big': go() } go(RayvisionCode.SUCCESS)", true],
    [`switch (issue.code) { case 'a': go();${' '.repeat(5_000)}case 805: go() }`, true],
    ["switch (issue.code) { case 'too_big': go(); case LOCKED: go() }", true],
    ["switch (issue.code) { case 'too_big': go(); case ' 805': go() }", true],
    ["switch (issue.code) { case 'too_big': go(); case`805`: go() }", true],
    ['', false],
  ])

  describe('with types', () => {
    expectGate('sites', [
      ['retryOn(805)', true],
      ['retryOn(803)', false],
      ['retryOn(0x325, a)', true],
      ['retryOn(1_000_000)', true],
      ['retryOn(8050)', false],
      ['a805 = $805', false],
    ], typed)
  })

  it('asks of every switch where the settings say what a response is', () => {
    const source = sourceOf("switch (issue.code) { case 'too_big': go() }")
    expect([{}, { responseCalls: ['f'] }, { responseTypes: ['T'] }].map((settings) => gates.sites(factsOf(source, settings)))).toEqual([false, true, true])
  })

  it('keeps what speaks against other places', () => {
    const text = "if (a.code === 1) go(); switch (a.code) { case 'ENOENT': go() } f(a.code)"
    expect(factsOf(sourceOf(text)).codePlaces).toEqual([...text.matchAll(/code/g)].map(({ index }) => index))
  })

  it('follows the settings', () => {
    const source = sourceOf('res.returnCode === Codes.SUCCESS')
    const mayHaveSites = (settings: Record<string, unknown>): boolean => gates.sites(factsOf(source, settings))
    expect([{}, { codeProperties: ['returnCode'] }, { enum: { name: 'Codes', module: './codes' } }].map(mayHaveSites)).toEqual([false, true, true])
  })

  it('reads the text of a file once for all rules', () => {
    const context = { sourceCode: sourceOf('res.code === 805'), settings: {} }
    expect(textFacts(context)).toBe(textFacts({ ...context }))
  })

  it.each([
    ["switch (issue.code) { case 'too_big': go() }", 0],
    ["switch (issue.code) { case 'too_big': go() } go(RayvisionCode.SUCCESS)", 1],
    ["import 'rayvision-codes'; switch (issue.code) { case 'too_big': go() }", 1],
  ])('looks at a switch on words where the file speaks of codes: %s', (text, count) => {
    expect(factsOf(sourceOf(text)).codePlaces).toHaveLength(count)
  })

  it('leaves out what comments say', () => {
    const source = { ...sourceOf('/* code */ f()'), ast: { comments: [{ range: [0, 10] }] } } as unknown as SourceCode
    expect(gates.sites(factsOf(source))).toBe(false)
  })
})

describe('statuses', () => {
  expectGate('statuses', [
    ['res.status === 805', true],
    ['res.statusCode === 805', true],
    ['res.statusText === 805', false],
    ['res.code', true],
    ['f()', false],
    ['res.status', false],
    ['res.status === 200', false],
    ['res.status === 404 || res.status >= 599', false],
    ['res.status === 1805', false],
    ["res.status === '805'", true],
    ['res.status === 0x325', true],
    ['res.status === 0b1100100101', true],
    ['res.status === 01445', true],
    ['res.status === 00805', true],
    ['res.status === 0805', true],
    ['res.status === 8_05', true],
    ['res.status === 805n', true],
    ['res.status === 8.05e2', true],
    ['res.status === 8.05E+2', true],
    ['res.status === .805e3', true],
    ['res.status === 80500e-2', true],
    ['res.status === a805', false],
    ['res.status === RayvisionCode.SUCCESS', true],
  ])

  it('asks for no number where types may know one', () => {
    const source = sourceOf('res.status === LOCKED', typed)
    expect(gates.statuses(factsOf(source))).toBe(true)
  })

  it.each([
    ['./codes', true],
    ['rayvision-codes/2020-12', false],
  ])('asks for no number where the enum of %s may have any name: %s', (module, expected) => {
    const source = sourceOf('res.status === Codes.SUCCESS')
    expect(gates.statuses(factsOf(source, { enum: { name: 'RayvisionCode', module } }))).toBe(expected)
  })
})

describe('data', () => {
  it.each([
    [{}, false, false],
    [{ responseCalls: ['request'] }, false, true],
    [{ responseTypes: ['Answer'] }, false, false],
    [{ responseTypes: ['Answer'] }, true, true],
  ])('with the settings %j, types: %s', (settings, hasTypes, expected) => {
    const source = sourceOf('res.data', hasTypes ? typed : {})
    expect(gates.data(factsOf(source, settings))).toBe(expected)
    const other = sourceOf('res.items', hasTypes ? typed : {})
    expect(gates.data(factsOf(other, settings))).toBe(false)
  })
})
