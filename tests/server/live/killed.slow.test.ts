import { once } from 'node:events';
import { expect, it } from 'vitest';
import type { RoomJoined, RoomOpened } from '#src/protocol/liveRoom.ts';
import { openDatabase } from '#src/server/database/openDatabase.ts';
import { OWN_CALL } from '../support/aService.ts';
import { aProcess } from '../support/aProcess.ts';
import { aSite } from '../support/aSite.ts';
import { describeOnEachDatabase, type TestDatabase } from '../support/databases.ts';
import { aMoment, ballotOf } from './aRoom.ts';

const dist = aSite();

function start({ configuration: { database } }: TestDatabase): ReturnType<typeof aProcess> {
  const address = database.kind === 'postgres' ? database.url : `sqlite:${database.kind === 'sqlite' ? database.file : ''}`;
  return aProcess(dist, { DATABASE_URL: address, HOST: '127.0.0.1', LOG: 'none' });
}

async function call<T>(url: string, path: string, message?: unknown, headers: Record<string, string> = {}): Promise<T | undefined> {
  const body = message === undefined ? {} : { body: JSON.stringify(message) };
  try {
    const answer = await fetch(`${url}api/live/${path}`, { method: 'POST', headers: { ...OWN_CALL, ...headers }, ...body });
    return answer.ok ? ((await answer.json()) as T) : undefined;
  } catch {
    return undefined;
  }
}

describeOnEachDatabase((_, openTest) => {
  it('a service killed in the midst of three hundred votes has lost none that it acknowledged, and counts each device once', async () => {
    const opened = await openTest();
    const first = await start(opened);
    const room = (await call<RoomOpened>(first.url, 'rooms'))!;
    const driver = { authorization: `Bearer ${room.driver}` };
    await call(first.url, `rooms/${room.room}/moment`, aMoment(), driver);
    const phones: RoomJoined[] = [];
    for (let phone = 0; phone < 300; phone += 1) phones.push((await call<RoomJoined>(first.url, 'join', { code: room.code }))!);
    const vote = ({ device }: RoomJoined, index: number, url: string) =>
      call<{ taken: string }>(url, `rooms/${room.room}/votes`, { ballot: ballotOf(), device, choice: 'ABC'.charAt(index % 3) });
    const acknowledged: string[] = [];
    await Promise.all(
      phones.map(async (phone, index) => {
        const answer = await vote(phone, index, first.url);
        if (answer) acknowledged.push(answer.taken);
        if (acknowledged.length === 80) first.process.kill('SIGKILL');
      }),
    );
    if (first.process.exitCode === null && first.process.signalCode === null) await once(first.process, 'exit');
    expect(acknowledged.length).toBeGreaterThanOrEqual(80);
    const read = await openDatabase(opened.configuration);
    const kept = await read.selectFrom('live_ballots').select('choice').execute();
    for (const letter of ['A', 'B', 'C'])
      expect(kept.filter(({ choice }) => choice === letter).length).toBeGreaterThanOrEqual(
        acknowledged.filter((choice) => choice === letter).length,
      );

    const second = await start(opened);
    const again = await Promise.all(phones.map((phone, index) => vote(phone, index, second.url)));
    expect(again.every((answer) => answer !== undefined)).toBe(true);
    await call(second.url, `rooms/${room.room}/moment`, aMoment({ voting: 'closed' }), driver);
    second.process.kill('SIGTERM');
    expect(await second.ended).toBe(0);
    const counts = await read.selectFrom('live_counts').select(['choice', 'count']).orderBy('choice').execute();
    expect(counts).toEqual(['A', 'B', 'C'].map((choice) => ({ choice, count: 100 })));
    expect(await read.selectFrom('live_ballots').select('choice').execute()).toEqual([]);
    await read.destroy();
  }, 120_000);
});
