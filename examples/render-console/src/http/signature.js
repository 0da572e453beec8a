import { createHmac } from 'node:crypto'

/**
 * @param {string} accessKey
 * @param {string} path
 * @param {string} payload
 * @returns {string}
 */
export function sign(accessKey, path, payload) {
  return createHmac('sha256', accessKey).update(`POST${path}&${payload}`).digest('base64')
}
