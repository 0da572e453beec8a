import type { ApiResponse, Client } from '../types'

export interface User {
	userId: number
	userName: string
	phone: string | null
}

export type UserState =
	| { status: 'anonymous' }
	| { status: 'ready'; user: User }
	| { status: 'disabled' }

export function reduceUser(state: UserState, res: ApiResponse<User>): UserState {
	if (res.code === 200) return { status: 'ready', user: res.data }
	if (res.code === 602 || res.code === 800) return { status: 'anonymous' }
	if (804 === res.code) return { status: 'disabled' }
	return state
}

export function createUserStore(client: Client) {
	let state: UserState = { status: 'anonymous' }
	return {
		get state() {
			return state
		},
		async refresh(): Promise<UserState> {
			state = reduceUser(state, await client.request<User>('/api/render/setUp/queryUserProfile'))
			return state
		},
	}
}
