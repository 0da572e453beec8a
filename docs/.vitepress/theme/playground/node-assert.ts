/** Node's `assert`, as far as vue-eslint-parser uses it. */
export default function assert(value: unknown, message = 'An assertion of a parser failed'): asserts value {
  if (!value) throw new Error(message)
}
