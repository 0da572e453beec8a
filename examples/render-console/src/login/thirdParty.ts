import type { ApiResponse, Client } from "../types"
import type { Session } from "../http/session"

export type Provider = "weixin" | "weibo" | "qq"

export interface ThirdPartyData {
    token?: string
    unionId: string
}

export type ThirdPartyOutcome = "in" | "bind-account" | "bind-phone" | "taken" | "denied" | "failed"

const DENIED: Record<number, Provider> = {
    809: "weixin",
    810: "weibo",
    813: "qq",
}

/** Which provider turned the login down, if one did. */
export function deniedBy(res: ApiResponse): Provider | undefined {
    return DENIED[res.code] ?? undefined
}

export async function loginWith(
    provider: Provider,
    client: Client,
    session: Session,
    authCode: string,
): Promise<ThirdPartyOutcome> {
    const res = await client.request<ThirdPartyData>(`/api/user/${provider}Login`, { code: authCode })

    if (res.code === 200 && res.data.token) {
        session.start(res.data.token)
        return "in"
    }
    if (deniedBy(res) === provider) return "denied"

    switch (res.code) {
        case 806:
            return "bind-account"
        case 807:
            return "bind-phone"
        case 808:
        case 815:
            return "taken"
        default:
            return "failed"
    }
}

export const isDenied = (code: number) => code === 809 || code === 810 || code === 813
