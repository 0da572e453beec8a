import { describe, expect, it, vi } from 'vitest';
import { ApiError, isApiError, TransportError } from '../src/http/errors';
import { emptyListInterceptor, logInterceptor, maintenanceInterceptor } from '../src/http/interceptors';
import { withRetry } from '../src/http/retry';
import { describeStatus, isTransient, probe } from '../src/http/status';
import { answering, clientFor, fakeTransport, newSession, reply } from './helpers';

describe('createClient', () => {
  it('posts JSON with the headers of the session', async () => {
    const { client, sent } = clientFor([reply(200)]);
    await client.request('/api/x', { a: 1 });
    expect(sent).toHaveLength(1);
    expect(sent[0]?.url).toBe('https://farm.test/api/x');
    expect(sent[0]?.init.body).toBe('{"a":1}');
    expect(sent[0]?.init.headers).toMatchObject({ accessId: 'id', platform: '2', UTCTimestamp: '1535949047' });
    expect(sent[0]?.init.headers).not.toHaveProperty('token');
  });

  it('sends the token once there is one', async () => {
    const { client, session, sent } = clientFor([reply(200)]);
    session.start('t0k3n');
    await client.request('/api/x');
    expect(sent[0]?.init.headers.token).toBe('t0k3n');
  });

  it('gives the answer as it is', async () => {
    const res = await answering(805).request('/api/user/login');
    expect(res.code).toBe(805);
    expect(res.message).toBe('message 805');
  });

  it('forgets the token when a login is needed', async () => {
    const onLoginRequired = vi.fn();
    const { client, session } = clientFor([reply(602)], { onLoginRequired });
    session.start('old');
    const res = await client.request('/api/x');
    expect(res.code).toEqual(602);
    expect(session.token).toBeNull();
    expect(onLoginRequired).toHaveBeenCalledOnce();
  });

  it.each([603, 605, 403, 804, 200])('keeps the token on %i', async (code) => {
    const onLoginRequired = vi.fn();
    const { client, session } = clientFor([reply(code)], { onLoginRequired });
    session.start('old');
    await client.request('/api/x');
    expect(session.token).toBe('old');
    expect(onLoginRequired).not.toHaveBeenCalled();
  });

  it('tells HTTP status and code apart', async () => {
    const response = await answering(404).raw('/api/x');
    expect(response.status).toBe(200);
    expect(response.data.code).toBe(404);
  });

  it('takes 204 as success', async () => {
    const { client } = clientFor([204]);
    const { code, data } = await client.request('/api/x');
    expect(code).toBe(200);
    expect(data).toBeNull();
  });

  it.each([404, 400, 500, 502])('throws a TransportError for HTTP %i', async (status) => {
    const { client } = clientFor([status]);
    await expect(client.request('/api/x')).rejects.toMatchObject({ name: 'TransportError', status });
  });

  it('unwraps the data of a success', async () => {
    expect(await answering(200, { a: 1 }).unwrap('/api/x')).toEqual({ a: 1 });
  });

  it.each([100, 400, 500, 700, 805, 1000000])('unwrap throws an ApiError for %i', async (code) => {
    await expect(answering(code).unwrap('/api/x')).rejects.toMatchObject({ name: 'ApiError', code, path: '/api/x' });
  });
});

describe('ApiError', () => {
  it('knows what needs a login', () => {
    expect(new ApiError(602, '').needsLogin).toBe(true);
    expect(new ApiError(603, '').needsLogin).toBe(false);
  });

  it.each([403, 605])('%i is about permission', (code) => {
    expect(new ApiError(code, '').isPermission).toBe(true);
    expect(new ApiError(code, '').isValidation).toBe(false);
  });

  it.each([600, 601, 604, 606])('%i is a validation problem', (code) => {
    expect(new ApiError(code, '').isValidation).toBe(true);
    expect(new ApiError(code, '').isPermission).toBe(false);
  });

  it.each([602, 603, 605, 607])('%i is not', (code) => {
    expect(new ApiError(code, '').isValidation).toBe(false);
  });

  it('is recognised', () => {
    expect(isApiError(new ApiError(500, ''))).toBe(true);
    expect(isApiError(new TransportError(500))).toBe(false);
  });
});

describe('interceptors', () => {
  it('makes an empty list of "no more records"', async () => {
    const { client } = clientFor([reply(700)], { interceptors: [emptyListInterceptor] });
    const res = await client.request('/api/list');
    expect(res.code).toBe(200);
    expect(res.data).toEqual([]);
  });

  it('leaves other answers alone', async () => {
    const { client } = clientFor([reply(404)], { interceptors: [emptyListInterceptor] });
    expect((await client.request('/api/list')).code).toBe(404);
  });

  it('logs failures only', async () => {
    const log = vi.fn();
    const { client } = clientFor([reply(200), reply(700), reply(500)], { interceptors: [logInterceptor(log)] });
    await client.request('/a');
    await client.request('/b');
    await client.request('/c');
    expect(log.mock.calls).toEqual([['/c -> 500 message 500']]);
  });

  it.each([
    [500, 'server'],
    [1000, 'cache'],
  ])('reports maintenance for %i', (code, reason) => {
    const onMaintenance = vi.fn();
    maintenanceInterceptor(onMaintenance)(reply(code), '/');
    expect(onMaintenance.mock.calls).toEqual([[reason]]);
  });

  it.each([200, 100, 404, 1000000])('sees no maintenance in %i', (code) => {
    const onMaintenance = vi.fn();
    maintenanceInterceptor(onMaintenance)(reply(code), '/');
    expect(onMaintenance).not.toHaveBeenCalled();
  });
});

describe('withRetry', () => {
  const sleep = async () => {};

  it.each([500, 1000])('tries again after %i', async (code) => {
    const { client, sent } = clientFor([reply(code), reply(code), reply(200)]);
    const res = await withRetry(() => client.request('/x'), { sleep });
    expect(res.code).toBe(200);
    expect(sent).toHaveLength(3);
  });

  it.each([100, 403, 404, 602, 1000000])('does not try again after %i', async (code) => {
    const { client, sent } = clientFor([reply(code), reply(200)]);
    const res = await withRetry(() => client.request('/x'), { sleep });
    expect(res.code).toBe(code);
    expect(sent).toHaveLength(1);
  });

  it('gives the last answer when it gives up', async () => {
    const { client, sent } = clientFor([reply(500)]);
    const res = await withRetry(() => client.request('/x'), { attempts: 2, sleep });
    expect(res).toHaveProperty('code', 500);
    expect(sent).toHaveLength(2);
  });

  it('tries again after a transient HTTP status', async () => {
    const { client, sent } = clientFor([503, reply(200)]);
    await withRetry(() => client.request('/x'), { sleep });
    expect(sent).toHaveLength(2);
  });

  it('throws other HTTP statuses at once', async () => {
    const { client, sent } = clientFor([404, reply(200)]);
    await expect(withRetry(() => client.request('/x'), { sleep })).rejects.toBeInstanceOf(TransportError);
    expect(sent).toHaveLength(1);
  });
});

describe('HTTP status', () => {
  it('knows the transient ones', () => {
    expect([429, 502, 503, 504].every(isTransient)).toBe(true);
    expect([200, 404, 500].some(isTransient)).toBe(false);
  });

  it.each([
    [200, ''],
    [404, 'The address of the API is wrong. Check the domain in your settings.'],
    [403, 'A proxy or firewall refused the request.'],
    [500, 'The service does not answer right now.'],
    [418, 'HTTP 418'],
  ])('describes %i', (status, text) => {
    expect(describeStatus({ status })).toBe(text);
  });

  it('probes both layers', async () => {
    expect(await probe(fakeTransport(reply(200)).transport, '/')).toBe('ok');
    expect(await probe(fakeTransport(reply(1000)).transport, '/')).toBe('message 1000');
    expect(await probe(fakeTransport(403).transport, '/')).toMatch(/firewall/);
  });
});

describe('Session', () => {
  it('tells its listeners', () => {
    const session = newSession();
    const seen: boolean[] = [];
    const stop = session.onChange((loggedIn) => seen.push(loggedIn));
    session.start('a');
    session.clear();
    session.clear();
    stop();
    session.start('b');
    expect(seen).toEqual([true, false]);
    expect(session.loggedIn).toBe(true);
  });
});
