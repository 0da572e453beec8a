/** Milliseconds to wait before the n-th attempt. */
export function backoff(failures, max = 30000) {
  return Math.min(1000 * 2 ** (failures - 1), max)
}

/** @param {{ code: number, wasClean: boolean }} closeEvent */
export function shouldReconnect(closeEvent) {
  return !closeEvent.wasClean || (closeEvent.code !== 1000 && closeEvent.code !== 1001)
}
