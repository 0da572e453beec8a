import type { Client } from '../types';
import { ApiError } from '../http/errors';

export interface SubUser {
  userId: number;
  userName: string;
  balance: number;
}

export type DeleteRefusal = 'running-tasks' | 'balance-left' | 'forbidden' | 'unknown-user';

export class SubUserService {
  constructor(private readonly client: Client) {}

  async list(): Promise<SubUser[]> {
    const res = await this.client.request<SubUser[]>('/api/user/sub/list');
    if (res.code === 700) return [];
    if (res.code !== 200) throw new ApiError(res.code, res.message);
    return res.data;
  }

  async create(userName: string): Promise<{ userId: number } | { taken: true }> {
    const res = await this.client.request<{ userId: number }>('/api/user/sub/add', { userName });
    if (res.code === 902) {
      return { taken: true };
    }
    this.assertOk(res);
    return { userId: res.data.userId };
  }

  async remove(userId: number): Promise<DeleteRefusal | null> {
    const { code, message } = await this.client.request('/api/user/sub/delete', { userId });
    switch (code) {
      case 200:
        return null;
      case 912:
        return 'running-tasks';
      case 914:
        return 'balance-left';
      case 605:
      case 403:
        return 'forbidden';
      case 800:
        return 'unknown-user';
      default:
        throw new ApiError(code, message);
    }
  }

  private assertOk(res: { code: number; message: string }): void {
    if (!(res.code === 200)) {
      throw new ApiError(res.code, res.message);
    }
  }
}
