/**
 * Where a value comes from: what kind of thing an object is whose `code` is read, as far as the file tells.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import { withoutAssertions } from './code-literal.ts'
import type { Reason } from './evidence.ts'
import { PropertyWrites } from './property-writes.ts'
import { hasWord, meaningOf, names, wordsOf } from './names.ts'
import {
  bindingSource,
  isFunction,
  localFunction,
  propertyName,
  returnedExpressions,
  variableOf,
  variableOfFunction,
  type BindingSource,
  type FunctionNode,
  type PathStep,
  type SourceCode,
  type Variable,
} from './scope.ts'
import type { Settings } from './settings.ts'
import { templateBinding } from './template.ts'

/** What kind of thing a value is. `response` is a response or its body; a `list` holds such things. */
export type OriginKind = 'response' | 'error' | 'foreign' | 'event' | 'row' | 'static' | 'list' | 'unknown'

/** The kind of a value, with the reasons for it. */
export interface Origin {
  readonly kind: OriginKind
  readonly reasons: readonly Reason[]
  /** Of a list whose elements are known one by one (`Promise.all([a(), b()])`): their expressions. */
  readonly elements?: readonly (TSESTree.Node | null)[]
}

const UNKNOWN: Origin = { kind: 'unknown', reasons: [] }
const FOREIGN: Origin = { kind: 'foreign', reasons: ['foreign-origin'] }
const ERROR: Origin = { kind: 'error', reasons: ['error-origin'] }
const NAMED_ERROR: Origin = { kind: 'error', reasons: ['error-name'] }
const EVENT: Origin = { kind: 'event', reasons: ['event-origin'] }
const STATIC: Origin = { kind: 'static', reasons: ['static-origin'] }
const ROW: Origin = { kind: 'row', reasons: ['row-origin'] }

/** How far an origin is looked for; real code is never this deep. */
const DEEPEST = 16

/** How many callers of a function are looked at. */
const MOST_CALLERS = 6

/** Finds origins in one file; what it found is kept. */
export class Origins {
  readonly #sourceCode: SourceCode
  readonly #settings: Settings
  readonly #known = new Map<TSESTree.Node, Origin>()
  readonly #calls: readonly RegExp[]
  readonly #writes: PropertyWrites
  #depth = 0

  constructor(sourceCode: SourceCode, settings: Settings) {
    this.#sourceCode = sourceCode
    this.#settings = settings
    this.#writes = new PropertyWrites(sourceCode)
    this.#calls = settings.responseCalls.map(compileCallPattern)
  }

  /** The origin of an expression's value. */
  of(expression: TSESTree.Node): Origin {
    const node = withoutAssertions(expression)
    const known = this.#known.get(node)
    if (known !== undefined) return known
    if (this.#depth >= DEEPEST) return UNKNOWN
    // A value that is made of itself (`res = res.data`) has the origin of its other writes.
    this.#known.set(node, UNKNOWN)
    this.#depth += 1
    const origin = this.#find(node)
    this.#depth -= 1
    this.#known.set(node, origin)
    return origin
  }

  /** The origin of what a pattern or a parameter list binds to a name, by that name's binding. */
  ofBinding(name: TSESTree.Node): Origin {
    const source = bindingSource(name)
    return source === undefined ? UNKNOWN : this.ofSource(source)
  }

  /** The origin of a binding's source, after the steps of its pattern. */
  ofSource(source: BindingSource, path = source.path): Origin {
    return path.reduce<Origin>((origin, step) => this.#part(origin, step), this.#ofWhole(source))
  }

  #ofWhole(source: BindingSource): Origin {
    if (source.kind === 'caught') return ERROR
    if (source.kind === 'parameter') return this.#ofParameter(source.node as FunctionNode, source.index)
    const origin = this.of(source.node)
    return source.kind === 'element' ? this.#element(origin) : origin
  }

  #find(node: TSESTree.Node): Origin {
    switch (node.type) {
      case 'Identifier':
        return this.#ofIdentifier(node)
      case 'MemberExpression':
        return this.#ofMember(node)
      case 'AwaitExpression':
        return this.of(node.argument)
      case 'YieldExpression':
        return node.argument ? this.of(node.argument) : UNKNOWN
      case 'CallExpression':
        return this.#ofCall(node)
      case 'NewExpression': {
        const name = node.callee.type === 'Identifier' ? node.callee.name : ''
        if (wordsOf(name).some((word) => names.errorEndings.has(word))) return ERROR
        return UNKNOWN
      }
      case 'ConditionalExpression':
        return best([this.of(node.consequent), this.of(node.alternate)])
      case 'LogicalExpression':
        return best(node.operator === '&&' ? [this.of(node.right)] : [this.of(node.left), this.of(node.right)])
      case 'AssignmentExpression':
        return this.of(node.right)
      case 'SequenceExpression':
        return this.of(node.expressions.at(-1) as TSESTree.Node)
      case 'ObjectExpression':
        return this.#ofObject(node)
      case 'ArrayExpression':
        return { kind: 'list', reasons: [], elements: node.elements }
      case 'ThisExpression':
        return UNKNOWN
      case 'MetaProperty':
      case 'ImportExpression':
      case 'ClassExpression':
        return STATIC
      default:
        return UNKNOWN
    }
  }

  #ofObject(node: TSESTree.ObjectExpression): Origin {
    const keys = new Set(node.properties.map((property) => propertyName(property)))
    const isResponse = keys.has('code') && (keys.has('message') || keys.has('msg') || keys.has('data'))
    return isResponse ? { kind: 'response', reasons: ['response-literal'] } : UNKNOWN
  }

  #named(name: string, origin: Origin): Origin {
    const meaning = meaningOf(name, this.#settings.responseNames)
    if (meaning === undefined) return origin
    if (meaning === 'response') {
      const kind = origin.kind === 'unknown' ? 'response' : origin.kind
      return { ...origin, kind, reasons: [...origin.reasons, 'response-name'] }
    }
    if (meaning === 'error') return origin.kind === 'error' ? { ...origin, reasons: [...origin.reasons, 'error-name'] } : NAMED_ERROR
    if (origin.kind === 'response') return origin
    const reason = 'foreign-name'
    const kind = origin.kind === 'unknown' ? meaning : origin.kind
    return { ...origin, kind, reasons: [...origin.reasons, reason] }
  }

  #ofIdentifier(node: TSESTree.Identifier): Origin {
    const variable = variableOf(this.#sourceCode, node)
    const bound = variable === undefined ? templateBinding(node, node.name) : undefined
    const origin = variable === undefined ? (bound ? this.ofBinding(bound) : UNKNOWN) : this.#ofVariable(variable)
    return this.#named(node.name, origin)
  }

  #ofVariable(variable: Variable): Origin {
    const definition = variable.defs[0]
    switch (definition?.type as string | undefined) {
      case 'ImportBinding':
      case 'ClassName':
      case 'FunctionName':
      case 'TSEnumName':
        return STATIC
      case undefined:
        return UNKNOWN
    }
    const name = definition?.name as TSESTree.Identifier
    const origins = [this.#byAnnotation(name), this.ofBinding(name)]
    for (const reference of variable.references) {
      if (reference.isWrite() && reference.init !== true) origins.push(this.ofBinding(reference.identifier))
    }
    return best(origins)
  }

  /** What a declared type's name tells without type information. */
  #byAnnotation(name: TSESTree.Identifier): Origin {
    const type = name.typeAnnotation?.typeAnnotation
    if (type?.type !== 'TSTypeReference') return UNKNOWN
    const typeName = type.typeName.type === 'TSQualifiedName' ? type.typeName.right.name : type.typeName.type === 'Identifier' ? type.typeName.name : ''
    const words = wordsOf(typeName)
    if (words.includes('event')) return EVENT
    if (words.some((word) => names.errorEndings.has(word))) return ERROR
    return words.some((word) => names.responseEndings.has(word)) ? { kind: 'response', reasons: ['response-name'] } : UNKNOWN
  }

  #ofMember(node: TSESTree.MemberExpression): Origin {
    const name = propertyName(node)
    const object = withoutAssertions(node.object)
    if (name === undefined) {
      const index = node.property.type === 'Literal' && typeof node.property.value === 'number' ? node.property.value : undefined
      return this.#part(this.of(object), index ?? '')
    }
    const read = object.type === 'ThisExpression' ? this.#named(name, UNKNOWN) : this.#part(this.of(object), name)
    if (read.kind === 'response' && read.reasons.length > 1) return read
    return best([...this.#written(object, name), read])
  }

  /** What the file writes to a property of a variable, or of the class or component that `this` is. */
  #written(object: TSESTree.Node, name: string): Origin[] {
    if (object.type !== 'Identifier' && object.type !== 'ThisExpression') return []
    return this.#writes.to(object, name).map((value) => this.of(value))
  }

  /** The origin of a part of a value. */
  #part(origin: Origin, step: PathStep): Origin {
    if (typeof step === 'number' || step === '') return this.#element(origin, step === '' ? undefined : step)
    if (step === 'response') return { kind: 'response', reasons: ['response-name'] }
    switch (origin.kind) {
      case 'response':
        if (names.bodyProperties.has(step)) return { ...origin, reasons: [...origin.reasons, 'response-body'] }
        if (names.carriers.has(step)) return origin
        if (names.errorProperties.has(step)) return { kind: 'error', reasons: ['error-name'] }
        return this.#named(step, UNKNOWN)
      case 'error':
        return names.carriers.has(step) && step !== 'value'
          ? { kind: 'response', reasons: ['response-body'] }
          : this.#named(step, origin)
      case 'event':
        return step === 'data' || step === 'detail' ? this.#named(step, UNKNOWN) : origin
      case 'foreign':
      case 'static':
        return this.#named(step, origin)
      default:
        if (step === 'value' || step === 'current') return origin
        return this.#named(step, UNKNOWN)
    }
  }

  /** The origin of one element of a list. */
  #element(origin: Origin, index?: number): Origin {
    if (origin.kind === 'list') {
      const element = index === undefined ? undefined : origin.elements?.[index]
      if (element) return this.of(element)
      const known = (origin.elements ?? []).filter((item) => item !== null).map((item) => this.of(item))
      if (known.length > 0 && index === undefined) return best(known)
      return origin.elements === undefined && origin.reasons.length > 0 ? { kind: 'response', reasons: origin.reasons } : ROW
    }
    return origin.kind === 'foreign' || origin.kind === 'error' || origin.kind === 'event' ? origin : ROW
  }

  #ofCall(call: TSESTree.CallExpression): Origin {
    const callee = withoutAssertions(call.callee)
    const path = calleePath(callee)
    if (path !== undefined && this.#calls.some((pattern) => pattern.test(path))) {
      return { kind: 'response', reasons: ['response-call'] }
    }
    if (callee.type === 'MemberExpression') return this.#ofMethodCall(call, callee)
    if (callee.type !== 'Identifier') return isFunction(callee) ? this.#returned(callee) : UNKNOWN
    return this.#ofFunctionCall(call, callee)
  }

  #ofFunctionCall(call: TSESTree.CallExpression, callee: TSESTree.Identifier): Origin {
    const { name } = callee
    const first = call.arguments[0]
    if (name === 'call' || name === 'apply' || name === 'unref' || name === 'toRaw' || name === 'firstValueFrom' || name === 'lastValueFrom' || name === 'from') {
      if (first === undefined) return UNKNOWN
      return name === 'call' || name === 'apply' ? this.#ofCallee(first, call) : this.of(first)
    }
    if (name === 'require') return STATIC
    if (/^use[A-Z]/.test(name)) return this.#ofHook(name)
    if (name === 'ref' || name === 'reactive' || name === 'shallowRef') return first ? this.of(first) : UNKNOWN
    return this.#ofCallee(callee, call)
  }

  #ofHook(name: string): Origin {
    const words = wordsOf(name)
    return words.some((word) => ['request', 'swr', 'query', 'fetch', 'mutation', 'api', 'axios', 'http', 'fetcher'].includes(word))
      ? { kind: 'response', reasons: ['api-call'] }
      : UNKNOWN
  }

  /** What a call of a callee gives, by what the callee is and by its name. */
  #ofCallee(callee: TSESTree.Node, call: TSESTree.CallExpression): Origin {
    if (callee.type === 'MemberExpression') return this.#byMethodName(callee)
    if (callee.type !== 'Identifier') return UNKNOWN
    const fn = localFunction(this.#sourceCode, callee)
    if (fn !== undefined) {
      const returned = this.#returned(fn)
      if (returned.kind !== 'unknown') return returned
    }
    const source = importSource(variableOf(this.#sourceCode, callee))
    if (source !== undefined && names.foreignModules.has(source.replace(/^node:/, ''))) return FOREIGN
    if (names.foreignCalls.has(callee.name)) return FOREIGN
    if (source !== undefined && hasWord(source, names.apiModules)) return { kind: 'response', reasons: ['api-call'] }
    if (isApiName(callee.name) || names.apiOwners.has(callee.name.toLowerCase())) {
      return { kind: 'response', reasons: [source === undefined && fn === undefined ? 'api-call' : 'imported-call'] }
    }
    if (source?.startsWith('.') === true || source?.startsWith('@/') === true) return { kind: 'unknown', reasons: ['awaited-call'] }
    return call.parent.type === 'AwaitExpression' ? { kind: 'unknown', reasons: ['awaited-call'] } : UNKNOWN
  }

  #returned(fn: FunctionNode): Origin {
    return best(returnedExpressions(this.#sourceCode, fn).map((expression) => this.of(expression)))
  }

  #ofMethodCall(call: TSESTree.CallExpression, callee: TSESTree.MemberExpression): Origin {
    const name = propertyName(callee)
    const { object } = callee
    const first = call.arguments[0]
    if (name === undefined) return UNKNOWN
    if (object.type === 'Identifier' && object.name === 'JSON' && name === 'parse') {
      return { kind: 'response', reasons: ['parsed-body'] }
    }
    if (name === 'json' && call.arguments.length === 0) return { kind: 'response', reasons: ['parsed-body'] }
    if (object.type === 'Identifier' && object.name === 'Promise') {
      if (name === 'resolve') return first ? this.of(first) : UNKNOWN
      if (name === 'race' || name === 'any') return first ? this.#element(this.of(first)) : UNKNOWN
      return first ? this.#listOf(this.of(first)) : UNKNOWN
    }
    if (name === 'then') {
      const returned = isFunction(first) ? this.#returned(first) : UNKNOWN
      return returned.kind === 'unknown' ? this.of(object) : returned
    }
    if (['catch', 'finally', 'toPromise', 'pipe', 'unwrap', 'bind', 'promise', 'exec'].includes(name)) {
      const before = this.of(object)
      if (name !== 'exec' || before.kind !== 'unknown') return before
    }
    if (names.elementMethods.has(name) || name === 'at' || name === 'pop' || name === 'shift') {
      if (name !== 'map') {
        const owner = this.of(object)
        if (name === 'filter') return owner
        if (name === 'find' || name === 'findLast' || name === 'at' || name === 'pop' || name === 'shift') return this.#element(owner)
      } else if (isFunction(first)) {
        return { kind: 'list', reasons: this.#returned(first).reasons }
      }
      if (name !== 'find') return UNKNOWN
    }
    if (object.type === 'ThisExpression') {
      const fn = localFunction(this.#sourceCode, callee)
      if (fn !== undefined) {
        const returned = this.#returned(fn)
        if (returned.kind !== 'unknown') return returned
      }
    }
    return this.#byMethodName(callee)
  }

  /** A list whose elements are given one by one, or that an origin tells of. */
  #listOf(origin: Origin): Origin {
    return origin.kind === 'list' ? origin : { kind: 'list', reasons: origin.reasons }
  }

  /** What `a.b.c()` gives, by the names alone. */
  #byMethodName(callee: TSESTree.MemberExpression): Origin {
    const name = propertyName(callee) ?? ''
    const owner = ownerNames(callee)
    const root = owner[0] ?? ''
    const variable = rootVariable(this.#sourceCode, callee)
    const source = importSource(variable)
    if (source !== undefined && names.foreignModules.has(source.replace(/^node:/, ''))) return FOREIGN
    if (names.foreignCalls.has(name) && !owner.some((part) => hasWord(part, names.apiOwners))) return FOREIGN
    if (source !== undefined && hasWord(source, names.apiModules)) return { kind: 'response', reasons: ['api-call'] }
    if (owner.some((part) => hasWord(part, names.apiOwners)) || root === '$' || root === 'jQuery') {
      return { kind: 'response', reasons: ['api-call'] }
    }
    if (hasWord(name, names.apiOwners)) return { kind: 'response', reasons: ['api-call'] }
    if (name === 'dispatch' || name === 'validate') return { kind: 'unknown', reasons: ['awaited-call'] }
    return isApiName(name) && name !== 'get' && name !== 'find' && name !== 'set'
      ? { kind: 'unknown', reasons: ['imported-call'] }
      : { kind: 'unknown', reasons: ['awaited-call'] }
  }

  /** The origin of a parameter, by what calls its function. */
  #ofParameter(fn: FunctionNode, index: number): Origin {
    const inline = this.#asCallback(fn, index)
    if (inline !== undefined) return inline
    const variable = variableOfFunction(this.#sourceCode, fn)
    const method = fn.parent.type === 'Property' || fn.parent.type === 'MethodDefinition' || fn.parent.type === 'PropertyDefinition' ? fn.parent : undefined
    if (variable === undefined) return method === undefined ? UNKNOWN : this.#ofMethodParameter(method, index)
    const found: Origin[] = []
    for (const { identifier } of variable.references.slice(0, MOST_CALLERS)) {
      const { parent } = identifier as TSESTree.Node
      if (parent?.type === 'CallExpression' && parent.callee === identifier) {
        const argument = parent.arguments[index]
        if (argument !== undefined) found.push(this.of(argument))
      } else {
        const passed = this.#asCallback(identifier, index)
        if (passed !== undefined) found.push(passed)
      }
    }
    return best(found)
  }

  /** The origin of a parameter of a function that is passed to a call or assigned to a handler; undefined elsewhere. */
  #asCallback(fn: TSESTree.Node, index: number): Origin | undefined {
    const { parent } = fn
    if (parent?.type === 'CallExpression' && parent.callee !== fn) return this.#ofCallbackOf(parent, fn, index)
    if (parent?.type === 'AssignmentExpression' && parent.right === fn && parent.left.type === 'MemberExpression') {
      return this.#byHandlerName(propertyName(parent.left) ?? '', index)
    }
    if (parent?.type === 'JSXExpressionContainer' && parent.parent.type === 'JSXAttribute') {
      const { name } = parent.parent.name
      return this.#byHandlerName(typeof name === 'string' ? name : '', index)
    }
    if (parent?.type === 'Property' && parent.value === fn) return this.#ofMethodParameter(parent, index)
    return undefined
  }

  #ofMethodParameter(method: TSESTree.Property | TSESTree.MethodDefinition | TSESTree.PropertyDefinition, index: number): Origin {
    return this.#byHandlerName(propertyName(method) ?? '', index)
  }

  #byHandlerName(name: string, index: number): Origin {
    if (names.errorKeys.has(name)) return index === 0 ? ERROR : UNKNOWN
    if (names.successKeys.has(name)) return index === 0 ? { kind: 'response', reasons: ['success-callback'] } : UNKNOWN
    if (/success$/i.test(name)) return { kind: 'response', reasons: ['success-callback'] }
    if (/(?:error|fail|failed)$/i.test(name)) return ERROR
    return /^on[A-Z]|^on(?:close|exit|key\w*|error|message)$/.test(name) ? EVENT : UNKNOWN
  }

  #ofCallbackOf(call: TSESTree.CallExpression, fn: TSESTree.Node, index: number): Origin | undefined {
    const position = call.arguments.indexOf(fn as TSESTree.CallExpressionArgument)
    const callee = withoutAssertions(call.callee)
    if (callee.type !== 'MemberExpression') {
      const name = callee.type === 'Identifier' ? callee.name : ''
      if (name === 'catchError') return ERROR
      if (/^use(?:Callback|Memo)$/.test(name) || name === 'debounce' || name === 'throttle') return undefined
      if (names.operators.has(name)) return this.#ofOperator(call)
      return this.#ofCallbackArgument(call, index)
    }
    const name = propertyName(callee) ?? ''
    const { object } = callee
    if (name === 'then') return position === 0 ? this.of(object) : ERROR
    if (name === 'catch') return ERROR
    if (name === 'subscribe') return position === 0 ? this.of(object) : ERROR
    if (name === 'done' || name === 'success' || name === 'always') return { kind: 'response', reasons: ['success-callback'] }
    if (name === 'fail') return ERROR
    if (name === 'use' && isInterceptors(object)) {
      return position === 0 ? { kind: 'response', reasons: ['interceptor'] } : ERROR
    }
    if (names.listenerMethods.has(name)) {
      const event = call.arguments[0]
      return event?.type === 'Literal' && (event.value === 'response' || event.value === 'success') ? UNKNOWN : EVENT
    }
    if (names.elementMethods.has(name) || name === 'reduce') {
      const elementIndex = name === 'reduce' ? 1 : 0
      return index === elementIndex ? this.#element(this.of(object)) : UNKNOWN
    }
    return this.#ofCallbackArgument(call, index)
  }

  /** `api.login(form, (res) => …)`: the callback of a call to an API gets its response; that of `exec` does not. */
  #ofCallbackArgument(call: TSESTree.CallExpression, index: number): Origin {
    const origin = this.of(call)
    if (origin.kind === 'foreign') return origin
    return origin.kind === 'response' && index <= 1 ? { kind: 'response', reasons: ['success-callback'] } : UNKNOWN
  }

  /** `source.pipe(map((res) => …))` */
  #ofOperator(call: TSESTree.CallExpression): Origin {
    const pipe = call.parent
    if (pipe.type !== 'CallExpression' || pipe.callee.type !== 'MemberExpression') return UNKNOWN
    return propertyName(pipe.callee) === 'pipe' ? this.of(pipe.callee.object) : UNKNOWN
  }
}

/** The origin that tells most: a response before what speaks against one, and that before nothing. */
function best(origins: readonly Origin[]): Origin {
  return (
    origins.find((origin) => origin.kind === 'response') ??
    origins.find((origin) => origin.kind !== 'unknown') ??
    origins.find((origin) => origin.reasons.length > 0) ??
    UNKNOWN
  )
}

/** Turns a name such as `api.*` into a test of a callee's path. */
function compileCallPattern(pattern: string): RegExp {
  const source = pattern
    .split('*')
    .map((part) => part.replace(/[.$]/g, '\\$&'))
    .join('[^.]*')
  return new RegExp(`^(?:this\\.)?${source}$`, 'u')
}

/** A callee's names, joined by dots: `this.api.login`; undefined where a part has no name. */
export function calleePath(callee: TSESTree.Node): string | undefined {
  const node = withoutAssertions(callee)
  if (node.type === 'Identifier') return node.name
  if (node.type === 'ThisExpression') return 'this'
  if (node.type !== 'MemberExpression') return undefined
  const owner = calleePath(node.object)
  const name = propertyName(node)
  return owner === undefined || name === undefined ? undefined : `${owner}.${name}`
}

/** The names before the method's in a callee, from the root on; calls in between count by their own names. */
function ownerNames(callee: TSESTree.MemberExpression): string[] {
  const found: string[] = []
  for (let node: TSESTree.Node = withoutAssertions(callee.object); ; ) {
    if (node.type === 'MemberExpression') {
      const name = propertyName(node)
      if (name !== undefined) found.unshift(name)
      node = withoutAssertions(node.object)
    } else if (node.type === 'CallExpression') node = withoutAssertions(node.callee)
    else {
      if (node.type === 'Identifier') found.unshift(node.name)
      return found
    }
  }
}

function rootVariable(sourceCode: SourceCode, callee: TSESTree.MemberExpression): Variable | undefined {
  let node: TSESTree.Node = callee
  while (node.type === 'MemberExpression' || node.type === 'CallExpression') {
    node = withoutAssertions(node.type === 'MemberExpression' ? node.object : node.callee)
  }
  return node.type === 'Identifier' ? variableOf(sourceCode, node) : undefined
}

/** The module that a variable is imported or required from. */
function importSource(variable: Variable | undefined): string | undefined {
  const definition = variable?.defs[0]
  if (definition?.type === 'ImportBinding') {
    const declaration = definition.parent as TSESTree.ImportDeclaration
    return typeof declaration.source?.value === 'string' ? declaration.source.value : undefined
  }
  if (definition?.type !== 'Variable') return undefined
  const init = definition.node.init
  const call = init?.type === 'AwaitExpression' ? init.argument : init
  if (call?.type !== 'CallExpression' || call.callee.type !== 'Identifier' || call.callee.name !== 'require') return undefined
  const argument = call.arguments[0]
  return argument?.type === 'Literal' && typeof argument.value === 'string' ? argument.value : undefined
}

function isApiName(name: string): boolean {
  const first = wordsOf(name)[0]
  return first !== undefined && names.apiVerbs.has(first)
}

/** `axios.interceptors.response` */
function isInterceptors(node: TSESTree.Node): boolean {
  return node.type === 'MemberExpression' && propertyName(node) === 'response'
}
