/**
 * A grammar of programs that say codes in every way that the syntax allows, likely or not.
 *
 * What it makes is mostly in order, and mostly ends when it is run: `put` collects what the program computes.
 */
import { allCodes } from '../../codes/src/generated/all-codes.ts'
import type { Random } from './random.ts'
import type { Dialect } from './setups.ts'

/** What a program's text is made from. */
export interface GrammarContext {
  readonly random: Random
  readonly dialect: Dialect
  /** The enum's name and module by the settings, and the properties that hold codes. */
  readonly enumName: string
  readonly enumModule: string
  readonly properties: readonly string[]
  readonly holders: readonly string[]
}

const IDENTIFIER = /^[\p{ID_Start}$_][\p{ID_Continue}$\u200C\u200D]*$/u
const BODIES = ['res', 'resp', 'response.data', 'res.data', 'result', 'other', 'api.get()', 'api()', 'this', 'list[0]', 'err', 'e.response.data']
const FREE = ['flag', 'x', 'text', 'list', 'res', 'other', 'undefined', 'null', 'NaN', 'Infinity', '1e400', '-0', '0', "'ENOENT'", "'\\uD800'", '/a/u', '1n', 'true', '({})', '[]', 'globalThis', '9007199254740993', '1.5', '0.1e-400', "''"]

export class Grammar {
  readonly #context: GrammarContext
  readonly #random: Random
  #names = 0
  #depth = 0
  /** Few numbers, so that some stand twice. */
  readonly #numbers: readonly number[]
  /** Texts that are declared where they are used: shadowing the enum. */
  #isAsync = false
  #isGenerator = false

  constructor(context: GrammarContext) {
    this.#context = context
    this.#random = context.random
    const table = allCodes.map(({ code }) => code)
    this.#numbers = context.random.many(1, 4, () => (context.random.chance(0.75) ? context.random.pick(table) : context.random.pick([0, 1, 2, 401, 404, 500, 803, 8050, 999, 70001, 2147483648, 2 ** 53 - 1])))
  }

  #name(): string {
    this.#names += 1
    return this.#random.chance(0.06) ? this.#random.pick(['RayvisionCode', this.#context.enumName, 'code', 'res']) : `own${this.#names}`
  }

  #property(): string {
    const name = this.#random.chance(0.6) ? 'code' : this.#random.pick(this.#context.properties)
    if (IDENTIFIER.test(name)) {
      return this.#random.one([() => `.${name}`, () => `.${name}`, () => `.${name}`, () => `?.${name}`, () => `['${name}']`, () => `[\`${name}\`]`, () => `?.["${name}"]`, () => ` . /* . */ ${name}`])
    }
    return `[${JSON.stringify(name)}]`
  }

  #holder(): string {
    const own = this.#context.holders.filter((name) => IDENTIFIER.test(name))
    if (own.length > 0 && this.#random.chance(0.2)) return this.#random.pick(own)
    return this.#random.pick(BODIES)
  }

  /** An expression that holds a code, perhaps. */
  code(): string {
    const { isTypeScript, hasJsx } = this.#context.dialect
    const plain = (): string => this.#holder() + this.#property()
    return this.#nested(plain, [
      plain,
      plain,
      plain,
      plain,
      plain,
      () => 'res.code',
      () => 'response.data.code',
      () => `Number(${this.code()})`,
      () => `+${this.code()}`,
      () => `String(${this.code()})`,
      () => `\`\${${this.code()}}\``,
      () => `parseInt(${this.code()}, 10)`,
      () => `(${this.code()})`,
      () => `(/* a */ ${this.code()} /* b */)`,
      () => `(x, ${this.code()})`,
      () => `(x = ${this.code()})`,
      () => `(flag ? ${this.code()} : ${this.code()})`,
      () => `(${this.code()} ?? ${this.literal()})`,
      () => `(${this.code()} || ${this.literal()})`,
      () => `(${this.code()}).toString()`,
      () => `(${this.code()} + '')`,
      () => `(() => ${this.code()})()`,
      () => (this.#isAsync ? `(await ${this.#holder()})${this.#property()}` : plain()),
      () => (this.#isAsync ? `(await ${plain()})` : plain()),
      () => (this.#isGenerator ? `(yield ${plain()})` : plain()),
      () => (isTypeScript ? `${plain()}!` : plain()),
      () => (isTypeScript ? `(${this.code()} as any)` : plain()),
      () => (isTypeScript && !hasJsx ? `(<any>${plain()})` : plain()),
      () => (isTypeScript ? `(${plain()} satisfies unknown)` : plain()),
    ])
  }

  /** A number as it can be written. */
  #spelled(code: number): string {
    const { dialect } = this.#context
    const isSloppy = dialect.goal !== 'module' && !dialect.isTypeScript && dialect.component === undefined
    const text = String(code)
    return this.#random.one([
      () => text, () => text, () => text, () => text, () => text, () => text,
      () => `0x${code.toString(16)}`,
      () => `0b${code.toString(2)}`,
      () => `0O${code.toString(8)}`,
      () => (text.length > 1 ? `${text.slice(0, -1)}_${text.slice(-1)}` : text),
      () => `${text}n`,
      () => `'${text}'`,
      () => `"${text}"`,
      () => `\`${text}\``,
      () => `'\\x${text.charCodeAt(0).toString(16)}${text.slice(1)}'`,
      () => (text.length > 1 ? `${text[0] ?? ''}.${text.slice(1)}e${text.length - 1}` : `${text}e0`),
      () => `${text}.`,
      () => `${text}.0`,
      () => `-${text}`,
      () => `+${text}`,
      () => `- ${text}`,
      () => `(${text})`,
      () => `((${text}))`,
      () => `/* a */ ${text} /* b */`,
      () => (isSloppy ? `0${code.toString(8)}` : text),
      () => (isSloppy ? `0${text}` : text),
      () => (dialect.isTypeScript ? `${text}!` : text),
      () => (dialect.isTypeScript ? `(${text} as const)` : text),
      () => (dialect.isTypeScript ? `(${text} as number)` : text),
      () => (dialect.isTypeScript && !dialect.hasJsx ? `(<const>${text})` : text),
      () => `String(${text})`,
      () => `Number('${text}')`,
    ])
  }

  number(): number {
    return this.#random.pick(this.#numbers)
  }

  #member(): string {
    const name = allCodes.find(({ code }) => code === this.number())?.name ?? 'NOPE'
    const owner = this.#random.pick([this.#context.enumName, 'RayvisionCode', 'RC', 'codes.RayvisionCode', `codes.${this.#context.enumName}`])
    return this.#random.one([() => `${owner}.${name}`, () => `${owner}['${name}']`, () => `${owner}[\`${name}\`]`, () => `${owner}?.${name}`, () => `${owner}.SUCESS`])
  }

  /** What a code is compared with. */
  literal(): string {
    const spelled = (): string => this.#spelled(this.number())
    return this.#nested(spelled, [
      spelled, spelled, spelled, spelled, spelled, spelled, spelled, spelled,
      () => this.#random.pick(FREE),
      () => this.#member(),
      () => `(flag ? ${this.literal()} : ${this.literal()})`,
      () => `(${this.literal()} || ${this.literal()})`,
      () => `(${this.literal()} ?? ${this.literal()})`,
      () => this.code(),
    ])
  }

  #list(low: number, high: number): string {
    const separator = this.#random.pick([', ', ',', ',\n  ', ', // one\n  ', ' /* , */, '])
    const items = this.#random.many(low, high, () => (this.#random.chance(0.05) ? '' : this.#random.chance(0.05) ? '...list' : this.literal()))
    return `[${items.join(separator)}${this.#random.pick(['', ',', ' ', '\n', ' /* end */', ' // end\n'])}]`
  }

  #key(): string {
    const { dialect } = this.#context
    const isSloppy = dialect.goal !== 'module' && !dialect.isTypeScript && dialect.component === undefined
    const code = this.number()
    return this.#random.one([
      () => String(code), () => String(code), () => `'${code}'`, () => `"${code}"`, () => `[${code}]`, () => `['${code}']`, () => `0x${code.toString(16)}`, () => `${code}n`,
      () => `[${this.#member()}]`, () => `${code}.`, () => '__proto__', () => "'__proto__'", () => "['__proto__']", () => 'constructor', () => 'code', () => `[\`${code}\`]`, () => (isSloppy ? `0${code.toString(8)}` : String(code)), () => '[x]', () => "'-1'", () => '1e400', () => "'\\uD800'", () => 'get', () => 'async',
    ])
  }

  #entry(): string {
    const key = this.#key()
    return this.#random.one([
      () => `${key}: ${this.#value()}`, () => `${key}: ${this.#value()}`, () => `${key}: ${this.#value()}`, () => `${key}: ${this.#value()}`,
      () => `${key}: ${this.#value()}`, () => `${key}: ${this.#value()}`,
      () => `${key}() { return ${this.#value()} }`,
      () => `get ${key}() { return ${this.#value()} }`,
      () => `get${/^['"[]/.test(key) ? '' : ' '}${key}() { return 1 }`,
      () => `set ${key}(v) { put(v) }`,
      () => `async ${key}() {}`,
      () => `*${key}() {}`,
      () => `async *${key}() { yield ${this.#value()} }`,
      () => `...{ ${key}: 1 }`,
      () => 'flag',
      () => '...null',
    ])
  }

  #value(): string {
    return this.#nested(() => "'a'", [
      () => "'a'", () => "'a'", () => '"b"', () => '`c`', () => '1', () => 'null', () => '() => {}', () => this.literal(), () => this.question(), () => '{}', () => this.code(), () => 'class {}', () => "'\\uD800'",
    ])
  }

  #object(low: number, high: number): string {
    const separator = this.#random.pick([', ', ',', ',\n  ', ', // one\n  '])
    // Two of these are no program.
    let hasProto = false
    const entries = this.#random.many(low, high, () => this.#entry()).filter((entry) => {
      const isProto = /^['"]?__proto__['"]?:/.test(entry)
      const isSecond = isProto && hasProto
      hasProto ||= isProto
      return !isSecond
    })
    return `{${this.#random.pick(['', ' ', '\n  '])}${entries.join(separator)}${entries.length > 0 ? this.#random.pick(['', ',', ' ', '\n', ' // end\n']) : ''}}`
  }

  #pairs(): string {
    return `[${this.#random.many(0, 4, () => this.#random.one([() => `[${this.literal()}, ${this.#value()}]`, () => `[${this.literal()}, ${this.#value()}]`, () => `[${this.literal()}, ${this.#value()}]`, () => `[${this.literal()}]`, () => '...[]'])).join(this.#random.pick([', ', ',\n  ', ',']))}]`
  }

  /** An expression that asks something about a code. */
  question(): string {
    const equality = (): string => this.#random.pick(['===', '===', '===', '!==', '==', '!='])
    const space = (): string => this.#random.pick([' ', ' ', ' ', '', '\n', ' /* c */ ', ' // d\n'])
    const comparison = (): string => `${this.code()}${space()}${equality()}${space()}${this.literal()}`
    const order = (): string => this.#random.pick(['<', '<=', '>', '>='])
    return this.#nested(comparison, [
      comparison, comparison, comparison, comparison,
      () => `${this.literal()}${space()}${equality()}${space()}${this.code()}`,
      () => `${comparison()} && ${this.question()}`,
      () => `${comparison()} || ${comparison()} || ${comparison()}`,
      () => `!(${this.question()})`,
      () => `${this.#list(0, 4)}.includes(${this.code()})`,
      () => `${this.#list(1, 3)}.indexOf(${this.code()}) ${this.#random.pick(['>= 0', '!== -1', '=== -1', '> 0'])}`,
      () => `new Set(${this.#list(0, 4)}).has(${this.code()})`,
      () => `new Map(${this.#pairs()}).get(${this.code()})`,
      () => `new Map(${this.#pairs()}).has(${this.code()})`,
      () => `(${this.#object(0, 4)})[${this.code()}]`,
      () => `(${this.#object(1, 3)})?.[${this.code()}]`,
      () => `${this.code()} in ${this.#object(1, 3)}`,
      () => `Object.hasOwn(${this.#object(1, 3)}, ${this.code()})`,
      () => `${this.code()} ${order()} ${this.literal()}`,
      () => `${this.literal()} ${order()} ${this.code()}`,
      () => {
        const code = this.code()
        return `${code} >= ${this.literal()} && ${code} < ${this.literal()}`
      },
      () => {
        const code = this.code()
        return `${code} < ${this.literal()} || ${code} >= ${this.literal()} || flag`
      },
      () => `Math.floor(${this.code()} / 100) ${equality()} ${this.literal()}`,
      () => `Math.trunc(${this.code()} / ${this.literal()}) === 8`,
      () => `(${this.code()} / 100 | 0) === 8`,
      () => `String(${this.code()}).startsWith('8')`,
      () => `\`\${${this.code()}}\`[0] === '8'`,
      () => `String(${this.code()}).charAt(0) !== '8'`,
      () => `/^8\\d\\d$/.test(${this.code()})`,
      () => `/^(?:${this.number()}|2..)$/v.test(${this.code()})`,
      () => `!!${this.code()}`,
      () => `!${this.code()}`,
      () => `Boolean(${this.code()})`,
      () => `${this.code()} ? ${this.question()} : ${this.question()}`,
      () => `${this.code()} || ${this.literal()}`,
      () => `${this.code()} && ${this.literal()}`,
      () => `${this.code()} ?? ${this.literal()}`,
      () => `${this.code()} & ${this.literal()}`,
      () => `${this.code()} % 100`,
      () => `response.status ${equality()} ${this.literal()}`,
      () => `res.status ${equality()} ${this.code()}`,
      () => `${this.#list(1, 3)}.includes(res.statusCode)`,
      () => `expect(${this.code()}).${this.#random.pick(['', 'not.'])}toBe(${this.literal()})`,
      () => `assert.equal(${this.code()}, ${this.literal()})`,
      () => `assert.strictEqual(${this.literal()}, ${this.code()}, 'm')`,
      () => `{ code: ${this.literal()}, message: 'm' }`.replace(/^/, '(').replace(/$/, ')'),
      () => `api.set({ ...x, 'code': ${this.literal()}, data: ${this.#value()} })`,
      () => `res.data`,
      () => `typeof ${this.code()} === 'number'`,
      () => `void ${this.question()}`,
      () => `\`\${${this.question()}}\``,
      () => `String.raw\`\${${this.question()}}\``,
      () => `(${this.question()}, ${this.question()})`,
      () => `[${this.question()}].length`,
      () => `((${this.#random.pick(['', 'RayvisionCode', '{ code }', '{ code: c = 805 }', '[code]', '...rest', `${this.#context.enumName} = 1`])}) => ${this.question()})(res)`,
      () => `(function ${this.#random.pick(['', 'RayvisionCode', 'own'])}() { return ${this.question()} })()`,
      () => `((res = other) => { return ${this.question()} })()`,
      () => `((a = ${this.question()}, b = (${this.question()})) => a)()`,
      () => `(${this.#classExpression()})`,
      () => `describeCode(${this.literal()})`,
      () => `isRayvisionCode(${this.literal()})`,
      () => this.#jsx(),
    ])
  }

  #jsx(): string {
    if (!this.#context.dialect.hasJsx) return this.code()
    return this.#random.one([
      () => `<a b={${this.question()}}>{${this.question()}}</a>`,
      () => `<>{${this.code()} && <b c='${this.number()}' {...x}/>} ${this.number()} === res.code {/* c */}</>`,
      () => `<RayvisionCode.B code="${this.number()}" d=<i/> />`,
    ])
  }

  #classExpression(): string {
    const name = this.#random.pick(['', 'A', 'RayvisionCode'])
    const members = this.#random.many(0, 3, () =>
      this.#random.one([
        () => `static { put(${this.question()}) }`,
        () => `static a = ${this.question()};`,
        () => `#res = res; get b() { return this.#res.code === ${this.literal()} }`,
        () => `[${this.question()}]() {}`,
        () => `static async *c() { yield ${this.question()} }`,
        () => `code = ${this.literal()};`,
        () => `accessor = 1; static 805 = ${this.question()};`,
        () => `constructor(code) { this.code = code; put(code === ${this.literal()}) }`,
      ]),
    )
    // One constructor, one private field of a name.
    const kept = members.filter((member, index) => !/^(?:constructor|#res)/.test(member) || members.findIndex((other) => other.slice(0, 5) === member.slice(0, 5)) === index)
    return `class ${name} { ${kept.join(' ')} }`
  }

  #nested(otherwise: () => string, makers: readonly (() => string)[]): string {
    if (this.#depth > 4) return otherwise()
    this.#depth += 1
    const text = this.#random.one(makers)
    this.#depth -= 1
    return text
  }

  #block(): string {
    const statements = this.#random.many(0, 2, () => this.statement())
    return `{${this.#random.pick(['\n', ' '])}${statements.join('\n')}${this.#random.pick(['\n', ' '])}}`
  }

  #clause(indent: string): string {
    const label = this.#random.chance(0.1) ? '' : `${indent}case${this.#random.pick([' ', ' ', ' ', '\n', ' /* c */ '])}${this.literal()}${this.#random.pick([':', ':', ' :'])}`
    if (label === '') return ''
    const body = this.#random.one([
      () => '',
      () => ` put(${this.number()}); break`,
      () => `\n${indent}  put('a')\n${indent}  break`,
      () => `\n${indent}  put('a') // falls through`,
      () => ` { put(1); break }`,
      () => ` { ${this.statement()} }`,
      () => `\n${this.statement()}`,
      () => ` break; // why`,
      () => ` /* why */`,
      () => ` let ${this.#name()} = 1; function ${this.#name()}() {} break;`,
      () => ' if (flag) break; else { break }',
      () => ' try { put(1); break } finally { put(2) }',
      () => ' do { break } while (0)',
      () => " throw new Error('a')",
      () => ';',
    ])
    return label + body
  }

  #switch(): string {
    const indent = this.#random.pick(['', '  ', '\t', '    '])
    const isOneLine = this.#random.chance(0.15)
    const clauses = this.#random.many(0, 5, () => this.#clause(indent)).filter(Boolean)
    if (this.#random.chance(0.35)) {
      const fallback = `${indent}default:${this.#random.pick(['', ' break', ' put(9)', '\n    put(9)', ' { break }'])}`
      clauses.splice(this.#random.int(0, clauses.length), 0, fallback)
    }
    if (this.#random.chance(0.15)) clauses.push(`${indent}// no default`)
    if (this.#random.chance(0.1)) clauses.splice(0, 0, `${indent}// first`)
    const body = clauses.join('\n')
    const label = this.#random.chance(0.1) ? 'outer: ' : ''
    const switched = isOneLine && !body.includes('//') ? `switch (${this.code()}) { ${body.replaceAll('\n', ' ; ').replaceAll(/([:{};])\s*;/g, '$1 ')} }` : `switch (${this.code()}) {\n${body}\n}`
    return label + switched
  }

  #ifChain(): string {
    const parts = this.#random.many(1, 4, (index) => {
      const test = this.#random.chance(0.5) ? `res.code ${this.#random.pick(['===', '==', '!=='])} ${this.literal()}` : this.question()
      return `${index === 0 ? '' : this.#random.pick(['else ', 'else\n', '} else ', 'else // e\n']).replace('} ', '')}if (${test}) ${this.#random.pick(['put(1)', '{ put(1) }', '{\n  put(1)\n}', ';', 'put(1);', '{ /* empty */ }'])}`
    })
    // A bare `put(1)` before `else` stands on its own line.
    return parts.join('\n') + this.#random.pick(['', '', '\nelse put(3)', '\nelse { put(3) }'])
  }

  #function(): string {
    const name = this.#name()
    const parameters = this.#random.pick(['', 'res', '{ code }', '{ code: c, data }', '[{ code }]', 'RayvisionCode', '{ data: { code } }', `res, ${this.#context.enumName}`, '...resp', '{ code = 805 } = {}', '{ ...res }'])
    const kind = this.#random.int(0, 3)
    const [wasAsync, wasGenerator] = [this.#isAsync, this.#isGenerator]
    this.#isAsync = kind === 1 || kind === 3
    this.#isGenerator = kind >= 2
    const directive = this.#random.chance(0.1) && /^\w*$/.test(parameters) ? "'use strict';\n" : ''
    const statements = this.#random.many(1, 3, () => this.statement())
    const result = this.#random.chance(0.5) ? `\nreturn ${this.code().replaceAll('\n', ' ')}` : ''
    const text = `${this.#isAsync ? 'async ' : ''}function${this.#isGenerator ? '*' : ''} ${name}(${this.#typed(parameters)}) {\n${directive}${statements.join('\n')}${result}\n}`
    ;[this.#isAsync, this.#isGenerator] = [wasAsync, wasGenerator]
    const call = this.#random.chance(0.5) ? `\n;${name}(${this.#random.pick(['res', 'response', '[res]', ''])})${kind === 2 ? '.next()' : ''}` : ''
    return text + call
  }

  #typed(parameters: string): string {
    if (!this.#context.dialect.isTypeScript || !/^\w+$/.test(parameters)) return parameters
    return parameters + this.#random.pick(['', ': any', ': Response', '?: { code: 200 | 805 }', ': Promise<ApiResponse<number>>'])
  }

  /** A statement, or a few that belong together. */
  statement(): string {
    const { dialect } = this.#context
    const put = (): string => `put(${this.question()})`
    const isModule = dialect.goal === 'module'
    const isSloppy = !isModule && !dialect.isTypeScript && dialect.component === undefined
    const makers: (() => string)[] = [
      put, put, put, put,
      () => `put(${this.question()});`,
      () => this.question().replace(/^(?=\{|function|class|let\b|async)/, 'void '),
      () => this.#ifChain(), () => this.#ifChain(), () => this.#ifChain(),
      () => this.#switch(), () => this.#switch(), () => this.#switch(), () => this.#switch(), () => this.#switch(), () => this.#switch(),
      () => this.#reader(), () => this.#reader(), () => this.#reader(),
      () => this.#function(),
      () => {
        const name = this.#name()
        return `const ${name} = ${this.#list(0, 5)}\nput(${name}.includes(${this.code()}))`
      },
      () => {
        const name = this.#name()
        return `const ${name} = new Set(${this.#list(0, 5)})\nput(${name}.has(${this.code()}))`
      },
      () => {
        const name = this.#name()
        return `const ${name} = ${this.#random.pick(['', 'Object.freeze'])}(${this.#object(0, 6)})\nput(${name}[${this.code()}])${this.#random.pick(['', `\nput(${name}[${this.code()}] ?? 'c')`])}`
      },
      () => {
        const name = this.#name()
        return `const ${name} = ${this.#object(1, 6)}\n${name}[${this.code()}]`
      },
      () => {
        const name = this.#name()
        return `const ${name} = new Map(${this.#pairs()})\nput(${name}.get(${this.code()}))`
      },
      () => {
        const name = this.#name()
        return `const ${name} = ${this.literal()}\nput(${this.code()} === ${name})`
      },
      () => `{ const { code } = ${this.#holder()}; put(code === ${this.literal()}) }`,
      () => `{ const { code: c = ${this.literal()}, ...rest } = ${this.#holder()}; put(c === ${this.literal()}) }`,
      () => `{ const { data: { code } = {} } = response; put([${this.literal()}].includes(code)) }`,
      () => `{ let code; ({ code } = res); put(code == ${this.literal()}); [code = ${this.literal()}] = list }`,
      () => `for (const { code } of list) { put(code === ${this.literal()}) }`,
      () => `for (const res of list) if (res.code !== ${this.literal()}) continue; else put(1)`,
      () => `for (let i = 0; i < 1 && ${this.question()}; i++) ${this.#block()}`,
      () => `for (const k in ${this.#object(0, 3)}) put(${this.question()})`,
      () => `while (${this.question()}) { put(1); break }`,
      () => `do { ${this.statement()} } while (0 && (${this.question()}))`,
      () => `try { ${this.statement()} } catch (e) { put(e.code === ${this.literal()}) }`,
      () => `try { ${this.statement()} } catch ({ code, RayvisionCode }) { put(code === ${this.literal()}) } finally { put(${this.question()}) }`,
      () => `try { throw res } catch (${this.#random.pick(['RayvisionCode', 'res', '{ code }'])}) { put(${this.question()}) }`,
      () => `RayvisionCode: { if (${this.question()}) break RayvisionCode; put(2) }`,
      () => `{ ${this.#random.pick(['const', 'let', 'var'])} RayvisionCode = 1; put(${this.question()}) }`.replace('var', 'let'),
      () => `{ function RayvisionCode() {} put(${this.question()}) }`,
      () => `{ class ${this.#context.enumName === 'undefined' ? 'B' : this.#context.enumName} {} put(${this.question()}) }`,
      () => this.#classStatement(),
      () => `res.code = ${this.literal()}`,
      () => `res.code ${this.#random.pick(['||=', '??=', '&&=', '+=', '-=', '&='])} ${this.literal()}`,
      () => `x = ${this.question()}`,
      () => `;[${this.literal()}].includes(res.code) && put(1)`,
      () => `// eslint-disable-next-line no-console\n${put()}`,
      () => `/* ${this.number()} */ ${put()} // ${this.number()}`,
      () => `put(1) /* a\n */ ; ${put()}`,
      () => `;(async () => { ${this.#within('async', () => `${this.statement()}; const res = await api.get(); put(res.data); put(${this.question()})`)} })()`,
      () => `void function* () { ${this.#within('generator', () => `const { code } = yield; put(code === ${this.literal()}); put(${this.question()})`)} }`,
      () => `put(\`\${res.code === ${this.literal()} ? \`\${${this.question()}}\` : ''}\`)`,
      () => `api.get().then?.(({ code, data }) => { if (code === ${this.literal()}) put(data); else put(${this.question()}) })`,
      () => `put(((res) => res.code === ${this.literal()})(other))`,
      () => this.#block(),
      () => `if (flag) ${put()}\nelse ${put()}`,
      () => `if (!res.code) put(1)`,
      () => `if (res.code || ${this.question()}) { ${this.statement()} }`,
    ]
    if (isModule && this.#depth === 0 && dialect.component === undefined) {
      makers.push(
        () => `export const ${this.#name()} = ${this.question().replace(/^(?=async)/, 'void ')}`,
        () => `export function ${this.#name()}(res) { return res.code === ${this.literal()} }`,
        () => `await api.get(); put((await res).code === ${this.literal()})`,
        () => `put(import.meta && 0 || ${this.code()} === ${this.literal()})`,
        () => `export { ${this.#random.pick(['x as y1', 'RC as z1', 'put as default'])} } from 'other'`,
      )
    }
    if (isModule && dialect.component === undefined) makers.push(() => `{ using ${this.#name()} = { code: ${this.literal()}, [Symbol.dispose]() { put(${this.question()}) } } }`)
    if (isSloppy) {
      makers.push(
        () => `with (res) put(code === ${this.literal()})`,
        () => `var RayvisionCode = 1; put(${this.question()})`,
        () => `if (flag) function ${this.#name()}() { put(${this.question()}) }`,
        () => `eval('1'); put(${this.question()})`,
      )
      if (dialect.goal === 'script') makers.push(() => `<!-- res.code === ${this.number()}\n${put()}`, () => `put(1)\n--> ${this.number()}\n${put()}`)
    }
    if (dialect.component === undefined) makers.push(() => `label: for (;;) { ${put()}; break label }`)
    if (dialect.isTypeScript) {
      makers.push(
        () => `interface ${this.#name()} { code: ${this.#type()}; 'message': string }`,
        () => `type ${this.#name()}<T = ${this.#type()}> = { readonly code?: T | ${this.#type()} }`,
        () => `declare function ${this.#name()}(code: ${this.#type()}): asserts code is ${this.#type()}`,
        () => `enum ${this.#name()} { A = ${this.number()}, 'B' = 1 << 2, C }`,
        () => `{ let ${this.#name()}: { code: ${this.#type()} } | undefined; put(res!.code === ${this.literal()}) }`,
        () => `put(<T,>(res: T & { code: ${this.#type()} }) => res.code === ${this.literal()})`,
        () => `namespace N${this.#names} { export const code = ${this.literal()}; put(res.code === ${this.literal()}) }`,
        () => `abstract class ${this.#name()}<T> { abstract code: ${this.#type()}; constructor(private res: T, readonly code2 = ${this.literal()}) { put(${this.question()}) } }`,
        () => `{ let c: ${this.#type()} = res.code as ${this.#type()}; put(c === ${this.literal()}) }`,
        () => `function ${this.#name()}(this: { code: ${this.#type()} }): this is {} { return this.code === ${this.literal()} }`,
      )
    }
    return this.#nested(put, makers)
  }

  /** What reads the data of a response in some order with its code. */
  #reader(): string {
    const response = this.#random.pick(['api.get()', 'api()', 'await api.get()', 'api.get', '(await api()).data'])
    const test = (): string => this.#random.pick([`r.code === ${this.literal()}`, `r.code !== 200`, `!r`, `flag`, `r?.code == 200`, `isSuccess(r)`, `r.data`, `[200].includes(r.code)`, this.question()])
    const step = (): string =>
      this.#nested(() => 'put(r.data)', [
        () => 'put(r.data)',
        () => 'const { data } = r; put(data)',
        () => `if (${test()}) return r.data`,
        () => `if (${test()}) { ${step()} } else { ${step()} }`,
        () => `if (${test()}) throw r.data`,
        () => `put(${test()} && r.data)`,
        () => `put(${test()} ? r.data : r?.data?.list)`,
        () => `for (const item of r.data.list) { ${step()} }`,
        () => `while (${test()}) { ${step()}; break }`,
        () => `try { ${step()} } catch { ${step()} } finally { ${step()} }`,
        () => `switch (r.code) { case ${this.literal()}: ${step()}; break; ${this.#random.pick(['', `default: ${step()}`])} }`,
        () => `put(() => r.data, function () { ${step()} })`,
        () => `r = api.get()`,
        () => `label: { if (${test()}) break label; ${step()} }`,
        () => `do { ${step()} } while (0)`,
        () => `assert.equal(r.code, ${this.literal()})`,
        () => `put(class { static a = r.data; static { put(r.code) } })`,
      ])
    const steps = this.#random.many(1, 4, () => `{ ${step()} }`)
    return this.#within('async', () => `;(async (${this.#random.pick(['', 'a = api().data'])}) => { let r = ${response}; ${steps.join('; ')} })()`)
  }

  #within(kind: 'async' | 'generator', make: () => string): string {
    const [wasAsync, wasGenerator] = [this.#isAsync, this.#isGenerator]
    this.#isAsync = kind === 'async'
    this.#isGenerator = kind === 'generator'
    const text = make()
    ;[this.#isAsync, this.#isGenerator] = [wasAsync, wasGenerator]
    return text
  }

  #type(): string {
    const code = String(this.number())
    return this.#random.one([() => code, () => code, () => `-${code}`, () => `'${code}'`, () => `${code}n`, () => `${code} | ${this.number()}`, () => `(${code})`, () => `0x${this.number().toString(16)}`, () => 'typeof RayvisionCode.SUCCESS', () => `\`\${${code}}\``, () => `X extends ${code} ? ${code} : never`, () => `Exclude<${code}, 1>`, () => `[${code}][0]`])
  }

  #classStatement(): string {
    const { isTypeScript, goal } = this.#context.dialect
    const decorator = isTypeScript && goal === 'module' && this.#random.chance(0.4) ? `@put(${this.question()})\n` : ''
    const name = this.#name()
    return `${decorator}${this.#classExpression().replace(/^class (?:\w*) /, `class ${name} `)}\nput(typeof ${name})`
  }

  /** What stands at the top of a file. */
  header(): string {
    const { dialect, enumModule, enumName } = this.#context
    const quote = this.#random.pick(["'", '"'])
    const module = this.#random.pick([enumModule, enumModule, 'rayvision-codes', 'other', `${enumModule}.js`])
    const source = quote + module + quote
    const end = this.#random.pick([';', ''])
    const top = this.#random.pick(['', '', '', '', '/* licence */\n', "'use strict'\n", "'use client'; // why\n\n", '#!/usr/bin/env node\n', '/** @file\n */\n\n', '// @ts-check\n'])
    if (dialect.component !== undefined && top.startsWith('#!')) return ''
    const imports = [
      '', '', '',
      `import { ${enumName} } from ${source}${end}\n`,
      `import { ${enumName} as RC } from ${source}${end}\n`,
      `import { default as RC, ${enumName} as ${enumName}_1 } from ${source}${end}\n`,
      `import * as codes from ${source}${end}\n`,
      `import d, { describeCode } from ${source}${end}\n`,
      `import ${enumName} from ${source}${end}\n`,
      `import ${source}${end}\n`,
      `import {} from ${source}${end}\n`,
      `import { "x y" as z, } from ${source}${end}\n`,
      `import data from './a.json' with { type: 'json' }${end}\n`,
      `import { named } from 'other' with { type: 'a' }${end} import b from 'b'; /* c */\n`,
      `import { describeCode } from ${source} with {}${end}\n`,
      `import { named as ${enumName} } from 'other'${end}\n`,
      `export { ${enumName} } from ${source}${end}\n`,
      `export * from ${source}${end}\n`,
      `export * as codes from ${source}${end}\n`,
      `import { describeCode, // a\n  isRayvisionCode\n} from ${source}${end}\n`,
      ...(dialect.isTypeScript
        ? [
            `import type { ${enumName} } from ${source}${end}\n`,
            `import type * as codes from ${source}${end}\n`,
            `import { type ${enumName}, describeCode } from ${source}${end}\n`,
            `import type D from ${source}${end}\n`,
            `declare const ${enumName}: any${end}\n`,
            `import codes = require(${source})${end}\n`,
          ]
        : []),
    ]
    const requires = [
      '', '', '',
      `const { ${enumName} } = require(${source})${end}\n`,
      `const { ${enumName}: RC } = require(${source})${end}\n`,
      `const codes = require(${source})${end}\n`,
      `var RC = require(${source}).${enumName}${end}\n`,
      `const { describeCode } = require(${source}), other1 = require('other')${end}\n`,
      `const {} = require(${source})${end}\n`,
      `const { ...all } = require(${source})${end}\n`,
      `const { describeCode = 1, } = require(${source})${end}\n`,
      `let { ${enumName} } = require(${source}); ${enumName} = { SUCCESS: 3 }${end}\n`,
      `require(${source})${end}\n`,
      `var ${enumName}${end}\n`,
      `const RC = require(${source})['${enumName}']${end}\n`,
      `module.exports = {}${end}\n`,
      `if (typeof require === 'function') require('other')${end}\n`,
      `exports.a = 1, exports.b = require('other')\n`,
      `const { [x]: y9, describeCode } = require(${source})\n`,
    ]
    return top + this.#random.pick(dialect.goal === 'module' ? imports : requires)
  }

  /** The statements of a program, a header first. */
  program(): string[] {
    return [this.header().replace(/\n$/, ''), ...this.#random.many(1, 5, () => this.statement())].filter(Boolean)
  }
}
