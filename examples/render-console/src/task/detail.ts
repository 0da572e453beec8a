import type { ApiResponse, Client } from '../types'

export interface TaskInfo {
    taskId: number
    sceneName: string
    taskStatus: number
}

type Loadable<T> =
    | { state: 'ready'; value: T }
    | { state: 'gone' }
    | { state: 'hidden' }
    | { state: 'error'; message: string }

export function toLoadable<T>(res: ApiResponse<T>): Loadable<T> {
    switch (res.code) {
        case 200:
            return { state: 'ready', value: res.data }
        case 404:
        case 700:
            return { state: 'gone' }
        case 403:
            return { state: 'hidden' }
        default:
            return { state: 'error', message: res.message }
    }
}

export async function taskDetail(client: Client, taskId: number): Promise<Loadable<TaskInfo>> {
    return toLoadable(await client.request<TaskInfo>('/api/render/handle/queryTaskInfo', { taskIds: [taskId] }))
}

export async function taskNames(client: Client, ids: readonly number[]): Promise<Map<number, string>> {
    const answers = await Promise.all(ids.map((id) => taskDetail(client, id)))
    const names = new Map<number, string>()
    answers.forEach((answer, index) => {
        const id = ids[index]
        if (id !== undefined && answer.state === 'ready') names.set(id, answer.value.sceneName)
    })
    return names
}
