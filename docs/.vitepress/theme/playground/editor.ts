/**
 * The editors: one to type in, with squiggles, and one that shows the fixed text.
 */
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { bracketMatching, indentOnInput, syntaxHighlighting } from '@codemirror/language'
import { lintGutter, nextDiagnostic, previousDiagnostic, setDiagnostics, type Diagnostic } from '@codemirror/lint'
import { Compartment, EditorState, StateEffect, StateField, type Extension } from '@codemirror/state'
import { Decoration, drawSelection, EditorView, highlightActiveLine, highlightSpecialChars, keymap, lineNumbers, type DecorationSet } from '@codemirror/view'
import { classHighlighter } from '@lezer/highlight'
import type { Language } from './languages.ts'
import type { Edit, Problem } from './problems.ts'

/** What an editor is called by screen readers, and what the action of a fix is called. */
export interface EditorTexts {
  readonly label: string
  readonly fix: string
}

/** The grammar of a language, which is loaded when it is first shown. */
async function grammarOf(language: Language): Promise<Extension> {
  if (language === 'vue') {
    const { vue } = await import('@codemirror/lang-vue')
    return vue()
  }
  const { javascript } = await import('@codemirror/lang-javascript')
  return javascript(language === 'ts' ? { typescript: true } : { jsx: true })
}

const common: Extension = [
  lineNumbers(),
  highlightSpecialChars(),
  drawSelection(),
  syntaxHighlighting(classHighlighter),
  EditorState.tabSize.of(2),
  // Editable text has the focus without it, which tools that check pages do not know.
  EditorView.contentAttributes.of({ tabindex: '0' }),
]

/** What both editors have: a grammar and texts that can be changed. */
class BaseEditor {
  readonly view: EditorView
  readonly #grammar = new Compartment()
  readonly #texts = new Compartment()
  #language: Language | undefined

  constructor(parent: HTMLElement, texts: EditorTexts, extensions: Extension) {
    this.view = new EditorView({
      parent,
      extensions: [extensions, common, this.#grammar.of([]), this.#texts.of(labelled(texts))],
    })
  }

  /** Shows another language, once its grammar is loaded. */
  async setLanguage(language: Language): Promise<void> {
    if (language === this.#language) return
    this.#language = language
    const grammar = await grammarOf(language)
    if (this.#language === language) this.view.dispatch({ effects: this.#grammar.reconfigure(grammar) })
  }

  setTexts(texts: EditorTexts): void {
    this.view.dispatch({ effects: this.#texts.reconfigure(labelled(texts)) })
  }

  /** Replaces the text, where it is another. */
  setText(text: string): void {
    const { doc } = this.view.state
    if (doc.toString() !== text) this.view.dispatch({ changes: { from: 0, to: doc.length, insert: text } })
  }

  destroy(): void {
    this.view.destroy()
  }
}

function labelled({ label }: EditorTexts): Extension {
  return EditorView.contentAttributes.of({ 'aria-label': label })
}

/** What the page wants to know of the editor. */
export interface EditorEvents {
  readonly onChange: (text: string) => void
  readonly onCursor: (offset: number) => void
  /** The user asks for the list of problems. */
  readonly onList: () => void
  /** The address of a rule's page. */
  readonly ruleAddress: (rule: string) => string
}

/** The editor to type in. */
export class CodeEditor extends BaseEditor {
  readonly #events: EditorEvents
  #texts: EditorTexts

  constructor(parent: HTMLElement, texts: EditorTexts, events: EditorEvents) {
    super(parent, texts, [
      history(),
      indentOnInput(),
      bracketMatching(),
      highlightActiveLine(),
      lintGutter(),
      // None of these binds Tab, which leaves the editor. The list of problems has a key of its own in place of that
      // of CodeMirror's panel, whose buttons in options screen readers cannot reach.
      keymap.of([
        ...defaultKeymap,
        ...historyKeymap,
        { key: 'F8', run: nextDiagnostic, shift: previousDiagnostic },
        { key: 'Mod-Shift-m', run: () => (events.onList(), true), preventDefault: true },
      ]),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) events.onChange(update.state.doc.toString())
        if (update.docChanged || update.selectionSet) events.onCursor(update.state.selection.main.head)
      }),
    ])
    this.#events = events
    this.#texts = texts
  }

  override setTexts(texts: EditorTexts): void {
    this.#texts = texts
    super.setTexts(texts)
  }

  /** Shows the problems of the text that stands in the editor. */
  setProblems(problems: readonly Problem[]): void {
    const diagnostics = problems.map((problem): Diagnostic => ({
      from: problem.from,
      to: problem.to,
      severity: problem.severity,
      message: problem.message,
      renderMessage: () => this.#renderMessage(problem),
      actions: problem.actions.map(({ kind, description, edit }) => ({
        name: kind === 'fix' ? this.#texts.fix : description,
        apply: () => this.apply(edit),
      })),
    }))
    this.view.dispatch(setDiagnostics(this.view.state, diagnostics))
  }

  /** Changes the text, as one step of the history. */
  apply({ from, to, insert }: Edit): void {
    this.view.dispatch({ changes: { from, to, insert }, userEvent: 'input.fix' })
  }

  /** Puts the cursor somewhere and the focus into the editor. */
  goTo(offset: number): void {
    this.view.dispatch({ selection: { anchor: offset }, effects: EditorView.scrollIntoView(offset, { y: 'center' }) })
    this.view.focus()
  }

  #renderMessage({ message, rule }: Problem): Node {
    const element = document.createElement('span')
    element.append(message)
    if (rule !== undefined) {
      const link = document.createElement('a')
      link.href = this.#events.ruleAddress(rule)
      link.textContent = rule
      link.className = 'playground-rule-link'
      element.append(' ', link)
    }
    return element
  }
}

const setMarkedLines = StateEffect.define<readonly number[]>()
const markedLine = Decoration.line({ class: 'playground-changed-line' })

/** The lines that are marked, until others are. */
const markedLines = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    for (const effect of transaction.effects) {
      if (effect.is(setMarkedLines)) {
        return Decoration.set(effect.value.map((number) => markedLine.range(transaction.state.doc.line(number).from)))
      }
    }
    return marks.map(transaction.changes)
  },
  provide: (field) => EditorView.decorations.from(field),
})

/** The editor that only shows. */
export class OutputEditor extends BaseEditor {
  constructor(parent: HTMLElement, texts: EditorTexts) {
    super(parent, texts, [
      // It can be focused all the same: the keyboard scrolls it, and copies.
      EditorState.readOnly.of(true),
      EditorView.contentAttributes.of({ 'aria-readonly': 'true' }),
      keymap.of(defaultKeymap),
      markedLines,
    ])
  }

  /** Shows a text with some of its lines marked, by their numbers from 1. */
  show(text: string, marked: readonly number[]): void {
    this.setText(text)
    this.view.dispatch({ effects: setMarkedLines.of(marked) })
  }
}
