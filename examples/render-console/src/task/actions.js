const ACTIONS = {
  stop: '/api/rendering/task/renderingTask/stopTask',
  start: '/api/rendering/task/renderingTask/startTask',
  abandon: '/api/render/handle/abandonTask',
  delete: '/api/render/handle/deleteTask',
}

/**
 * @param {import('../types').Client} client
 * @param {keyof typeof ACTIONS} action
 * @param {number[]} taskIds
 */
export const runAction = (client, action, taskIds) =>
  client
    .request(ACTIONS[action], { taskIds })
    .then(({ code, message }) => {
      if (code === 200) return { done: taskIds, failed: [] }
      if (code === 404) return { done: [], failed: taskIds, message: 'The tasks do not exist any more' }
      if (code === 403 || code === 605) return { done: [], failed: taskIds, message: 'These tasks belong to someone else' }
      return { done: [], failed: taskIds, message }
    })

export async function recommit(client, taskIds) {
  const results = await Promise.all(
    taskIds.map((id) => client.request('/api/render/handle/recommitTasks', { taskIds: [id] })),
  )
  return {
    ok: results.every((res) => res.code === 200),
    broke: results.some((res) => res.code === 913),
    failed: taskIds.filter((_, i) => results[i].code !== 200),
  }
}
