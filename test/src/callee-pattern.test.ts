import { describe, expect, it } from 'vitest'
import { calleeTest } from '../../src/callee-pattern.ts'

describe('a pattern of callees', () => {
  it.each([
    ['isSuccess', 'isSuccess', true],
    ['isSuccess', 'this.isSuccess', true],
    ['isSuccess', 'isSuccessful', false],
    ['isSuccess', 'codes.isSuccess', false],
    ['codes.is*', 'codes.isOk', true],
    ['codes.is*', 'codes.is', true],
    ['codes.is*', 'codes.check', false],
    ['*.isOk', 'res.isOk', true],
    ['*.isOk', 'isOk', false],
    ['*.isOk', 'res.data.isOk', false],
    ['is*Ok*', 'isAllOkNow', true],
    ['is*Ok*', 'isNow', false],
    ['a*a', 'a', false],
    ['a*a', 'aa', true],
    ['a*b*b', 'ab', false],
    ['a*bc*b*d', 'axbcd', false],
    ['a*b*c', 'abc', true],
    ['*b*c', 'bxc', true],
    ['*Api', 'Apilogin', false],
    ['*', 'anything', true],
    ['is(.+)$', 'isOk', false],
    ['$check', '$check', true],
    ['this.check', 'this.check', true],
  ])('%s matches %s: %s', (pattern, path, expected) => {
    expect(calleeTest([pattern])(path)).toBe(expected)
  })

  it('takes no more time for many stars', () => {
    const pattern = `${'a*'.repeat(40)}b`
    const start = performance.now()
    expect(calleeTest([pattern])('a'.repeat(20_000))).toBe(false)
    expect(performance.now() - start).toBeLessThan(1000)
  })
})
