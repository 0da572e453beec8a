import type { ApiResponse } from '../types';

interface HookRequest {
  headers: Record<string, string | undefined>;
  body: ApiResponse<{ taskId: number }>;
}

interface HookReply {
  status(code: number): HookReply;
  json(body: unknown): HookReply;
}

export interface HookStore {
  finish(taskId: number): void;
  fail(taskId: number, message: string): void;
  hold(taskId: number): void;
}

/** The farm posts here whenever a task ends. */
export function taskHook(secret: string, store: HookStore) {
  return (req: HookRequest, res: HookReply): void => {
    if (req.headers['x-rayvision-secret'] !== secret) {
      res.status(403).json({ code: 603, message: 'illegal request' });
      return;
    }
    const payload = req.body;
    if (payload.data?.taskId === undefined) {
      res.status(400).json({ code: 601, message: 'taskId is missing' });
      return;
    }

    const { taskId } = payload.data;
    switch (payload.code) {
      case 200:
        store.finish(taskId);
        break;
      case 913:
        store.hold(taskId);
        break;
      case 100:
      case 500:
      case 1000000:
        store.fail(taskId, payload.message);
        break;
    }
    res.status(200).json({ code: 200, message: 'success' });
  };
}
