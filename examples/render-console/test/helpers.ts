import { createClient, type ClientOptions } from '../src/http/request';
import { Session } from '../src/http/session';
import type { ApiResponse, Client, TransportInit, TransportResponse } from '../src/types';

export function reply<T = any>(code: number, data: T = null as T, message = `message ${code}`): ApiResponse<T> {
  return { version: '1.0.0', result: code < 300, message, code, data, serverTime: 1535949047370 };
}

export const newSession = () => new Session({ accessId: 'id', accessKey: 'key' });

export interface SentRequest {
  url: string;
  init: TransportInit;
}

/** A transport that gives the answers one after the other; the last one stays. */
export function fakeTransport(...answers: Array<unknown>) {
  const sent: SentRequest[] = [];
  const queue = [...answers];
  const transport = async (url: string, init: TransportInit): Promise<TransportResponse> => {
    sent.push({ url, init });
    const answer = queue.length > 1 ? queue.shift() : queue[0];
    if (answer instanceof Error) throw answer;
    if (typeof answer === 'number') {
      return { status: answer, json: () => Promise.reject(new SyntaxError('not JSON')) };
    }
    return { status: 200, json: async () => answer };
  };
  return { transport, sent };
}

export function clientFor(answers: unknown[], options: Partial<ClientOptions> = {}) {
  const { transport, sent } = fakeTransport(...answers);
  const session = options.session ?? newSession();
  const client: Client = createClient({
    baseUrl: 'https://farm.test',
    transport,
    now: () => 1535949047370,
    ...options,
    session,
  });
  return { client, session, sent };
}

/** A client whose every answer has this code. */
export const answering = (code: number, data: any = null, message?: string): Client =>
  clientFor([reply(code, data, message)]).client;
