import { beforeAll, describe, expect, it } from 'vitest';
import { createApi } from '#src/server/api.ts';
import { OWN_CALL, aLearner, aService, aUser, type TestService } from './support/aService.ts';
import type { Api } from './support/callApi.ts';
import { openSqliteTest } from './support/databases.ts';
import { routesOf, type Route } from './support/routesOf.ts';

const CALLERS = ['nobody', 'learner', 'trainer', 'hr', 'admin'] as const;
type Caller = (typeof CALLERS)[number];

const EVERYBODY = [...CALLERS];
const LEARNERS: Caller[] = ['learner'];
const USERS: Caller[] = ['trainer', 'hr', 'admin'];
const HR: Caller[] = ['hr', 'admin'];
const ADMINS: Caller[] = ['admin'];

/** Who may call what. A route of the service that has no line here fails the test: decide who may call it. */
const MAY_CALL: Readonly<Record<string, readonly Caller[]>> = {
  'GET /health': EVERYBODY,
  'GET /ready': EVERYBODY,
  'POST /verify': EVERYBODY,
  'POST /hr/set-up': EVERYBODY,
  'POST /hr/password': EVERYBODY,
  'POST /hr/sign-in': EVERYBODY,
  'POST /hr/sign-out': USERS,
  'GET /hr/me': USERS,
  'GET /hr/users': ADMINS,
  'POST /hr/users': ADMINS,
  'PATCH /hr/users/:id': ADMINS,
  'POST /hr/users/:id/new-password': ADMINS,
  'GET /hr/register': HR,
  'GET /hr/overview': HR,
  'GET /hr/learners/:id': HR,
  'PATCH /hr/learners/:id': HR,
  'PUT /hr/learners/:id/courses/:course': HR,
  'DELETE /hr/learners/:id/courses/:course': HR,
  'POST /hr/roster/preview': HR,
  'POST /hr/roster/load': HR,
  'POST /hr/entries/preview': USERS,
  'POST /hr/entries/load': USERS,
  'DELETE /hr/entries/:id': HR,
  'POST /hr/absences': HR,
  'PATCH /hr/absences/:id': HR,
  'DELETE /hr/absences/:id': HR,
  'POST /hr/links': HR,
  'POST /hr/links/revoke': HR,
  'GET /hr/presets': HR,
  'POST /hr/presets': HR,
  'DELETE /hr/presets/:id': HR,
  'GET /hr/exports/:format': HR,
  'GET /hr/figures': USERS,
  'GET /hr/log': HR,
  'GET /hr/set-aside': HR,
  'GET /hr/retention': HR,
  'POST /hr/erase': HR,
  'POST /hr/rooms': USERS,
  'POST /live/rooms': EVERYBODY,
  'POST /live/rooms/:id/moment': EVERYBODY,
  'GET /live/rooms/:id/tally': EVERYBODY,
  'DELETE /live/rooms/:id': EVERYBODY,
  'POST /live/join': EVERYBODY,
  'GET /live/rooms/:id/events': EVERYBODY,
  'POST /live/rooms/:id/votes': EVERYBODY,
  'POST /learner/exchange': EVERYBODY,
  'POST /learner/sign-out': EVERYBODY,
  'GET /learner/me': LEARNERS,
  'POST /learner/record': LEARNERS,
  'POST /learner/submissions': LEARNERS,
};

const open = openSqliteTest();
let service: TestService;
let api: Api;
beforeAll(async () => {
  service = await aService(await open());
  api = createApi(service);
});

/** The headers of a caller who has just come: a route may end the session that it is called in. */
async function headersOf(caller: Caller): Promise<Record<string, string>> {
  if (caller === 'nobody') return { ...OWN_CALL };
  return (caller === 'learner' ? await aLearner(service) : await aUser(service, caller)).headers;
}

async function statusOf({ method, path }: Route, headers: Record<string, string>): Promise<number> {
  const address = path.replace(':format', 'csv').replaceAll(/:\w+/g, 'nobody');
  const answer = await api.request(address, { method, headers, ...(method === 'GET' ? {} : { body: '{}' }) });
  await answer.arrayBuffer();
  return answer.status;
}

describe('the routes of the service', () => {
  it('are each in the table of who may call what', () => {
    expect(
      routesOf(api)
        .map(({ method, path }) => `${method} ${path}`)
        .sort(),
    ).toEqual(Object.keys(MAY_CALL).sort());
  });

  it.each(Object.entries(MAY_CALL))('let in whom the table names: %s', async (route, allowed) => {
    const [method = '', path = ''] = route.split(' ');
    for (const caller of CALLERS) {
      const status = await statusOf({ method, path }, await headersOf(caller));
      const kept = [401, 403].includes(status) ? 'kept out' : 'let in';
      expect([caller, kept]).toEqual([caller, allowed.includes(caller) ? 'let in' : 'kept out']);
      expect([caller, status < 500 && status !== 429]).toEqual([caller, true]);
    }
  });

  it('answer to no other method than those of the table, whoever calls', async () => {
    const { headers } = await aUser(service, 'admin');
    for (const path of new Set(routesOf(api).map((route) => route.path)))
      for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].filter((each) => MAY_CALL[`${each} ${path}`] === undefined))
        expect([method, path, await statusOf({ method, path }, headers)]).toEqual([method, path, 404]);
  });

  it('tell who is not signed in from who may not', async () => {
    expect(await statusOf({ method: 'GET', path: '/hr/users' }, await headersOf('nobody'))).toBe(401);
    expect(await statusOf({ method: 'GET', path: '/hr/users' }, await headersOf('learner'))).toBe(401);
    expect(await statusOf({ method: 'GET', path: '/hr/users' }, await headersOf('trainer'))).toBe(403);
  });

  it('change nothing for a call from another site, whoever’s browser sends it', async () => {
    const { headers } = await aUser(service, 'admin');
    const { 'x-first-port': _own, ...asAForm } = headers;
    const crossSite = { ...headers, origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' };
    for (const route of routesOf(api).filter(({ method }) => method !== 'GET'))
      expect([route.path, await statusOf(route, asAForm), await statusOf(route, crossSite)]).toEqual([route.path, 403, 403]);
  });
});
