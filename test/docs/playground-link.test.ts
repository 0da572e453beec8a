/**
 * A link of the playground carries its whole state, and no other text passes for one.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { examples } from '../../docs/.vitepress/theme/playground/examples.ts'
import { BadLinkError, readLink, writeLink } from '../../docs/.vitepress/theme/playground/link.ts'
import { choices, defaultState, severities, type PlaygroundState } from '../../docs/.vitepress/theme/playground/state.ts'

const text = fc.string({ unit: 'binary' })
const state: fc.Arbitrary<PlaygroundState> = fc.record({
  code: text,
  language: fc.constantFrom(...choices.language),
  preset: fc.constantFrom(...choices.preset),
  changedRules: fc.dictionary(fc.constantFrom('no-magic-code', 'exhaustive-switch', '__proto__x'), fc.constantFrom(...severities)),
  settings: fc.record({
    edition: fc.constantFrom(...choices.edition),
    locale: fc.constantFrom(...choices.locale),
    enumName: text,
    enumModule: text,
    codeProperties: text,
    others: text,
  }),
})

/** A link with any JSON in it. */
async function linkOf(value: unknown): Promise<string> {
  const stream = new Blob([JSON.stringify(value)]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  return `#state=${Buffer.from(await new Response(stream).arrayBuffer()).toString('base64url')}`
}

describe('a link', () => {
  it('gives back the state that it was written from', async () => {
    await fc.assert(fc.asyncProperty(state, async (value) => {
      expect(await readLink(await writeLink(value))).toEqual(value)
    }))
  })

  it('has only characters that stay as they are in an address', async () => {
    await fc.assert(fc.asyncProperty(state, async (value) => {
      expect(await writeLink(value)).toMatch(/^#state=[\w-]*$/)
    }))
  })

  it('is short where little differs from the default, and shorter than the state without compression', async () => {
    expect((await writeLink(defaultState())).length).toBeLessThan(60)
    for (const { code, language } of examples.slice(1)) {
      const link = await writeLink({ ...defaultState(), code: code.en, language })
      const plain = Buffer.from(JSON.stringify({ code: code.en, language })).toString('base64url')
      expect(link.length).toBeLessThan(plain.length)
    }
  })

  it('keeps the language of its messages on a page of the other language', async () => {
    const opened = await readLink(await writeLink(defaultState('en')), 'zh')
    expect(opened?.settings.locale).toBe('en')
  })
})

describe('what is no link', () => {
  it.each(['', '#', '#rules', '#states=x'])('is passed over: %j', async (hash) => {
    expect(await readLink(hash)).toBeUndefined()
  })

  it('is refused where a link was cut off anywhere', async () => {
    const link = await writeLink({ ...defaultState(), code: 'if (res.code === 805) go()' })
    for (let length = '#state='.length; length < link.length; length += 1) {
      await expect(readLink(link.slice(0, length)), `first ${length} characters`).rejects.toThrow(BadLinkError)
    }
  })

  it.each([
    'text', 1, null, [[]], { code: 1 }, { language: 'py' }, { preset: 'all' }, { settings: [] }, { settings: { edition: '1999-01' } },
    { settings: { enumName: null } }, { changedRules: { 'no-magic-code': 'fatal' } }, { changedRules: 'off' },
  ])('is refused: %j', async (value) => {
    await expect(readLink(await linkOf(value))).rejects.toThrow(BadLinkError)
  })

  it('is refused where it would fill the memory', async () => {
    await expect(readLink(await linkOf({ code: ' '.repeat(5_000_000) }))).rejects.toThrow(BadLinkError)
  })
})
