import { readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { createApi } from '#src/server/api.ts';
import { aLearner, aService, type TestService } from '../support/aService.ts';
import { callApi, type Api } from '../support/callApi.ts';
import { openSqliteTest } from '../support/databases.ts';
import { aDesk, aMoment, aPhone, ballotOf, countsOf, liveRows, stateOf, tallyOf, type Desk } from './aRoom.ts';

const open = openSqliteTest();
let service: TestService;
let api: Api;
let desk: Desk;
beforeEach(async () => {
  service = await aService(await open());
  api = createApi(service);
  desk = await aDesk(api);
});

/** Everything that the database has on the disk at this moment. */
function filesOf({ configuration: { database } }: TestService): Buffer {
  const file = database.kind === 'sqlite' ? database.file : '';
  const names = readdirSync(dirname(file)).filter((name) => name.startsWith(basename(file)));
  return Buffer.concat(names.map((name) => readFileSync(join(dirname(file), name))));
}

describe('a vote', () => {
  it('can be sent again and changed until voting closes, and counts once', async () => {
    await desk.shows(aMoment());
    const phone = await aPhone(api, desk.opened.code);
    for (const choice of ['A', 'A', 'B', 'pass', 'C']) expect((await phone.votes(choice)).body).toEqual({ taken: choice });
    expect(await countsOf(api, desk)).toEqual({ C: 1, passes: 0 });
    await desk.shows(aMoment({ voting: 'closed' }));
    expect((await phone.votes('A')).status).toBe(409);
    expect(await countsOf(api, desk)).toEqual({ C: 1, passes: 0 });
  });

  it('counts a pass apart from the replies', async () => {
    await desk.shows(aMoment());
    const phones = await Promise.all([1, 2, 3].map(() => aPhone(api, desk.opened.code)));
    await Promise.all(phones.map(({ votes }, index) => votes(index === 0 ? 'B' : 'pass')));
    expect(await countsOf(api, desk)).toEqual({ B: 1, passes: 2 });
  });

  it('is refused before voting opens, for a reply that is not offered, and for a question that has passed', async () => {
    await desk.shows(aMoment({ voting: 'not yet' }));
    const phone = await aPhone(api, desk.opened.code);
    expect((await phone.votes('A')).status).toBe(409);
    await desk.shows(aMoment());
    expect((await phone.votes('D')).status).toBe(409);
    await desk.shows(aMoment({ id: '0:stay#1' }));
    expect((await phone.votes('A')).status).toBe(409);
    expect((await phone.votes('A', { id: '0:stay#1' })).status).toBe(200);
  });

  it('becomes a count when voting closes, and its row is gone', async () => {
    await desk.shows(aMoment());
    const phones = await Promise.all([1, 2, 3, 4].map(() => aPhone(api, desk.opened.code)));
    await Promise.all(phones.map(({ votes }, index) => votes(index < 3 ? 'A' : 'pass')));
    expect((await liveRows(service)).ballots).toHaveLength(4);
    await desk.shows(aMoment({ voting: 'closed' }));
    const { ballots, counts } = await liveRows(service);
    expect(ballots).toEqual([]);
    expect(counts).toEqual([
      { ballot: ballotOf(), choice: 'A', count: 3 },
      { ballot: ballotOf(), choice: 'pass', count: 1 },
    ]);
  });

  it('closes with its question, when the trainer goes on while it is open', async () => {
    await desk.shows(aMoment());
    await (await aPhone(api, desk.opened.code)).votes('A');
    await desk.shows(aMoment({ id: '0:stay#1', voting: 'not yet' }));
    expect((await liveRows(service)).ballots).toEqual([]);
    expect(await countsOf(api, desk)).toEqual({ A: 1, passes: 0 });
  });

  it('begins with nothing when it is opened again, and devices are told to answer again', async () => {
    await desk.shows(aMoment());
    const phone = await aPhone(api, desk.opened.code);
    await phone.votes('A');
    await desk.shows(aMoment({ voting: 'closed' }));
    await desk.shows(aMoment());
    expect(await countsOf(api, desk)).toEqual({ passes: 0 });
    expect((await stateOf(api, desk.opened.room)).opening).toBe(2);
    await phone.votes('A');
    expect(await countsOf(api, desk)).toEqual({ A: 1, passes: 0 });
  });

  it('of the second round, and of a way that was rewound, stands beside the first', async () => {
    const phone = await aPhone(api, desk.opened.code);
    const asked = [{}, { id: '0:#2', round: 2 as const }, { again: 1 }];
    for (const [index, each] of asked.entries()) {
      await desk.shows(aMoment(each));
      await phone.votes('ABC'.charAt(index), each);
    }
    await desk.shows(aMoment({ voting: 'closed' }));
    const counts = await Promise.all(asked.map((each) => countsOf(api, desk, each)));
    expect(counts).toEqual([
      { A: 1, passes: 0 },
      { B: 1, passes: 0 },
      { C: 1, passes: 0 },
    ]);
  });
});

describe('nobody can be found behind a vote', () => {
  it('in the database, its files, the log or what the desk is told, once voting has closed', async () => {
    const learner = await aLearner(service, 'Ana Tui');
    await desk.shows(aMoment());
    const phones = await Promise.all(Array.from({ length: 30 }, () => aPhone(api, desk.opened.code)));
    // A learner's browser would not send its cookie here; were it to, nothing would come of it.
    const body = { ballot: ballotOf(), device: phones[0]!.device, choice: 'A' };
    await callApi(api, 'POST', `/live/rooms/${desk.opened.room}/votes`, body, { ...learner.headers, 'x-forwarded-for': '203.0.113.77' });
    await Promise.all(phones.slice(1).map(({ votes }) => votes('B')));
    const hashes = (await liveRows(service)).ballots.map((row) => (row as { device_hash: string }).device_hash);
    expect(hashes).toHaveLength(30);
    expect(hashes.filter((hash) => filesOf(service).includes(hash))).toHaveLength(30);

    await desk.shows(aMoment({ voting: 'closed' }));
    const { rooms, ballots, counts } = await liveRows(service);
    const told = JSON.stringify(await tallyOf(api, desk));
    const everywhere = [rooms, JSON.stringify([ballots, counts]), service.logged.join('\n'), told].join('\n');
    const secrets = [...hashes, ...phones.map(({ device }) => device), desk.opened.driver, learner.id, 'Ana Tui', '203.0.113.77'];
    expect(secrets.filter((secret) => everywhere.includes(secret))).toEqual([]);
    const files = filesOf(service);
    expect([...hashes, ...phones.map(({ device }) => device), desk.opened.driver].filter((secret) => files.includes(secret))).toEqual([]);
  });

  it('nor two votes tied to one device while they are open', async () => {
    const hashes = new Set<string>();
    const phone = await aPhone(api, desk.opened.code);
    for (const id of ['0:#1', '0:#2', '0:stay#1']) {
      await desk.shows(aMoment({ id }));
      await phone.votes('A', { id });
      for (const row of (await liveRows(service)).ballots) hashes.add((row as { device_hash: string }).device_hash);
    }
    expect(hashes.size).toBe(3);
  });

  it('and no room or device is named in the log of calls', async () => {
    await desk.shows(aMoment());
    await (await aPhone(api, desk.opened.code)).votes('A');
    const routes = service.logged.map((line) => (JSON.parse(line) as { route?: string }).route);
    expect(routes).toEqual(expect.arrayContaining(['/live/rooms/:id/votes', '/live/join']));
    expect(service.logged.filter((line) => line.includes(desk.opened.room) || line.includes(desk.opened.code))).toEqual([]);
  });
});
