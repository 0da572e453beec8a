/**
 * What names tell: the vocabulary of real code, from `data/names.json`.
 */
import defaults from './data/default-settings.json' with { type: 'json' }
import vocabulary from './data/names.json' with { type: 'json' }

const sets = Object.fromEntries(
  Object.entries(vocabulary).flatMap(([key, words]) => (Array.isArray(words) ? [[key, new Set<string>(words)]] : [])),
) as unknown as Record<Exclude<keyof typeof vocabulary, 'errnoPattern'>, ReadonlySet<string>>

/** The vocabulary as sets. */
export const names = sets

const ERRNO = new RegExp(vocabulary.errnoPattern)

/** Whether a text is the code of a system or library error (`ENOENT`, `ERR_…`, `23505`) or of a key (`KeyA`). */
export function isErrno(text: string): boolean {
  return ERRNO.test(text)
}

/** How many answers are kept: the same names come again and again. */
const MOST_NAMES = 1_000

/** A function of a text that keeps its answers. */
function kept<T>(find: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>()
  return (text) => {
    if (!answers.has(text)) {
      if (answers.size === MOST_NAMES) answers.clear()
      answers.set(text, find(text))
    }
    return answers.get(text) as T
  }
}

/** The words of a name: `loginRes` → login, res; `user_response` → user, response. */
export const wordsOf: (name: string) => readonly string[] = kept((name) =>
  name
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .split(/[\s_$]/u)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase()),
)

/** What a name of a variable or property says of its value. */
export type NameMeaning = 'response' | 'error' | 'foreign' | undefined

const NO_NAMES: ReadonlySet<string> = new Set()

/**
 * Reads a name.
 *
 * @param responseNames The setting's names; they go before everything else. What only the built-in list has says nothing then.
 */
export function meaningOf(name: string, responseNames: ReadonlySet<string> = NO_NAMES): NameMeaning {
  if (responseNames.has(name)) return 'response'
  return builtInNames.has(name) ? undefined : meaningOfName(name)
}

const builtInNames = new Set(defaults.responseNames)

const meaningOfName = kept((name): NameMeaning => {
  if (sets.foreignNames.has(name)) return 'foreign'
  // `res2`, `response_1`: the number tells nothing.
  const words = wordsOf(name.replace(/[_\d]+$/u, ''))
  const last = words.at(-1)
  if (last === undefined) return undefined
  if (sets.errorEndings.has(last) || (words.length === 1 && sets.errorNames.has(last))) return 'error'
  if (sets.responseEndings.has(last)) return 'response'
  // `errorInfo`, `errReason`; `errorData` may be the body of one.
  if (sets.errorEndings.has(words[0] ?? '') && !sets.carriers.has(last)) return 'error'
  if (sets.foreignEndings.has(last)) return 'foreign'
  if ((words[0] === 'res' || words[0] === 'resp' || words[0] === 'response') && !sets.partsOfResponses.has(last)) return 'response'
  return undefined
})

/** The words of a path or a name, and its parts: `@/api/user`, `userService`. */
const wordsOfPath = kept((text) => text.split(/[^\p{L}\d_$]/u).flatMap((part) => [part.toLowerCase(), ...wordsOf(part)]))

/** Whether any word of a path or a name is one of the words. */
export function hasWord(text: string, words: ReadonlySet<string>): boolean {
  return wordsOfPath(text).some((word) => words.has(word))
}

/** Whether a class is called after the errors of an API: `ApiError`, `RequestException`, `BizError`. */
export function isApiErrorName(name: string): boolean {
  const has = (known: ReadonlySet<string>): boolean => wordsOf(name).some((word) => known.has(word))
  return has(names.errorEndings) && (has(names.apiModules) || has(names.answerWords)) && !has(names.databaseWords)
}

/** Whether a class is called after errors, and not those of an API. */
export function isOtherErrorName(name: string): boolean {
  return hasWord(name, names.errorEndings) && !isApiErrorName(name)
}

/** Whether a class or type is called after responses, and not after errors or programs: `HttpResponse`, `LoginResult`, but `ExecResult`. */
export function isResponseTypeName(name: string): boolean {
  const isOfProgram = wordsOf(name).at(-1) === 'result' && (hasWord(name, names.programWords) || hasWord(name, names.processWords))
  return hasWord(name, names.responseEndings) && !hasWord(name, names.errorEndings) && !isOfProgram
}

/** Whether a function is called like a hook of React or Vue. */
export function isHookName(name: string): boolean {
  return /^use[A-Z]/.test(name)
}
