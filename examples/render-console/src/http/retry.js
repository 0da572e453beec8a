import { isTransient } from './status'

const RETRYABLE = [500, 1000]

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

/**
 * Calls again while the server says that it is its own fault.
 *
 * @template T
 * @param {() => Promise<import('../types').ApiResponse<T>>} call
 * @param {{ attempts?: number, delay?: number, sleep?: (ms: number) => Promise<unknown> }} [options]
 * @returns {Promise<import('../types').ApiResponse<T>>}
 */
export async function withRetry(call, { attempts = 3, delay = 200, sleep = wait } = {}) {
  for (let attempt = 1; ; attempt++) {
    try {
      const res = await call()
      if (!RETRYABLE.includes(res.code) || attempt === attempts) return res
    } catch (error) {
      if (attempt === attempts || !isTransient(error.status)) throw error
    }
    await sleep(delay * 2 ** (attempt - 1))
  }
}
