#!/usr/bin/env node
const STEPS = ['/api/render/common/queryPlatforms', '/api/render/setUp/queryUserProfile', '/api/render/handle/getTaskList']

/** One line a step: path, verdict. */
module.exports = async function smoke(api) {
  const lines = []
  for (const step of STEPS) {
    const { code } = await api.request(step)
    let verdict
    switch (Number(code)) {
      case 200:
      case 700:
        verdict = 'ok'
        break
      case 602:
        verdict = 'login'
        break
      case 403:
      case 605:
        verdict = 'forbidden'
        break
      default:
        verdict = 'broken'
    }
    lines.push(`${step} ${verdict}`)
  }
  return lines
}
