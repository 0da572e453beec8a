/**
 * Codes that tests expect of whole responses.
 */
import { describe, expect, it } from 'vitest'
import { judge, verdicts } from '../support/evidence.ts'
import { reportedTexts } from '../support/lint.ts'

describe('what an expected object tells', () => {
  it.each([
    ['an object that is called like another table', 'expect(currentWeather).toMatchObject({ code: 805, message })', 'other'],
    ['a property that is called so', 'expect(res).toMatchObject({ weather: { code: 805, message } })', 'other'],
    ['a property that is called otherwise', 'expect(res).toMatchObject({ body: { code: 805, message } })', 'certain'],
  ])('%s', (_, code, verdict) => {
    expect(verdicts(code)).toEqual([`805: ${verdict}`])
  })

  it('no code that is compared where it expects no number', () => {
    expect(verdicts('expect(res.body).toMatchObject({ code: kind })')).toEqual([])
  })

  it('the name of the property, and its siblings once', () => {
    const reasons = (code: string): readonly string[] => judge(code)[0]!.reasons
    expect(reasons('expect(res).toMatchObject({ body: { code: 805, message } })')).toContain('body-siblings')
    expect(reasons('expect(res).toMatchObject({ body: { code: 805, message } })')).not.toContain('beside-message')
  })
})

describe('an object, or a property of one, that is expected', () => {
  it.each([
    ['expect(res.body).toMatchObject({ code: 805 })', ['805']],
    ['expect(res.body).toEqual({ code: 805, message: "x", data: null })', ['805']],
    ['expect(res.body).not.toStrictEqual({ code: 805 })', ['805']],
    ['expect(res).toMatchObject({ body: { code: 805 } })', ['805']],
    ['expect(res.body).toEqual(expect.objectContaining({ code: 805 }))', ['805']],
    ['expect(res).toEqual(expect.objectContaining({ body: expect.objectContaining({ code: 805 }) }))', ['805']],
    ['expect(await res.json()).toMatchObject({ "code": 805 })', ['805']],
    ['await expect(api.login()).resolves.toMatchObject({ code: 805 })', ['805']],
    ['expect(res.body).to.deep.equal({ code: 805 })', ['805']],
    ['expect(res.body).to.eql({ code: 805 })', ['805']],
    ['expect(res.body).to.include({ code: 805 })', ['805']],
    ['res.body.should.containEql({ code: 805 })', ['805']],
    ['assert.deepEqual(res.body, { code: 805 })', ['805']],
    ['assert.deepStrictEqual({ code: 805 }, res.body)', ['805']],
    ['t.like(res.body, { code: 805 })', ['805']],
    ["await request(app).get('/tasks').expect({ code: 805 })", ['805']],
    ["await request(app).get('/tasks').expect(200, { code: 805 })", ['805']],
    ['expect(res.body).toMatchObject({ code: ok ? 804 : 805 })', ['804', '805']],
    ['expect(res.body).toMatchObject({ errorCode: 805 })', ['805']],
    ['expect(res.body).toMatchObject({ code: 805, name: "terror", type: kind, other: "error" })', ['805']],
    ["expect(res.body).toHaveProperty('code', 805)", ['805']],
    ["expect(res).toHaveProperty('body.code', 805)", ['805']],
    ["expect(res.body).to.have.property('code', 805)", ['805']],
    ["expect(res).to.have.nested.property('body.code', 805)", ['805']],
    ["res.body.should.have.property('code', 805)", ['805']],
    ["assert.propertyVal(res.body, 'code', 805)", ['805']],
    ["assert.nestedPropertyVal(res, 'body.code', 805)", ['805']],
    ["expect(res.body).to.have.property('code').that.equals(805)", ['805']],
    ["expect(res.body).to.have.property('code').equal(805)", ['805']],
    ["res.body.should.have.property('code').which.is.eql(805)", ['805']],
    ["cy.request(url).its('body').should('have.property', 'code', 805)", ['805']],
    ["cy.request(url).its('body').should('have.property', 'code', '805')", ["'805'"]],
    ["cy.request(url).should('have.nested.property', 'body.code', 805)", ['805']],
    ["cy.wrap(res.code).should('eq', 805)", ['805']],
    ["cy.wrap(res.body.code).should('not.equal', 805)", ['805']],
  ])('%s', (code, literals) => {
    expect(reportedTexts('no-magic-code', code)).toEqual(literals)
  })
})

describe('what is no code of a response', () => {
  it.each([
    'await expect(api.login()).rejects.toMatchObject({ code: 200 })',
    'expect(error).toMatchObject({ code: 200 })',
    'expect(res).toEqual({ code: 805, message: "x", stack: "y" })',
    'expect(res.body).toEqual({ type: "SocketError", data: { code: 805, message: "x" } })',
    'expect(res.body).toEqual({ type: "error", code: 805 })',
    'expect(res.body).toEqual({ name: "RetryException", code: 805, data: null })',
    'expect(await exec("ls")).toEqual({ code: 100, stdout: "" })',
    'expect(result).toEqual({ code: 100, stdout: "", stderr: "" })',
    'expect(res.body).toEqual([{ code: 100 }])',
    'expect(res.body).toEqual({ rows: [{ code: 805 }] })',
    'expect(res.body).toEqual({ [key]: { code: 805 } })',
    'expect(res.body).toMatchObject({ code })',
    'expect(res.body).toMatchObject({ [code]: 805 })',
    'expect(res.body).toMatchObject({ size: 805 })',
    "expect(res.body).toHaveProperty('size', 805)",
    "expect(res.body).toHaveProperty('code.size', 805)",
    "expect(res.body).toHaveProperty('code')",
    "expect(res.body).to.have.property('code').that.is.above(805)",
    "expect(res.body).to.have.property('size').that.equals(805)",
    "cy.request(url).its('body').should('have.length', 'code', 805)",
    "other.wrap(res.code).should('eq', 805)",
    "cy.log(res.code).should('eq', 805)",
    "res.body.assign('a property', 'code', 805)",
    "cy.wrap(res.body).should('have.property.of', 'code', 805)",
    "expect(res.body, 'code', 805)",
    "expect(toHaveProperty('code', 805))",
    "assert.propertyVal('code', res.body, 805)",
    'expect({ code: 805 })',
    "expect(res.body).toHaveProperty(code, 805)",
    "expect(res.body).toHave('code', 805)",
    "expect(res.body).toHaveProperty('size', 'code', 805)",
    "assert.make(res.body, 'code', 805)",
    "assert.propertyVal(res.body, 'size', 'code', 805)",
    'expect(res.body).make({ code: 805 })',
    'expect(res.body).toEqual(size, { code: 805 })',
    't.make(res.body, { code: 805 })',
    't.like(res.body, size, { code: 805 })',
    'expect(res.body).toEqual(expect.make({ code: 805 }))',
    'send(res.body, { code: 805 })',
    'all.toMatchObject({ code: 805 })',
    'expect(res.body).toMatchObject(wrap({ code: 805 }))',
    'expect(list).toContain({ code: 805 })',
  ])('%s', (code) => {
    expect(reportedTexts('no-magic-code', code)).toEqual([])
  })
})

it('what is expected deeper is no real code', () => {
  const expected = (depth: number): string => `expect(res).toEqual(${'{ data: '.repeat(depth)}{ code: 805 }${' }'.repeat(depth)})`
  expect(reportedTexts('no-magic-code', expected(30))).toEqual(['805'])
  expect(reportedTexts('no-magic-code', expected(31))).toEqual([])
})

it('a name that stands for the expected code is read once', () => {
  expect(verdicts('const code = 805\nexpect(res.body).toEqual({ errorCode: code })')).toEqual(['code: certain'])
})
