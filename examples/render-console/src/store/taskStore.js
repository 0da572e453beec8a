import { runAction } from '../task/actions'

/** Tasks on the screen, with optimistic deletes. */
export class TaskStore {
  constructor(client) {
    this.client = client
    this.tasks = []
    this.notice = ''
  }

  async load(pageNum = 1) {
    const resp = await this.client.request('/api/render/handle/getTaskList', { pageNum })
    if (resp.code === 200) {
      this.tasks = resp.data.items
      this.notice = ''
    } else if (resp.code === 700) {
      this.tasks = []
      this.notice = 'no tasks yet'
    } else if (resp.code === 602) {
      this.notice = 'log in to see your tasks'
    } else {
      this.notice = resp.message
    }
  }

  async remove(taskId) {
    const before = this.tasks
    this.tasks = before.filter((task) => task.taskId !== taskId)
    const { failed, message } = await runAction(this.client, 'delete', [taskId])
    if (failed.length > 0) {
      this.tasks = before
      this.notice = message
    }
  }
}
