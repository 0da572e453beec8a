/** What the compiler options tell, without a project for each of them. */
import { describe, expect, it } from 'vitest'
import { hasTypes } from '../../src/parser-services.ts'
import { parseSettings } from '../../src/settings.ts'
import { TypeEvidence } from '../../src/type-evidence.ts'

const withOptions = (options: object) => ({ parserServices: { program: { getCompilerOptions: () => options }, esTreeNodeToTSNodeMap: new Map() } }) as never

describe('imports name the ending of a file', () => {
  // The numbers of `ts.ModuleKind` and `ts.ModuleResolutionKind`.
  it.each([
    ['node16', { module: 100 }, true],
    ['nodenext', { module: 199 }, true],
    ['preserve', { module: 200 }, false],
    ['nothing', {}, false],
    ['resolution node16', { module: 99, moduleResolution: 3 }, true],
    ['resolution nodenext', { moduleResolution: 99 }, true],
    ['resolution bundler', { module: 100, moduleResolution: 100 }, false],
  ])('%s', (_, options, expected) => {
    expect(TypeEvidence.of(withOptions(options), parseSettings(undefined), '/')?.needsFileEndings).toBe(expected)
  })
})

describe('types are there', () => {
  it.each([
    [{ parserServices: { program: {}, esTreeNodeToTSNodeMap: new Map() } }, true],
    [{ parserServices: { program: {} } }, false],
    [{ parserServices: { program: {}, esTreeNodeToTSNodeMap: new Map(), hasFullTypeInformation: false } }, false],
    [{ parserServices: { program: {}, esTreeNodeToTSNodeMap: new Map(), hasFullTypeInformation: true } }, true],
    [{}, false],
  ])('%j', (sourceCode, expected) => {
    expect(hasTypes(sourceCode as never)).toBe(expected)
  })
})
