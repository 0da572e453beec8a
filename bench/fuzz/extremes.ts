/**
 * Programs that are too deep, too long or too wide.
 */
import type { Random } from './random.ts'

/** Makes a program of one kind. The first number tells how many parts or how deep, the second is a code. */
type Extreme = (many: number, code: string) => string

const extremes: readonly Extreme[] = [
  (many, code) => `put(${'('.repeat(many)}res.code === ${code}${')'.repeat(many)})`,
  (many, code) => `put(${Array.from({ length: many }, (_, index) => `res.code === ${index % 7 === 0 ? code : index}`).join(' || ')})`,
  (many, code) => `put(${Array.from({ length: many }, () => `res.code !== ${code}`).join(' && ')})`,
  (many, code) => Array.from({ length: many }, (_, index) => `if (res.code === ${index % 9 === 0 ? code : index}) put(${index})`).join('\nelse '),
  (many, code) => `put(res${'.data'.repeat(many)}?.code === ${code})`,
  (many) => `put(x${'.then((res) => res.code === 805)'.repeat(Math.min(many, 2000))})`,
  (many, code) => `put([${Array.from({ length: many * 2 }, (_, index) => (index % 3 === 0 ? code : String(index))).join(', ')}].includes(res.code))`,
  (many, code) => `switch (res.code) {\n${Array.from({ length: many }, (_, index) => `  case ${index % 5 === 0 ? code : index}:\n    put(${index})\n`).join('')}}`,
  (many, code) => `const big = {${Array.from({ length: many }, (_, index) => `${index}: 'a'`).join(', ')}, ${code}: 'b'}\nput(big[res.code])`,
  (many) => `put(${'res.code === 805 ? 1 : '.repeat(many)}0)`,
  (many, code) => `put(${'['.repeat(many)}res.code === ${code}${']'.repeat(many)})`,
  (many) => `put(${'!'.repeat(many)}res.code)`,
  (many, code) => `put(${'- '.repeat(many)}${code} === res.code)`,
  (many, code) => `put(res.code === ${'flag ? 1 : '.repeat(many)}${code})`,
  (many, code) => `put(res.code === (${'1 || '.repeat(many)}${code}))`,
  (many, code) => `put(${'(() => '.repeat(many)}res.code === ${code}${')'.repeat(many)})`,
  (many, code) => `${'{'.repeat(many)} put(res.code === ${code}) ${'}'.repeat(many)}`,
  (many, code) => `${'if (res.code !== 805) { '.repeat(many)} put(res.code === ${code}) ${'}'.repeat(many)}`,
  (many, code) => `const a0 = res\n${Array.from({ length: many }, (_, index) => `const a${index + 1} = a${index}`).join('\n')}\nput(a${many}.code === ${code})`,
  (many, code) => `const a0 = () => res\n${Array.from({ length: many }, (_, index) => `const a${index + 1} = () => a${index}()`).join('\n')}\nput(a${many}().code === ${code})`,
  (many, code) => `const a0 = ${code}\n${Array.from({ length: many }, (_, index) => `const a${index + 1} = a${index}`).join('\n')}\nput(res.code === a${many})`,
  (many, code) => `put(\`${'${`'.repeat(Math.min(many, 500))}\${res.code === ${code}}${'`}'.repeat(Math.min(many, 500))}\`)`,
  (many, code) => `const ${'{ data: '.repeat(many)}{ code }${' }'.repeat(many)} = res; put(code === ${code})`,
  (many, code) => `put(Number(${'Number('.repeat(many)}res.code${')'.repeat(many)}) === ${code})`,
  (many, code) => `put(res.code === ${code}${' + 1'.repeat(many)})`,
  (many, code) => `label: put(${"'a' + ".repeat(many)}(res.code === ${code}))`,
  (many, code) => Array.from({ length: many }, (_, index) => `put(res.code === ${index % 2 === 0 ? code : index})`).join('\n'),
  (many, code) => `let a1 = res.code\n${Array.from({ length: many }, (_, index) => `if (flag) a1 = ${index}`).join('\n')}\nput(a1 === ${code})`,
  (many, code) => `function f1(res) { ${'if (flag) put(res.data); '.repeat(Math.min(many, 2000))} put(res.code === ${code}) }\nf1(api.get())`,
  (_, code) => `function f1() { return flag ? res : f2() }\nfunction f2() { return flag ? f1() : f1() }\nput(f1().code === ${code})`,
  (_, code) => `let a2 = a3, a3 = a2; put(a2.code === ${code}); a2 = a3.data; a3 = a2.data`,
]

const SIZES = [50, 500, 2000, 5000]

/** A program of some kind and size, about one code. */
export function makeExtreme(random: Random, code: number): string {
  return random.pick(extremes)(random.pick(SIZES), String(code))
}
