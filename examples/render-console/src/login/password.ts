import type { Client } from '../types';
import type { Session } from '../http/session';

interface LoginData {
  token: string;
  userId: number;
}

/** What `/api/user/login` can answer. */
export type PasswordLoginResponse =
  | { code: 200; message: string; data: LoginData }
  | { code: 804 | 805; message: string; data: null }
  | { code: 812; message: string; data: { ip: string; retryAfter: number } };

export type LoginOutcome =
  | { state: 'in'; userId: number }
  | { state: 'wrong' }
  | { state: 'locked' }
  | { state: 'blocked'; minutes: number };

export async function loginWithPassword(
  client: Client,
  session: Session,
  username: string,
  password: string,
): Promise<LoginOutcome> {
  const res = (await client.request('/api/user/login', { username, password })) as PasswordLoginResponse;

  if (res.code === 200) {
    session.start(res.data.token);
  }
  return outcomeOf(res);
}

export function outcomeOf(res: PasswordLoginResponse): LoginOutcome {
  switch (res.code) {
    case 200:
      return { state: 'in', userId: res.data.userId };
    case 804:
      return { state: 'locked' };
    case 805:
      return { state: 'wrong' };
    case 812:
      return { state: 'blocked', minutes: Math.ceil(res.data.retryAfter / 60) };
  }
}

/** After three wrong passwords the form asks for a captcha. */
export class AttemptCounter {
  private wrong = 0;

  record(res: { code: number }): void {
    if (res.code === 805) {
      this.wrong += 1;
    } else if (res.code === 200) {
      this.wrong = 0;
    }
  }

  get needsCaptcha(): boolean {
    return this.wrong >= 3;
  }
}
