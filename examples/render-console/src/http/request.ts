import type {
  ApiResponse,
  Client,
  RawResponse,
  Transport,
} from '../types';
import type { Interceptor } from './interceptors';
import { runInterceptors } from './interceptors';
import { ApiError, TransportError } from './errors';
import type { Session } from './session';
import { sign } from './signature';

export interface ClientOptions {
  baseUrl: string;
  transport: Transport;
  session: Session;
  interceptors?: Interceptor[];
  onLoginRequired?: () => void;
  now?: () => number;
}

const EMPTY: ApiResponse<null> = { result: true, code: 200, message: 'success', data: null };

export function createClient(options: ClientOptions): Client {
  const { baseUrl, transport, session, interceptors = [], now = Date.now } = options;

  async function raw<T>(path: string, body: unknown = {}): Promise<RawResponse<T>> {
    const payload = JSON.stringify(body);
    const response = await transport(baseUrl + path, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        accessId: session.accessId,
        platform: session.platform,
        UTCTimestamp: String(Math.floor(now() / 1000)),
        signature: sign(session.accessKey, path, payload),
        ...(session.token === null ? {} : { token: session.token }),
      },
      body: payload,
    });

    if (response.status === 204) {
      return { status: 204, data: EMPTY as ApiResponse<T> };
    }
    // 4xx and 5xx of the gateway have an HTML body
    if (response.status === 404) {
      throw new TransportError(404, `No such endpoint: ${path}`);
    }
    if (response.status >= 400) {
      throw new TransportError(response.status);
    }
    return { status: response.status, data: (await response.json()) as ApiResponse<T> };
  }

  async function request<T>(path: string, body?: unknown): Promise<ApiResponse<T>> {
    const res = await raw<T>(path, body);
    if (res.data.code === 602) {
      session.clear();
      options.onLoginRequired?.();
    }
    return runInterceptors(interceptors, res.data, path);
  }

  async function unwrap<T>(path: string, body?: unknown): Promise<T> {
    const { code, message, data } = await request<T>(path, body);
    if (code !== 200) {
      throw new ApiError(code, message, path);
    }
    return data;
  }

  return { raw, request, unwrap };
}
