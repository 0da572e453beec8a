/**
 * The smallest program, and the fewest settings, with which a failure is seen.
 */
import { parseSettings } from '../../src/settings.ts'
import { check, type Failure } from './check.ts'
import type { Program } from './programs.ts'
import type { Setup } from './setups.ts'
import { shrink } from './shrink.ts'

/** How long one failure is made smaller, in milliseconds. */
const TIME = 8_000

/** A failure as a person wants to see it. */
export interface SmallFailure {
  readonly text: string
  readonly setup: Setup
  readonly detail: string
}

/** Makes a failing program smaller as long as it fails in the same way. */
export function smallestFailure({ signature, detail }: Failure, { parts, setup }: Program): SmallFailure {
  const isSame = (failures: readonly Failure[]): boolean => failures.some((other) => other.signature === signature)
  const fewer = smallerSetup(parts.join('\n'), setup, isSame)
  const text = shrink(parts, (candidate) => isSame(check(candidate, fewer)), Date.now() + TIME)
  const smallest = smallerSetup(text, fewer, isSame)
  const found = check(text, smallest).find((other) => other.signature === signature)
  return { text, setup: smallest, detail: found?.detail ?? detail }
}

function without(object: Readonly<Record<string, unknown>>, name: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).filter(([key]) => key !== name))
}

/** A setup without the rules, options and settings that do not matter. */
function smallerSetup(text: string, setup: Setup, isSame: (failures: readonly Failure[]) => boolean): Setup {
  let smallest = setup
  const attempt = (change: Partial<Setup>): void => {
    const candidate = { ...smallest, ...change }
    try {
      parseSettings(candidate.settings)
    } catch {
      return
    }
    if (isSame(check(text, candidate))) smallest = candidate
  }
  for (const name of Object.keys(setup.rules)) attempt({ rules: without(smallest.rules, name) as Setup['rules'] })
  for (const name of Object.keys(smallest.rules)) if (Array.isArray(smallest.rules[name])) attempt({ rules: { ...smallest.rules, [name]: 'error' } })
  attempt({ settings: undefined })
  for (const key of Object.keys(smallest.settings ?? {})) attempt({ settings: without(smallest.settings ?? {}, key) })
  for (const [key, value] of Object.entries(smallest.settings ?? {})) {
    if (!Array.isArray(value)) continue
    for (const item of value as unknown[]) {
      const current = smallest.settings?.[key] as unknown[]
      attempt({ settings: { ...smallest.settings, [key]: current.filter((other) => other !== item) } })
    }
  }
  return smallest
}
