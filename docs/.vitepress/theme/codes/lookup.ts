/**
 * The state of the lookup: what is looked for is kept in the address, so that it can be sent to somebody.
 */
import { computed, onMounted, reactive, watch, type ComputedRef } from 'vue'
import { editions } from '../../../../codes/src/generated/all-codes.ts'
import { codeGroups } from './groups.ts'
import { findCodes, type CodeQuery, type FoundCodes } from './search.ts'

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] }

const latest = editions.at(-1) ?? editions[0]

/**
 * Reads what is looked for from the query of an address.
 * @param search the query, as `location.search` has it
 * @returns what it says; a group or edition that does not exist counts as none
 */
export function readQuery(search: string): CodeQuery {
  const parameters = new URLSearchParams(search)
  return {
    text: parameters.get('q') ?? '',
    group: codeGroups.find(({ id }) => id === parameters.get('group'))?.id,
    edition: editions.find((edition) => edition === parameters.get('edition')) ?? latest,
  }
}

/**
 * Writes what is looked for as the query of an address.
 * @param query what is looked for
 * @returns the query with its question mark; nothing where all codes are shown
 */
export function writeQuery({ text, group, edition }: CodeQuery): string {
  const parameters = new URLSearchParams()
  if (text.trim() !== '') parameters.set('q', text.trim())
  if (group !== undefined) parameters.set('group', group)
  if (edition !== latest) parameters.set('edition', edition)
  return parameters.size === 0 ? '' : `?${parameters.toString()}`
}

/** The state of a lookup on a page. */
export interface CodeLookup {
  readonly query: Mutable<CodeQuery>
  readonly found: ComputedRef<FoundCodes>
}

/** Makes a lookup for the component that calls this. */
export function useCodeLookup(): CodeLookup {
  const query = reactive<Mutable<CodeQuery>>(readQuery(''))
  const found = computed(() => findCodes(query))
  onMounted(() => {
    Object.assign(query, readQuery(location.search))
    watch(query, () => {
      history.replaceState(history.state, '', location.pathname + writeQuery(query) + location.hash)
    })
  })
  return { query, found }
}

/**
 * The element that an arrow key leads to in a list.
 * @param items the elements in their order
 * @param from the focused one; none of them where the focus is above the list
 * @param key the pressed key
 * @returns the next one; undefined where the key leads out of the list or is no arrow
 */
export function nextItem<Item>(items: readonly Item[], from: Item | undefined, key: string): Item | undefined {
  const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : undefined
  if (step === undefined) return undefined
  const index = from === undefined ? -1 : items.indexOf(from)
  return index + step < 0 ? undefined : items[index + step]
}
