import { readFile } from 'node:fs/promises'

const DEFAULTS = {
	domain: 'task.renderbus.com',
	platform: '2',
	transferClient: 'rayvision_transfer',
}

export async function readConfig(file, env = {}, read = readFile) {
	let own = {}
	try {
		own = JSON.parse(await read(file, 'utf8'))
	} catch (e) {
		if (e.code !== 'ENOENT') throw e
	}
	return {
		...DEFAULTS,
		...own,
		accessId: env.RAYVISION_ACCESS_ID ?? own.accessId,
		accessKey: env.RAYVISION_ACCESS_KEY ?? own.accessKey,
	}
}
