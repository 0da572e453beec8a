/**
 * Comments that speak of a whole file, wherever they stand above the first statement: licences, tags and directives.
 */
import type { TSESTree } from '@typescript-eslint/utils'

/** Tags of tools and of JSDoc that no statement has. */
const TAG =
  /@licen[cs]e|@preserve|@copyright|@fileoverview|@file\b|@overview|@module|@packageDocumentation|@ts-check|@ts-nocheck|@flow|@noflow|@jsx|@jest-|@vitest-|@prettier|@format|@generated/i

/** The fields of a header that an editor keeps up to date, as koroFileHeader for VS Code: JSDoc writes `@author`. */
const KEPT_FIELD = /@Author\s*:|@Date\s*:|@(?:LastEditors|LastEditTime|LastModified|FilePath)\b/

/** A copyright at the beginning of a line, or with its sign, in English or Chinese. */
const COPYRIGHT = /^[\s*]*(?:copyright\b|\(c\)|©)|(?:\(c\)|©)\s*\d{4}|copyright\s+(?:\(c\)|©|\d{4})|SPDX-|all rights reserved|版权所有|著作权所有|保留所有权利/im

/** What a licence says of itself; a function may speak of licensed users. */
const LICENCE =
  /licen[cs]ed (?:under|to you)|^[\s*]*licen[cs]e\s*:|licen[cs]e file|under the (?:terms|[\w.-]+ licen[cs]e)|\b(?:MIT|ISC|BSD|Apache|Mozilla|(?:GNU )?(?:Lesser |Affero )?(?:General )?Public) licen[cs]e\b|-style licen[cs]e|permission is hereby granted|许可证\s*[:：]|采用.*许可证/im

/** Directives of ESLint that stand in block comments only. */
const BLOCK_DIRECTIVE = /^\s*(?:eslint|eslint-env|globals?|exported)\s/

/** Directives of linters and coverage tools, and TypeScript's `/// <reference />`. */
const DIRECTIVE = /^\s*(?:js[hl]int\s|(?:eslint|oxlint)-(?:disable|enable)(?!-)|tslint:(?:disable|enable)(?!-)|(?:istanbul|c8|v8) ignore file)|^\/\s*</

/** Whether a comment speaks of the whole file. */
export function isFileComment({ type, value }: TSESTree.Comment): boolean {
  if (type === 'Block' && (value.startsWith('!') || BLOCK_DIRECTIVE.test(value))) return true
  // Of a function, JSDoc tells its author and date as well.
  if (!value.startsWith('*') && KEPT_FIELD.test(value)) return true
  return [TAG, COPYRIGHT, LICENCE, DIRECTIVE].some((sign) => sign.test(value))
}
