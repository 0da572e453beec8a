/**
 * What `isRayvisionCode` tells of a value, and of what it does not.
 */
import { expect, it } from 'vitest'
import { reportedTexts } from '../support/lint.ts'

it.each([
  ['if (isRayvisionCode(x)) go(x === 805)', ['805']],
  ['if (isRayvisionCode(x)) { ({ x = 0 } = other) }\ngo(x === 805)', []],
  ['if (isRayvisionCode(x)) { x = measure()\ngo(x === 805) }', []],
  ['x = measure()\nif (isRayvisionCode(x)) go(x === 805)', ['805']],
  ['const set = () => { x = measure() }\nif (isRayvisionCode(x)) go(set(), x === 805)', []],
  ['const y = make()\nfunction f() { if (isRayvisionCode(y)) go(y === 805) }', ['805']],
  ['x = measure()\nconst set = () => { x = measure() }\nif (isRayvisionCode(x)) go(set(), x === 805)', []],
  ['if (isRayvisionCode(x.y)) { x.y = measure()\ngo(x.y === 805) }', []],
  ['if (isRayvisionCode(x.y)) { x.y++\ngo(x.y === 805) }', []],
  ['if (isRayvisionCode(x.y)) { x.z = measure()\ngo(x.y === 805) }', ['805']],
  ['if (isRayvisionCode(x!.y)) go((x as any).y === 805, x?.y === 804, x[key] === 803, x.z === 802)', ['805', '804']],
  ['if (isRayvisionCode(x[key])) go(x[key] === 805)', []],
  ['while (isRayvisionCode(x)) { go(x === 805)\nx += 1 }', []],
  ['const y = make()\nif (isRayvisionCode(y)) go(y === 805)', ['805']],
])('%s', (code, literals) => {
  expect(reportedTexts('no-magic-code', `import { isRayvisionCode } from 'rayvision-codes'\nlet x = make()\n${code}`, { filename: 'file.ts' })).toEqual(literals)
})
