export function health(api, now = Date.now) {
  return async (req, res) => {
    const started = now()
    const reply = await api.raw('/api/render/common/queryPlatforms').catch(() => null)
    if (reply === null || reply.status !== 200) {
      return res.status(503).json({ up: false })
    }
    // An expired login does not mean that the farm is down.
    const up = reply.data.code === 200 || reply.data.code === 602
    res.status(up ? 200 : 503).json({ up, cache: reply.data.code !== 1000, ms: now() - started })
  }
}
