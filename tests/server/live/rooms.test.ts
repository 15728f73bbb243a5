import { beforeEach, describe, expect, it } from 'vitest';
import { createApi } from '#src/server/api.ts';
import { CODE_LETTERS } from '#src/protocol/liveRoom.ts';
import type { RoomState } from '#src/protocol/liveRoom.ts';
import { tidy } from '#src/server/tidy.ts';
import { aService, aUser, type TestService } from '../support/aService.ts';
import { callApi, type Api } from '../support/callApi.ts';
import { openSqliteTest } from '../support/databases.ts';
import { aDesk, aMoment, aPhone, ballotOf, countsOf, hear, liveRows, stateOf, tallyOf, type Desk } from './aRoom.ts';

const open = openSqliteTest();
let service: TestService;
let api: Api;
let desk: Desk;
beforeEach(async () => {
  service = await aService(await open());
  api = createApi(service);
  desk = await aDesk(api);
});

describe('a room', () => {
  it('is joined by a short code, however it is typed, and by no other', async () => {
    const { code, room } = desk.opened;
    expect(code).toMatch(new RegExp(`^[${CODE_LETTERS}]{6}$`));
    expect(await aPhone(api, `${code.slice(0, 3).toLowerCase()} ${code.slice(3)}`)).toMatchObject({ room });
    expect((await callApi(api, 'POST', '/live/join', { code: 'AAAAAA' })).status).toBe(404);
  });

  it('is driven by the desk that opened it alone', async () => {
    const other = await aDesk(api);
    const phone = await aPhone(api, desk.opened.code);
    for (const authorization of [other.driver['authorization']!, `Bearer ${phone.device}`, 'Bearer', '']) {
      const calls = [
        callApi(api, 'POST', `/live/rooms/${desk.opened.room}/moment`, aMoment(), { authorization }),
        callApi(api, 'GET', `/live/rooms/${desk.opened.room}/tally`, undefined, { authorization }),
        callApi(api, 'DELETE', `/live/rooms/${desk.opened.room}`, undefined, { authorization }),
      ];
      expect((await Promise.all(calls)).map(({ status }) => status)).toEqual([403, 403, 403]);
    }
    expect((await desk.shows(aMoment())).status).toBe(200);
  });

  it('is apart from every other: moments, votes and devices stay in it', async () => {
    const other = await aDesk(api);
    await desk.shows(aMoment());
    await other.shows(aMoment());
    const here = await aPhone(api, desk.opened.code);
    expect((await here.votes('A')).status).toBe(200);
    expect(await countsOf(api, desk)).toEqual({ A: 1, passes: 0 });
    expect(await countsOf(api, other)).toEqual({ passes: 0 });
    const strayed = { ballot: ballotOf(), device: here.device, choice: 'A' };
    expect((await callApi(api, 'POST', `/live/rooms/${other.opened.room}/votes`, strayed)).status).toBe(403);
    const made = { ...strayed, device: `${here.device.slice(0, -2)}AA` };
    expect((await callApi(api, 'POST', `/live/rooms/${desk.opened.room}/votes`, made)).status).toBe(403);
  });

  it('tells a late joiner what stands at once, and then what changes', async () => {
    await desk.shows(aMoment({ voting: 'not yet' }));
    expect((await stateOf(api, desk.opened.room)).moment?.now).toMatchObject({ question: { voting: 'not yet' } });
    const opened = hear<RoomState>(api, `/live/rooms/${desk.opened.room}/events`, {}, ({ value }) => (value as RoomState).opening === 1);
    await desk.shows(aMoment());
    expect((await opened).moment?.now).toMatchObject({ question: { voting: 'open' } });
  });

  it('keeps the later of two moments, whichever comes last', async () => {
    const [earlier, later] = [aMoment({ voting: 'not yet' }), aMoment()];
    await desk.shows(later);
    expect((await desk.shows(earlier)).status).toBe(409);
    expect((await stateOf(api, desk.opened.room)).moment).toEqual(later);
  });

  it('goes on after a restart of the service where it was', async () => {
    await desk.shows(aMoment());
    const phone = await aPhone(api, desk.opened.code);
    await phone.votes('B');
    const again = createApi(service);
    expect(await countsOf(again, desk)).toEqual({ B: 1, passes: 0 });
    const back = await aPhone(again, desk.opened.code, phone.device);
    expect(back.device).toBe(phone.device);
    await back.votes('C');
    expect(await countsOf(again, desk)).toEqual({ C: 1, passes: 0 });
    expect((await stateOf(again, desk.opened.room)).opening).toBe(1);
  });

  it('is gone when it is closed, and after a day in any case', async () => {
    const other = await aDesk(api);
    await desk.shows(aMoment());
    await (await aPhone(api, desk.opened.code)).votes('A');
    const told = hear(api, `/live/rooms/${desk.opened.room}/events`, {}, ({ event }) => event === 'closed');
    await callApi(api, 'DELETE', `/live/rooms/${desk.opened.room}`, undefined, desk.driver);
    await told;
    expect((await callApi(api, 'POST', '/live/join', { code: desk.opened.code })).status).toBe(404);
    expect((await liveRows(service)).ballots).toEqual([]);
    service.pass(24 * 3600 + 1);
    expect((await callApi(api, 'POST', '/live/join', { code: other.opened.code })).status).toBe(404);
    await tidy(service);
    expect((await liveRows(service)).rooms).toBe('[]');
  });

  it('is opened by whoever the configuration says', async () => {
    const [signedIn, off] = await Promise.all(['signed-in', 'off'].map(async (rooms) => aService(await open({ LIVE_ROOMS: rooms }))));
    for (const each of [signedIn!, off!]) expect((await callApi(createApi(each), 'POST', '/live/rooms')).status).toBe(404);
    const trainer = await aUser(signedIn!, 'trainer');
    expect((await callApi(createApi(signedIn!), 'POST', '/hr/rooms', undefined, trainer.headers)).status).toBe(200);
    expect((await callApi(createApi(signedIn!), 'POST', '/hr/rooms')).status).toBe(401);
    const admin = await aUser(off!, 'admin');
    expect((await callApi(createApi(off!), 'POST', '/hr/rooms', undefined, admin.headers)).status).toBe(404);
  });

  it('tells phones the addresses that reach it, and none where only this machine does', async () => {
    expect(desk.opened.addresses).toEqual([]);
    const published = await aService(await open({ PUBLIC_URL: 'https://train.example', HOST: '0.0.0.0' }));
    expect((await aDesk(createApi(published))).opened.addresses).toEqual(['https://train.example/join/']);
    const named = await aService(await open({ HOST: '10.1.2.3' }));
    const { body } = await callApi<Desk['opened']>(createApi(named), 'POST', '/live/rooms', undefined, { host: 'localhost:4321' });
    expect(body.addresses).toEqual(['http://10.1.2.3:4321/join/']);
  });

  it('takes forty phones from one address, and slows only who guesses codes', async () => {
    await desk.shows(aMoment());
    const phones = await Promise.all(Array.from({ length: 200 }, () => aPhone(api, desk.opened.code)));
    const votes = await Promise.all(phones.map(({ votes }, index) => votes('ABC'.charAt(index % 3))));
    expect(votes.every(({ status }) => status === 200)).toBe(true);
    expect(await countsOf(api, desk)).toEqual({ A: 67, B: 67, C: 66, passes: 0 });
    const guesses: number[] = [];
    for (let guess = 0; guess < 80; guess += 1) guesses.push((await callApi(api, 'POST', '/live/join', { code: 'BBBBBB' })).status);
    expect(guesses.filter((status) => status === 429)).toHaveLength(20);
  });

  it('lets its listeners go when the service stops, so that a stop need not wait for them', async () => {
    const ending = new AbortController();
    const stopping = createApi(service, { isDraining: false, ending: ending.signal });
    const phone = await stopping.request(`/live/rooms/${desk.opened.room}/events`);
    ending.abort();
    expect(await phone.text()).toContain('event: state');
  });

  it('counts the phones that listen', async () => {
    const listening = await api.request(`/live/rooms/${desk.opened.room}/events`);
    expect(await tallyOf(api, desk)).toMatchObject({ phones: 1 });
    await listening.body!.cancel();
    expect(await tallyOf(api, desk)).toMatchObject({ phones: 0 });
  });
});
