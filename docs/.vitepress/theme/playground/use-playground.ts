/**
 * The playground's state, and what follows from it: the problems, the fixed text, the link.
 */
import { useData, withBase } from 'vitepress'
import { computed, nextTick, onBeforeUnmount, onMounted, reactive, ref, shallowRef, watch } from 'vue'
import { explanationAt, type SiteExplanation } from '../../../../src/explain.ts'
import { copyText } from '../codes/clipboard.ts'
import { changedLines } from './changed-lines.ts'
import { convert, type Language } from './languages.ts'
import { readLink, writeLink } from './link.ts'
import { LintClient } from './lint-client.ts'
import { problemsOf, type Problem } from './problems.ts'
import type { Reply } from './protocol.ts'
import { data as ruleTable } from './rules.data.ts'
import { defaultState, rulesOf, settingsOf, SettingsTextError } from './state.ts'
import { localeOf, playgroundTexts } from './texts.ts'

/** How long the state must rest before the address carries it. */
const LINK_DELAY = 300

/** What ESLint said about the text. */
interface Linted {
  readonly problems: readonly Problem[]
  readonly explanations: readonly SiteExplanation[]
  readonly milliseconds: number
}

/** What stands in the way of linting: the message, and whether the settings are to blame. */
interface Trouble {
  readonly kind: 'crash' | 'settings'
  readonly message: string
}

const nothingLinted: Linted = { problems: [], explanations: [], milliseconds: 0 }

export function usePlayground() {
  const { lang } = useData()
  const locale = computed(() => localeOf(lang.value))
  const texts = computed(() => playgroundTexts[locale.value])
  const state = reactive(defaultState(locale.value))
  const cursor = ref(0)
  const linted = shallowRef<Linted>()
  const fixed = shallowRef(state.code)
  const trouble = shallowRef<Trouble>()
  const notice = ref('')
  /** How often a text was linted. */
  const runs = ref(0)
  let client: LintClient | undefined
  let linkTimer: ReturnType<typeof setTimeout> | undefined
  let writtenLink = ''

  function stopWith(found: Trouble): void {
    client?.cancel()
    trouble.value = found
    linted.value = nothingLinted
    fixed.value = state.code
  }

  function show(reply: Reply): void {
    switch (reply.kind) {
      case 'linted': {
        const { problems, explanations, milliseconds } = reply.result
        trouble.value = undefined
        linted.value = { problems: problemsOf(state.code, problems), explanations, milliseconds }
        runs.value += 1
        break
      }
      case 'fixed':
        fixed.value = reply.output
        break
      case 'refused':
        stopWith({ kind: 'settings', message: reply.message })
        break
      case 'crashed':
        stopWith({ kind: 'crash', message: texts.value.crashed(reply.message) })
        break
    }
  }

  function lint(): void {
    try {
      const { code, language } = state
      client?.run({ code, language, rules: rulesOf(state, ruleTable), settings: settingsOf(state.settings) })
    } catch (error) {
      if (!(error instanceof SettingsTextError)) throw error
      stopWith({ kind: 'settings', message: texts.value.othersProblem(error) })
    }
  }

  async function updateLink(): Promise<void> {
    writtenLink = await writeLink(state)
    history.replaceState(history.state, '', writtenLink)
    // VitePress keeps the hash in its links to the page's other language.
    dispatchEvent(new HashChangeEvent('hashchange'))
  }

  async function openLink(): Promise<void> {
    if (location.hash === writtenLink) return
    try {
      const opened = await readLink(location.hash, locale.value)
      if (opened) Object.assign(state, opened)
    } catch {
      Object.assign(state, defaultState(locale.value))
      // The change of the state clears the notice.
      await nextTick()
      notice.value = texts.value.badLink
    }
  }

  const followAddress = (): void => void openLink()

  onMounted(async () => {
    client = new LintClient(show)
    await openLink()
    lint()
    watch(state, () => {
      notice.value = ''
      lint()
      clearTimeout(linkTimer)
      linkTimer = setTimeout(() => void updateLink(), LINK_DELAY)
    })
    addEventListener('hashchange', followAddress)
  })

  onBeforeUnmount(() => {
    client?.close()
    clearTimeout(linkTimer)
    removeEventListener('hashchange', followAddress)
  })

  return {
    state,
    texts,
    locale,
    cursor,
    ruleTable,
    linted,
    fixed: computed(() => ({ text: fixed.value, changed: changedLines(state.code, fixed.value) })),
    trouble,
    notice,
    runs,
    /** The explanation for the place of the cursor; the first one until it is moved. */
    explanation: computed(() => {
      const explanations = linted.value?.explanations ?? []
      return explanationAt(explanations, cursor.value) ?? (cursor.value === 0 ? explanations[0] : undefined)
    }),
    count: computed(() => {
      if (trouble.value) return trouble.value.kind === 'settings' ? texts.value.notLinted : ''
      if (linted.value === undefined) return texts.value.loading
      const errors = linted.value.problems.filter(({ severity }) => severity === 'error').length
      return texts.value.count(errors, linted.value.problems.length - errors)
    }),
    ruleAddress: (rule: string): string => withBase(`${locale.value === 'zh' ? '/zh' : ''}/rules/${rule}/`),
    setLanguage(language: Language): void {
      Object.assign(state, { language, code: convert(state.code, state.language, language) })
    },
    async copyLink(): Promise<void> {
      clearTimeout(linkTimer)
      await updateLink()
      notice.value = (await copyText(location.href)) ? texts.value.linkCopied : texts.value.linkNotCopied
    },
  }
}
