import { expect, it } from 'vitest'
import { kept } from '../../src/kept.ts'

it.each([3, undefined])('an answer is found once, also where it is %s', (answer) => {
  const answers = new Map<string, number | undefined>()
  let asked = 0
  const find = (): number | undefined => {
    asked += 1
    return answer
  }
  expect([kept(answers, 'a', find), kept(answers, 'a', find), asked]).toEqual([answer, answer, 1])
  expect([kept(answers, 'b', find), asked]).toEqual([answer, 2])
})
