/**
 * Ranges of numbers that mean something elsewhere: a code of the table among them proves less.
 */

/** Whether HTTP may have a status of that number (RFC 9110, 15). */
export function isHttpStatus(code: number | undefined): boolean {
  return code !== undefined && code >= 100 && code <= 599
}

/** Whether a number is a round one, as weights, widths and delays are: `600`, `700`. */
export function isRound(code: number): boolean {
  return code % 100 === 0 && code <= 1000
}

/** Whether a code of the table is a number that hardly anything else uses. */
export function isDistinctive(code: number): boolean {
  return !isHttpStatus(code) && !isRound(code) && !isCloseCode(code)
}

/** Whether the WebSocket protocol defines a close code of that number (RFC 6455, 7.4.1). */
export function isCloseCode(code: number): boolean {
  return code >= 1000 && code <= 1015
}

/** Codes of errors that databases (MongoDB's duplicate keys), wallets (EIP-1193) and sockets that end without a close code have. */
const OF_OTHER_ERRORS = new Set([1005, 1006, 4001, 4100, 4200, 4900, 4901, 4902, 11_000, 11_001])

/** Whether an API may answer with a code of that number, and hardly anything else throws an error with it. */
export function isCodeOfAnyApi(code: number | undefined): boolean {
  return code !== undefined && code >= 1000 && code < 10_000_000 && !OF_OTHER_ERRORS.has(code)
}
