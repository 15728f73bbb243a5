import type { PublicMoment, PublicQuestion } from '#src/protocol/live.ts';
import type { RoomJoined, RoomOpened, RoomState, RoomTally } from '#src/protocol/liveRoom.ts';
import { ballotName } from '#src/protocol/ballotName.ts';
import type { Service } from '#src/server/service.ts';
import { callApi, type Answer, type Api } from '../support/callApi.ts';

export interface Asked extends Partial<Pick<PublicQuestion, 'id' | 'round' | 'again' | 'voting'>> {
  readonly session?: string;
}

let version = 0;

/** What the desk says when its question stands on the screen; each call is later than the one before. */
export function aMoment({ session = 'session', id = '0:#1', round = 1, voting = 'open', ...rest }: Asked = {}): PublicMoment {
  version += 1;
  const options = ['A', 'B', 'C'].map((letter) => ({ letter, text: `Reply ${letter}`, deed: false }));
  const story = { number: 1, most: 4, title: 'At the door', lines: [{ text: 'She waits.' }], page: 1, pages: 1, isEnding: false };
  const question = { id, options, voting, round, ...rest };
  return { session, version, scenario: 'The door', procedure: 'Harbour procedure', now: { screen: 'moment', ...story, question } };
}

/** The name of the vote that such a moment has. */
export const ballotOf = ({ session = 'session', id = '0:#1', again }: Asked = {}): string => ballotName(session, { id, again });

/** The desk that has opened a room. */
export interface Desk {
  readonly opened: RoomOpened;
  readonly driver: Record<string, string>;
  readonly shows: (moment: PublicMoment) => Promise<Answer<{ refused?: string }>>;
}

export async function aDesk(api: Api): Promise<Desk> {
  const { body: opened } = await callApi<RoomOpened>(api, 'POST', '/live/rooms');
  const driver = { authorization: `Bearer ${opened.driver}` };
  return { opened, driver, shows: (moment) => callApi(api, 'POST', `/live/rooms/${opened.room}/moment`, moment, driver) };
}

/** A phone that has joined by the code. */
export interface Phone extends RoomJoined {
  readonly votes: (choice: string, asked?: Asked) => Promise<Answer<{ taken?: string; refused?: string }>>;
}

export async function aPhone(api: Api, code: string, device?: string): Promise<Phone> {
  const { body } = await callApi<RoomJoined>(api, 'POST', '/live/join', { code, ...(device === undefined ? {} : { device }) });
  const votes = (choice: string, asked?: Asked) =>
    callApi<{ taken?: string }>(api, 'POST', `/live/rooms/${body.room}/votes`, { ballot: ballotOf(asked), device: body.device, choice });
  return { ...body, votes };
}

interface Heard {
  readonly event: string;
  readonly value: unknown;
}

/** Listens until an event is as wanted. Gives its value, and stops listening. */
export async function hear<T>(
  api: Api,
  path: string,
  headers: Record<string, string>,
  wanted: (heard: Heard) => boolean = () => true,
): Promise<T> {
  const answer = await api.request(path, { headers });
  if (answer.status !== 200 || !answer.body) throw new Error(`${path} was answered with ${String(answer.status)}.`);
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (;;) {
    const { value, done } = await reader.read();
    if (done) throw new Error(`The stream ended after ${text}`);
    text += value;
    for (const [, event = '', line = ''] of text.matchAll(/event: (\w+)\ndata: (.*)\n\n/g)) {
      const heard = { event, value: JSON.parse(line) as unknown };
      if (!wanted(heard)) continue;
      await reader.cancel();
      return heard.value as T;
    }
  }
}

/** What stands in a room, as a phone that has just come is told. */
export const stateOf = (api: Api, room: string): Promise<RoomState> => hear(api, `/live/rooms/${room}/events`, {});

/** All that has been counted in a room, as its desk is told. */
export const tallyOf = (api: Api, { opened, driver }: Desk): Promise<RoomTally> => hear(api, `/live/rooms/${opened.room}/tally`, driver);

/** The counts of one vote, as the desk is told. */
export async function countsOf(api: Api, desk: Desk, asked?: Asked): Promise<Record<string, number> | undefined> {
  const found = (await tallyOf(api, desk)).ballots.find(({ ballot }) => ballot === ballotOf(asked));
  return found && { ...found.counts, passes: found.passes };
}

/** Rows of the three tables as text, as somebody who reads the database sees them. */
export async function liveRows({ database }: Service): Promise<{ rooms: string; ballots: readonly object[]; counts: readonly object[] }> {
  const rooms = JSON.stringify(await database.selectFrom('live_rooms').selectAll().execute());
  const ballots = await database.selectFrom('live_ballots').selectAll().execute();
  const counts = await database.selectFrom('live_counts').select(['ballot', 'choice', 'count']).orderBy('choice').execute();
  return { rooms, ballots, counts };
}
