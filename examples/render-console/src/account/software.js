// The user's favourite DCC software on the "new task" page.

export async function addFavourite(api, softwareId) {
	const result = await api.request('/api/user/addFavouriteSoftware', { softwareId })
	if (result.code === 814) {
		return 'already-there'
	}
	return result.code === 200 ? 'added' : 'failed'
}

export async function latestClient(api) {
	const result = await api.request('/api/render/common/queryClientVersion')
	if (result.code === 920) return null
	if (result.code !== 200) throw new Error(result.message)
	return result.data.version
}
