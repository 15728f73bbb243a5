import { setTimeout as wait } from 'node:timers/promises';
import { ballotName } from '#src/protocol/ballotName.ts';
import type { PublicMoment } from '#src/protocol/live.ts';
import type { RoomJoined, RoomOpened, RoomTally } from '#src/protocol/liveRoom.ts';

const OWN = { 'x-first-port': '1', 'content-type': 'application/json' };
/** A room answers within a second once it is asked; the tries are three rounds of that. */
const SPREAD_MS = 1_000;
const ROUNDS = 3;

/** Milliseconds, one for each vote or each phone. */
export interface Timed {
  readonly acknowledged: readonly number[];
  readonly atTheDesk: readonly number[];
  readonly rejoined: readonly number[];
  readonly lost: number;
}

interface Listening {
  readonly first: Promise<void>;
  readonly stop: () => void;
}

async function post<T>(address: string, message?: unknown, headers: Readonly<Record<string, string>> = {}): Promise<T> {
  const body = message === undefined ? {} : { body: JSON.stringify(message) };
  const answer = await fetch(address, { method: 'POST', headers: { ...OWN, ...headers }, ...body });
  if (!answer.ok) throw new Error(`${new URL(address).pathname.replaceAll(/[0-9a-f]{32}/g, 'id')} was answered with ${answer.status}.`);
  return (await answer.json()) as T;
}

/** Listens to a stream until told to stop. `first` resolves with the first thing said. */
function listen(address: string, headers: Readonly<Record<string, string>>, hears: (data: string) => void = () => undefined): Listening {
  const stopped = new AbortController();
  let heard = (): void => undefined;
  const first = new Promise<void>((resolve) => (heard = resolve));
  const read = async (): Promise<void> => {
    const answer = await fetch(address, { headers, signal: stopped.signal });
    let text = '';
    const decoder = new TextDecoder();
    for await (const part of answer.body ?? []) {
      const events = (text + decoder.decode(part, { stream: true })).split('\n\n');
      text = events.pop() ?? '';
      for (const event of events) hears(/\ndata: (.*)$/.exec(event)?.[1] ?? '');
      if (events.length > 0) heard();
    }
  };
  read().catch((error: unknown) => {
    if (!stopped.signal.aborted) throw error;
  });
  return { first, stop: () => stopped.abort() };
}

function momentOf(round: number): PublicMoment {
  const options = ['A', 'B', 'C', 'D'].map((letter) => ({ letter, text: `Reply ${letter} of a length that replies have.`, deed: false }));
  const story = {
    number: 1,
    most: 5,
    title: 'At the door',
    lines: [{ text: 'She waits at the door.' }],
    page: 1,
    pages: 1,
    isEnding: false,
  };
  const question = { id: `0:${String(round)}#1`, options, voting: 'open', round: 1 } as const;
  return { session: 'bench', version: round, scenario: 'Bench', procedure: 'bench', now: { screen: 'moment', ...story, question } };
}

interface Voted {
  readonly sentAt: number;
  readonly takenAt: number;
}

/** When the desk had heard of the vote that was taken as the first, the second, and so on. */
function heardAfter(voted: readonly Voted[], totals: readonly { readonly at: number; readonly total: number }[]): number[] {
  const inOrder = [...voted].sort((one, other) => one.takenAt - other.takenAt);
  return inOrder.map(({ sentAt }, index) => (totals.find(({ total }) => total > index)?.at ?? Infinity) - sentAt);
}

async function voteRound(room: string, phones: readonly RoomJoined[], ballot: string): Promise<Voted[]> {
  return Promise.all(
    phones.map(async ({ device }, index) => {
      await wait((index / phones.length) * SPREAD_MS);
      const sentAt = performance.now();
      await post(`${room}/votes`, { ballot, device, choice: 'ABCD'.charAt(index % 4) });
      return { sentAt, takenAt: performance.now() };
    }),
  );
}

const totalIn = ({ ballots }: RoomTally, name: string): number => {
  const found = ballots.find(({ ballot }) => ballot === name);
  return found ? Object.values(found.counts).reduce((sum, count) => sum + count, found.passes) : 0;
};

/** One room with so many phones: three rounds of votes, then every phone loses its line and comes back at once. */
export async function loadRoom(api: string, count: number): Promise<Timed> {
  const opened = await post<RoomOpened>(`${api}live/rooms`);
  const room = `${api}live/rooms/${opened.room}`;
  const driver = { authorization: `Bearer ${opened.driver}` };
  const phones: RoomJoined[] = [];
  for (let phone = 0; phone < count; phone += 1) phones.push(await post<RoomJoined>(`${api}live/join`, { code: opened.code }));
  let ballot = '';
  let totals: { at: number; total: number }[] = [];
  const desk = listen(`${room}/tally`, driver, (data) => {
    const total = totalIn(JSON.parse(data) as RoomTally, ballot);
    if (total > 0) totals.push({ at: performance.now(), total });
  });
  const listening = phones.map(() => listen(`${room}/events`, {}));
  await Promise.all([desk.first, ...listening.map(({ first }) => first)]);
  const [acknowledged, atTheDesk]: [number[], number[]] = [[], []];
  let lost = 0;
  for (let round = 1; round <= ROUNDS; round += 1) {
    const moment = momentOf(round);
    ballot = ballotName('bench', { id: `0:${String(round)}#1` });
    totals = [];
    await post(`${room}/moment`, moment, driver);
    const voted = await voteRound(room, phones, ballot);
    await wait(SPREAD_MS);
    acknowledged.push(...voted.map(({ sentAt, takenAt }) => takenAt - sentAt));
    atTheDesk.push(...heardAfter(voted, totals));
    lost += count - (totals.at(-1)?.total ?? 0);
  }
  for (const { stop } of listening) stop();
  const again = phones.map(async () => {
    const began = performance.now();
    const line = listen(`${room}/events`, {});
    await line.first;
    return { took: performance.now() - began, line };
  });
  const back = await Promise.all(again);
  for (const { line } of back) line.stop();
  desk.stop();
  return { acknowledged, atTheDesk, rejoined: back.map(({ took }) => took), lost };
}
