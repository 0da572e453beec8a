/**
 * Ranges of numbers that mean something elsewhere: a code of the table among them proves less.
 */

/** Whether HTTP may have a status of that number (RFC 9110, 15). */
export function isHttpStatus(code: number): boolean {
  return code >= 100 && code <= 599
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

/** Replies of mail and file servers (RFC 5321, 4.2.3; RFC 959, 4.2.1) that are no statuses of HTTP in use. */
const REPLIES = new Set([
  110, 120, 125, 150, 211, 212, 213, 214, 215, 220, 221, 225, 227, 228, 229, 230, 231, 232, 234, 235, 250, 251, 252, 257, 331, 332, 334, 350, 354, 425, 430,
  434, 450, 452, 530, 532, 534, 535, 538, 550, 551, 552, 553, 554, 555,
])

/** Whether mail and file servers reply with a number, and web servers do not. */
export function isServerReply(code: number): boolean {
  return REPLIES.has(code)
}

/** With what shells say that a command was not found or not run, and 128 with the numbers of the signals that end processes. */
const EXITS = new Set([0, 1, 2, 126, 127, 130, 134, 137, 139, 143])

/** Whether processes exit with a code, as hardly any API answers. */
export function isExitStatus(code: number): boolean {
  return EXITS.has(code)
}

/** Codes of errors that databases (MongoDB's duplicate keys), wallets (EIP-1193) and sockets that end without a close code have. */
const OF_OTHER_ERRORS = new Set([1005, 1006, 4001, 4100, 4200, 4900, 4901, 4902, 11_000, 11_001])

/** Whether an API may answer with a code of that number, and hardly anything else throws an error with it. */
export function isCodeOfAnyApi(code: number | undefined): boolean {
  return code !== undefined && code >= 1000 && code < 10_000_000 && !OF_OTHER_ERRORS.has(code)
}
