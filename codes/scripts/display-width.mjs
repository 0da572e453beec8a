// The blocks whose characters Unicode calls East Asian Wide or Fullwidth: an editor gives each of them two columns.
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1F64F}\u{1F900}-\u{1F9FF}\u{20000}-\u{3FFFD}]/u
const COMBINING = /\p{Mark}/u

/**
 * How many columns of a fixed-width screen a character takes.
 * @param {string} character one code point
 * @returns {0 | 1 | 2}
 */
export function displayWidth(character) {
  if (COMBINING.test(character)) return 0
  return WIDE.test(character) ? 2 : 1
}
