/**
 * The few lines of a web framework that the webhook server needs.
 * Handlers get (req, res) like everywhere else.
 */
export function createApp() {
  const routes = []

  const app = {
    post(path, handler) {
      routes.push({ method: 'POST', path, handler })
      return app
    },
    get(path, handler) {
      routes.push({ method: 'GET', path, handler })
      return app
    },
    async handle(req) {
      const res = createResponse()
      const route = routes.find((r) => r.method === req.method && r.path === req.path)
      if (!route) {
        res.status(404).json({ error: 'not found' })
        return res
      }
      try {
        await route.handler(req, res)
      } catch (err) {
        res.status(500).json({ error: err.message })
      }
      if (res.statusCode === 200 && res.body === undefined) {
        res.status(204)
      }
      return res
    },
  }
  return app
}

function createResponse() {
  return {
    statusCode: 200,
    body: undefined,
    status(code) {
      this.statusCode = code
      return this
    },
    json(body) {
      this.body = body
      return this
    },
  }
}
