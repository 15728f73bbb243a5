import { describe, expect, it } from 'vitest';
import { OWN_CALL_HEADER } from '#src/protocol/refusal.ts';
import { callService, fetchFile, type Call, type Fault } from '#src/register/console/service/callService.ts';
import { faultInWords } from '#src/register/console/service/faultInWords.ts';

type Reply = () => Response | Promise<Response>;

const html = (status: number) =>
  new Response('<!doctype html><title>Sign in to the wireless network</title>', { status, headers: { 'content-type': 'text/html' } });

function reaching(reply: Reply) {
  const asked: { at: string; request: RequestInit }[] = [];
  const fetch = async (at: string | URL | Request, request?: RequestInit) => {
    asked.push({ at: String(at), request: request ?? {} });
    return reply();
  };
  return { api: '/port/api/', ownCallHeader: OWN_CALL_HEADER, fetch, asked };
}

async function faultAfter(reply: Reply, call: Call = { at: 'hr/register' }): Promise<Fault | undefined> {
  const answer = await callService(call, reaching(reply));
  return answer.given ? undefined : answer.fault;
}

describe('a call of the service', () => {
  it('bears the header that only our own pages can send, wherever it changes something', async () => {
    const there = reaching(() => Response.json({}));
    await callService({ at: 'hr/roster/load', method: 'POST', message: { csv: 'name' } }, there);
    await callService({ at: 'hr/register', query: { status: 'overdue', unit: undefined, search: '' } }, there);
    expect(there.asked[0]).toMatchObject({ at: '/port/api/hr/roster/load', request: { method: 'POST', body: '{"csv":"name"}' } });
    expect(new Headers(there.asked[0]!.request.headers).has(OWN_CALL_HEADER)).toBe(true);
    expect(there.asked[1]!.at).toBe('/port/api/hr/register?status=overdue');
    expect(new Headers(there.asked[1]!.request.headers).has(OWN_CALL_HEADER)).toBe(false);
  });

  it('gives what the service answers', async () => {
    expect(
      await callService(
        { at: 'hr/me' },
        reaching(() => Response.json({ id: 'u' })),
      ),
    ).toEqual({ given: true, value: { id: 'u' } });
    expect(
      await callService(
        { at: 'hr/entries/x', method: 'DELETE' },
        reaching(() => new Response(null, { status: 204 })),
      ),
    ).toMatchObject({ given: true });
  });
});

describe('a call that gives nothing says why', () => {
  it('there is no service: a plain host answers with a page, whatever its status', async () => {
    expect(await faultAfter(() => html(404))).toEqual({ kind: 'no service' });
    expect(await faultAfter(() => html(405))).toEqual({ kind: 'no service' });
    expect(await faultAfter(() => html(200))).toEqual({ kind: 'no service' });
  });

  it('it cannot be reached: no network, a proxy without its service, or too much at once', async () => {
    const noNetwork = () => Promise.reject(new TypeError('Failed to fetch'));
    expect(await faultAfter(noNetwork)).toEqual({ kind: 'not reached' });
    expect(await faultAfter(() => html(502))).toEqual({ kind: 'not reached' });
    expect(await faultAfter(() => html(429))).toEqual({ kind: 'not reached' });
  });

  it('nobody is signed in, or it is refused, each with the sentence of the service', async () => {
    const refused = (status: number) => () => Response.json({ refused: 'Sign in first.' }, { status });
    expect(await faultAfter(refused(401))).toEqual({ kind: 'not signed in', says: 'Sign in first.' });
    expect(await faultAfter(refused(403))).toEqual({ kind: 'refused', status: 403, says: 'Sign in first.' });
    expect(await faultAfter(refused(503))).toEqual({ kind: 'refused', status: 503, says: 'Sign in first.' });
  });

  it('in one sentence, with a way on', () => {
    expect(faultInWords({ kind: 'no service' })).toContain('read the files');
    expect(faultInWords({ kind: 'not reached' })).toContain('try again');
    expect(faultInWords({ kind: 'refused', status: 400, says: 'No such course.' })).toBe('No such course.');
  });
});

describe('a file from the service', () => {
  it('is saved under the name that the service gives it', async () => {
    const disposition = { 'content-disposition': 'attachment; filename="first-port-register.csv"' };
    const answer = await fetchFile(
      { at: 'hr/exports/csv' },
      reaching(() => new Response('name', { headers: disposition })),
    );
    expect(answer).toMatchObject({ given: true, value: { name: 'first-port-register.csv' } });
  });

  it('is never a page that something on the way has put in its place', async () => {
    expect(
      await fetchFile(
        { at: 'hr/exports/csv' },
        reaching(() => html(200)),
      ),
    ).toEqual({ given: false, fault: { kind: 'no service' } });
  });
});
