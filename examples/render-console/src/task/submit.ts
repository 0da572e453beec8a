import type { ApiResponse, Client } from '../types';
import { maySubmit } from '../account/balance';

export interface TaskSettings {
  scene: string;
  frames: string;
  stopAfterTest?: boolean;
}

export type SubmitResult =
  | { ok: true; taskId: number }
  | { ok: false; reason: SubmitFailure; message: string };

export type SubmitFailure = 'settings' | 'login' | 'money' | 'permission' | 'server';

function failureOf(code: number): SubmitFailure {
  if (code === 600 || code === 601) return 'settings';
  if (code === 602) return 'login';
  if (code === 913) return 'money';
  return code === 403 || code === 605 ? 'permission' : 'server';
}

async function createTask(client: Client): Promise<ApiResponse<{ taskIdList: number[] }>> {
  return client.request('/api/render/submit/createTask', { count: 1 });
}

export async function submitTask(client: Client, settings: TaskSettings): Promise<SubmitResult> {
  const created = await createTask(client);
  const taskId = created.data?.taskIdList?.[0];
  if (created.code !== 200 || taskId === undefined) {
    return { ok: false, reason: failureOf(created.code), message: created.message };
  }

  const res = await client.request('/api/render/submit/task', { taskId, ...settings });
  if (!maySubmit(res)) {
    return { ok: false, reason: failureOf(res.code), message: res.message };
  }
  return { ok: true, taskId };
}
