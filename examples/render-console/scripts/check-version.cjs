#!/usr/bin/env node
'use strict'

const { version } = require('../package.json')

/**
 * Asks the API whether there is a newer client.
 * @param {(path: string) => Promise<{ code: number, message: string, data: any }>} post
 */
async function checkVersion(post, current = version) {
  const res = await post('/api/render/common/queryClientVersion')
  if (res.code === 920) {
    return { update: false }
  }
  if (res.code !== 200) {
    throw new Error(res.message)
  }
  return { update: res.data.version !== current, latest: res.data.version }
}

module.exports = { checkVersion }

if (require.main === module) {
  const domain = process.env.RAYVISION_DOMAIN || 'task.renderbus.com'
  const post = (path) => fetch(`https://${domain}${path}`, { method: 'POST' }).then((response) => response.json())
  checkVersion(post).then(
    ({ update, latest }) => console.log(update ? `New version: ${latest}` : 'Up to date'),
    (err) => {
      console.error(err.message)
      process.exitCode = err.code === 'ENOTFOUND' ? 2 : 1
    },
  )
}
