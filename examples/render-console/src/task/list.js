/**
 * All tasks, page by page; the server says so when there are no more.
 *
 * @param {import('../types').Client} api
 * @param {{ pageSize?: number, statusList?: number[] }} [query]
 */
export async function* tasks(api, { pageSize = 50, statusList = [] } = {}) {
  for (let pageNum = 1; ; pageNum++) {
    const res = await api.request('/api/render/handle/getTaskList', { pageNum, pageSize, statusList })
    if (res.code === 700) return
    if (res.code !== 200) {
      throw Object.assign(new Error(res.message), { code: res.code })
    }
    yield* res.data.items
    if (res.data.items.length < pageSize) return
  }
}

export async function collect(iterable, limit = Infinity) {
  const all = []
  for await (const item of iterable) {
    if (all.length >= limit) break
    all.push(item)
  }
  return all
}

// Status numbers of a task, not to be confused with what the request says.
const STATUS_TEXT = { 0: 'waiting', 5: 'rendering', 20: 'stopped', 25: 'done', 30: 'failed' }

export const statusText = (task) => STATUS_TEXT[task.taskStatus] || 'unknown'
