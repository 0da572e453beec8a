/**
 * Where a value comes from: what kind of thing an object is whose `code` is read, as far as the file tells.
 */
import type { TSESTree } from '@typescript-eslint/utils'
import { bindingSource, sourceOf, type BindingSource } from './binding-source.ts'
import { ofCall, ofPromise } from './call-origin.ts'
import { calleeTest } from './callee-pattern.ts'
import { withoutAssertions } from './code-literal.ts'
import { resolveConstant } from './constant-values.ts'
import { ofDeclaredType } from './declared-type.ts'
import type { FunctionNode } from './functions.ts'
import { DATA, STATUS_PROPERTIES } from './gate.ts'
import { classesAskedOf, classesAssertedOf } from './instance-checks.ts'
import { kept } from './kept.ts'
import { withName } from './named-origin.ts'
import { hasPropertyIn, nameOf, propertyName, writtenName } from './property-name.ts'
import { propertyWritesOf, type PropertyWrites } from './property-writes.ts'
import { isApiErrorName, isOtherErrorName, isResponseTypeName, meaningOf, names, wordsOf } from './names.ts'
import { API_ERROR, bestOrigin, NAMED_API_ERROR, ERROR, FOREIGN, NAMED_ERROR, NAMED_RESPONSE, STATIC, UNKNOWN, isAnswer, type Origin, type OriginFinder } from './origin.ts'
import { ofGiven, ofParameter } from './parameter-origin.ts'
import { callOf } from './parents.ts'
import { ofElement, ofPart } from './part-origin.ts'
import { stateOf } from './react-state.ts'
import { isShownData } from './shown-data.ts'
import { ofCaught } from './rejection-origin.ts'
import { laterWrites, readsOf, thisBehind, variableOf, writesOfGlobal, type Reference, type SourceCode, type Variable } from './scope.ts'
import type { Settings } from './settings.ts'
import { isInTemplate, templateBinding } from './template.ts'

/** How far an origin is looked for; real code is never this deep. */
const DEEPEST = 16

/** Finds origins in one file; what it found is kept. */
export class Origins implements OriginFinder {
  readonly sourceCode: SourceCode
  readonly settings: Settings
  readonly isResponseCall: (path: string) => boolean
  readonly #known = new Map<TSESTree.Node, Origin>()
  readonly #writes: PropertyWrites
  /** The best origin of what is written to a place; that of the first writes while the others are looked at. */
  readonly #ofWrites = new Map<object, { best: Origin; isComplete: boolean }>()
  #depth = 0

  constructor(sourceCode: SourceCode, settings: Settings) {
    this.sourceCode = sourceCode
    this.settings = settings
    this.isResponseCall = calleeTest(settings.responseCalls)
    this.#writes = propertyWritesOf(sourceCode)
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
    const state = this.#ofState(source)
    const whole = state ?? this.#ofWhole(source)
    // The answer behind its error is no element of a list, nor is a state that of a pair.
    const isOfPair = state !== undefined || (source.isBehindError === true && whole.kind !== 'list')
    const steps = isOfPair ? path.slice(1) : path
    const [first, ...others] = steps
    if (first === undefined) return whole
    const isProperty = typeof first === 'string' && first !== '' && source.kind === 'value' && !isOfPair
    const part = isProperty ? this.#ofProperty(withoutAssertions(source.node), first) : ofPart(this, whole, first)
    return others.reduce<Origin>((origin, step) => ofPart(this, origin, step), part)
  }

  #ofWhole(source: BindingSource): Origin {
    if (source.kind === 'caught') return this.#ofCaught(source.node as TSESTree.CatchClause)
    if (source.kind === 'parameter') return ofParameter(this, source.node as FunctionNode, source.index)
    const origin = this.of(source.node)
    if (source.kind !== 'element') return origin
    const isAwaited = (source.node.parent as TSESTree.ForOfStatement).await
    return isAwaited && origin.kind === 'response' ? origin : ofElement(this, origin)
  }

  #ofStored(value: TSESTree.Node): Origin {
    return isShownData(this, value) ? UNKNOWN : this.of(value)
  }

  /** What a component keeps; undefined where nothing is known of it, and for other bindings. */
  #ofState(source: BindingSource): Origin | undefined {
    const state = stateOf(this.sourceCode, source)
    if (state === undefined || meaningOf(nameOf(state.name) ?? '') === 'foreign') return undefined
    const set = this.#bestOf(readsOf(this.sourceCode, state.setter), (read) => {
      const value = callOf(read)?.arguments[0]
      return value === undefined ? ofGiven(this, read, 0) : this.#ofStored(value)
    })
    const first = state.first ? this.of(state.first) : UNKNOWN
    // What it begins as is mostly nothing, such as an empty list.
    const stored = isAnswer(first) ? first : set
    return stored === UNKNOWN ? undefined : stored
  }

  #ofCaught(clause: TSESTree.CatchClause): Origin {
    return kept(this.#known, clause, () => ofCaught(this, clause))
  }

  #find(node: TSESTree.Node): Origin {
    switch (node.type) {
      case 'Identifier':
        return this.#ofIdentifier(node)
      case 'MemberExpression':
        return this.#ofMember(node)
      case 'AwaitExpression':
      case 'YieldExpression':
        return node.argument ? this.of(node.argument) : UNKNOWN
      case 'CallExpression':
        return ofCall(this, node)
      case 'NewExpression':
        if (node.callee.type !== 'Identifier') return UNKNOWN
        if (node.callee.name === 'Promise') return ofPromise(this, node)
        return wordsOf(node.callee.name).some((word) => names.errorEndings.has(word)) ? ERROR : UNKNOWN
      case 'ConditionalExpression':
        return bestOrigin([this.of(node.consequent), this.of(node.alternate)])
      case 'LogicalExpression':
        return bestOrigin(node.operator === '&&' ? [this.of(node.right)] : [this.of(node.left), this.of(node.right)])
      case 'AssignmentExpression':
        return this.of(node.right)
      case 'SequenceExpression':
        return this.of(node.expressions.at(-1) as TSESTree.Node)
      case 'ObjectExpression':
        return this.#ofObject(node)
      case 'ArrayExpression':
        return { kind: 'list', reasons: [], elements: node.elements }
      case 'MetaProperty':
      case 'ImportExpression':
      case 'ClassExpression':
        return STATIC
      default:
        return UNKNOWN
    }
  }

  #ofObject(node: TSESTree.ObjectExpression): Origin {
    const keys = new Set(node.properties.map(writtenName))
    const [read] = node.properties.flatMap((property) => (property.type === 'Property' && hasPropertyIn(property, this.settings.codeProperties) ? [withoutAssertions(property.value)] : []))
    if (read === undefined) return UNKNOWN
    if ([...keys].some((key) => names.foreignSiblings.has(key) && !this.settings.codeProperties.has(key))) return FOREIGN
    if (hasPropertyIn(read, STATUS_PROPERTIES)) return FOREIGN
    // `{ code: res.code }` hands on what it is made from.
    if (hasPropertyIn(read, this.settings.codeProperties)) return this.of((read as TSESTree.MemberExpression).object)
    const handedOn = this.#ofHolder(read)
    if (handedOn.kind !== 'unknown') return handedOn
    // `child.on('exit', (code) => resolve({ code }))`
    if (read.type === 'Identifier' && isOfOther(this.of(read))) return FOREIGN
    const isResponse = keys.has('message') || keys.has('msg') || keys.has('data')
    return isResponse ? { kind: 'response', reasons: ['response-literal'] } : UNKNOWN
  }

  /** The origin of what a pattern takes a code from: of `res` for `code` in `const { code } = res`. */
  #ofHolder(code: TSESTree.Node): Origin {
    const source = sourceOf(this.sourceCode, code)
    return source && this.settings.codeProperties.has(String(source.path.at(-1))) ? this.ofSource(source, source.path.slice(0, -1)) : UNKNOWN
  }

  #ofIdentifier(node: TSESTree.Identifier): Origin {
    const variable = variableOf(this.sourceCode, node)
    // What a template binds is no variable of the script.
    const bound = isInTemplate(this.sourceCode, node) ? templateBinding(node, node.name) : undefined
    // Postman's, whose responses have the status of HTTP for their code.
    if (variable === undefined && names.statusGlobals.has(node.name)) return FOREIGN
    const origin = variable === undefined ? (bound ? this.ofBinding(bound) : this.#writtenBy(writesOfGlobal(this.sourceCode, node.name))) : this.#ofVariable(variable, node)
    return withName(this.settings, node.name, origin)
  }

  #ofVariable(variable: Variable, read: TSESTree.Identifier): Origin {
    const definition = variable.defs[0]
    switch (definition?.type as string | undefined) {
      case 'ImportBinding':
      case 'ClassName':
      case 'FunctionName':
      case 'TSEnumName':
        return STATIC
    }
    const name = definition?.name as TSESTree.Identifier
    const bound = this.ofBinding(name)
    // What is known of an answer tells more than its type's name.
    const declared = isAnswer(bound) ? bound : bestOrigin([ofDeclaredType(name), bound])
    if (classesAssertedOf(variable).some(isOtherErrorName)) return declared.isOfApi === true || isAnswer(declared) ? API_ERROR : NAMED_ERROR
    if (isAnswer(declared)) return declared
    const classes = classesAskedOf(variable)
    if (classes.some(isApiErrorName)) return { ...NAMED_API_ERROR, isOfOwnApi: declared.isOfOwnApi === true }
    if (classes.some(isResponseTypeName)) return NAMED_RESPONSE
    // Vue's `ref` holds its value in a property, which templates leave out.
    const inProperty = isInTemplate(this.sourceCode, read) ? this.#written(read, 'value') : UNKNOWN
    return bestOrigin([declared, inProperty, this.#writtenBy(laterWrites(variable))])
  }

  #writtenBy(references: readonly Reference[]): Origin {
    return this.#bestOf(references, ({ identifier }) => this.ofBinding(identifier as TSESTree.Node))
  }

  /**
   * The best origin of what is written to a variable or a property, found once.
   *
   * @param writes All that is written there, in order: always the same list for the same place.
   */
  #bestOf<T>(writes: readonly T[], originOf: (write: T) => Origin): Origin {
    if (writes.length === 0) return UNKNOWN
    const known = this.#ofWrites.get(writes)
    // Nothing is better than the first answer, so that a value that is made of itself has it at once.
    if (known !== undefined && (known.isComplete || known.best.kind === 'response')) return known.best
    const found = { best: UNKNOWN, isComplete: false }
    if (known === undefined) this.#ofWrites.set(writes, found)
    for (const write of writes) {
      if (isAnswer(found.best)) break
      found.best = bestOrigin([found.best, originOf(write)])
    }
    found.isComplete = true
    return found.best
  }

  #ofMember(node: TSESTree.MemberExpression): Origin {
    const index = node.property.type === 'Literal' && typeof node.property.value === 'number' ? node.property.value : undefined
    const name = index === undefined ? propertyName(node) : undefined
    const object = withoutAssertions(node.object)
    if (name === undefined) {
      const whole = this.of(object)
      // `JSON.parse(text)[`${method}_response`]`
      return isMadeText(this.sourceCode, node.property) ? whole : ofPart(this, whole, index ?? '')
    }
    return this.#ofProperty(object, name)
  }

  #ofProperty(object: TSESTree.Node, name: string): Origin {
    // What a page of a mini program shows is its state, whatever is called `data` elsewhere.
    const read = name === DATA && thisBehind(this.sourceCode, object) !== undefined ? UNKNOWN : ofPart(this, this.of(object), name)
    if (read.kind === 'response' && read.reasons.length > 1) return read
    return bestOrigin([this.#written(object, name), read])
  }

  /** What the file writes to a property of a variable, or of the class or component that `this` is. */
  #written(object: TSESTree.Node, name: string): Origin {
    return this.#bestOf(this.#writes.to(object, name), (value) => this.#ofStored(value))
  }
}

/** Whether a value is an event's, a process's or another thing's that answers nothing. */
function isOfOther({ kind }: Origin): boolean {
  return kind === 'event' || kind === 'foreign'
}

/** Whether an expression is a text that is put together, and so the name of a property, not the index of an element. */
function isMadeText(sourceCode: SourceCode, expression: TSESTree.Node): boolean {
  return resolveConstant(sourceCode, expression)?.type === 'TemplateLiteral'
}
