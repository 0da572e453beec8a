import { expect, it } from 'vitest'
import { isCodeOfAnyApi, isCloseCode, isHttpStatus, isRound } from '../../src/number-ranges.ts'

it.each([
  [isHttpStatus, [100, 599], [99, 600, undefined]],
  [isRound, [100, 1000], [1100, 150]],
  [isCloseCode, [1000, 1015], [999, 1016]],
  [isCodeOfAnyApi, [1000, 9_999_999], [999, 10_000_000, 4001, 11_000, undefined]],
] as [(code: number) => boolean, number[], number[]][])('%o: the first and the last', (is, inside, outside) => {
  expect([inside.every(is), outside.some(is)]).toEqual([true, false])
})
