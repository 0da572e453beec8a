import { parseArgs } from 'node:util'
import { readConfig } from './config'
import { runTransfer } from './runTransfer'
import { loginWithPassword } from '../login'
import { collect, tasks } from '../task/list'
import { translate } from '../i18n/translate'

export const EXIT = { OK: 0, FAILED: 1, USAGE: 2, LOGIN: 3 }

/**
 * @param {string[]} argv
 * @param {{ createClient: Function, print: (line: string) => void, env: Record<string, string | undefined> }} deps
 */
export async function main(argv, { createClient, print, env }) {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: { config: { type: 'string', default: 'render-console.json' }, locale: { type: 'string', default: 'en' } },
  })
  const [command, ...rest] = positionals
  const config = await readConfig(values.config, env)
  const { client, session } = createClient(config)

  if (command === 'ping') {
    const res = await client.request('/api/render/common/queryPlatforms')
    print(translate(res, values.locale))
    return res.code === 200 ? EXIT.OK : EXIT.FAILED
  }
  if (command === 'list') {
    for (const task of await collect(tasks(client), 20)) print(`${task.taskId}\t${task.sceneName}`)
    return EXIT.OK
  }
  if (command === 'login') {
    const outcome = await loginWithPassword(client, session, rest[0], rest[1])
    print(outcome.state)
    return outcome.state === 'in' ? EXIT.OK : EXIT.LOGIN
  }
  if (command === 'upload') {
    const code = await runTransfer(config.transferClient, rest)
    return code === 0 ? EXIT.OK : EXIT.FAILED
  }
  print('usage: render-console ping | list | login <user> <password> | upload <file...>')
  return EXIT.USAGE
}
