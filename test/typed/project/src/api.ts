export interface ApiResponse<T = unknown> {
  code: number
  message: string
  data: T
}

/** A response whose codes are known. */
export type LoginResponse =
  | { code: 200; data: { token: string }; message: string }
  | { code: 804; message: string; until: number }
  | { code: 805; message: string; left: number }

export type LoginCode = LoginResponse['code']

export declare function request<T>(path: string): Promise<ApiResponse<T>>
export declare function login(name: string, password: string): Promise<LoginResponse>
