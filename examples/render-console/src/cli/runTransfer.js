import { spawn } from 'node:child_process'

/**
 * Runs the transfer client and gives its exit code.
 * 0: all sent, 1: failed, 2: bad arguments, 100: no licence left on the relay.
 */
export function runTransfer(binary, files, { spawnProcess = spawn, log = () => {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawnProcess(binary, ['--json', ...files], { stdio: 'inherit' })

    child.on('error', (err) => {
      if (err.code === 'ENOENT') {
        reject(new Error(`The transfer client is not installed: ${binary}`))
      } else {
        reject(err)
      }
    })

    child.on('exit', (code, signal) => {
      if (signal) log(`killed by ${signal}`)
      if (code === 2) log('bad arguments')
      if (code === 100) log('the relay has no licence left')
      resolve(code ?? 1)
    })
  })
}
