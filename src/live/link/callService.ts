import type { RoomOpened, RoomTally } from '#src/protocol/liveRoom.ts';
import type { PublicMoment } from '#src/protocol/live.ts';

const OWN = { 'x-first-port': '1', 'content-type': 'application/json' };
const ENOUGH = 8_000;

/** The room is gone, or this desk does not drive it. */
const isOver = ({ status }: Response): boolean => status === 404 || status === 403;

const asDriver = ({ driver }: RoomOpened): Record<string, string> => ({ ...OWN, authorization: `Bearer ${driver}` });

/** Whether the companion service is there. A site without it answers too, so the answer is read. */
export async function isServiceThere(api: string): Promise<boolean> {
  try {
    const answer = await fetch(`${api}health`, { signal: AbortSignal.timeout(ENOUGH) });
    return ((await answer.json()) as { live?: boolean }).live === true;
  } catch {
    return false;
  }
}

/** Opens a room; where rooms are for people who are signed in, as one of them. A sentence where it is refused. */
export async function openRoom(api: string): Promise<RoomOpened | string> {
  let refused = 'The service cannot be reached.';
  for (const route of ['live/rooms', 'hr/rooms']) {
    const answer = await fetch(`${api}${route}`, { method: 'POST', headers: OWN, signal: AbortSignal.timeout(ENOUGH) }).catch(
      () => undefined,
    );
    const body = (await answer?.json().catch(() => undefined)) as (RoomOpened & { refused?: string }) | undefined;
    if (answer?.ok && body) return body;
    refused = body?.refused ?? refused;
  }
  return refused;
}

/** Shows a moment to the phones. `over` where the room is no longer there; anything else that goes wrong is thrown, to be tried again. */
export async function showMoment(api: string, room: RoomOpened, moment: PublicMoment): Promise<'shown' | 'over'> {
  const answer = await fetch(`${api}live/rooms/${room.room}/moment`, {
    method: 'POST',
    headers: asDriver(room),
    body: JSON.stringify(moment),
    signal: AbortSignal.timeout(ENOUGH),
  });
  if (isOver(answer)) return 'over';
  // Something later is shown already: another window of this desk was faster.
  if (answer.ok || answer.status === 409) return 'shown';
  throw new Error(`The service answered with ${String(answer.status)}.`);
}

/** Ends a room for everybody in it. */
export async function closeRoom(api: string, room: RoomOpened): Promise<void> {
  await fetch(`${api}live/rooms/${room.room}`, { method: 'DELETE', headers: asDriver(room), signal: AbortSignal.timeout(ENOUGH) });
}

/** What is said in a whole event: counts, or only that the service is there. */
function tallyIn(event: string): RoomTally | undefined {
  const [, name, line = ''] = /^event: (\w+)\ndata: (.*)$/.exec(event) ?? [];
  return name === 'tally' ? (JSON.parse(line) as RoomTally) : undefined;
}

/** Every event of a stream, as it comes. */
async function* eventsIn(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader();
  let text = '';
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    const events = (text + read.value).split('\n\n');
    text = events.pop() ?? '';
    yield* events;
  }
}

/** Listens to the counts of a room until the line breaks or `signal` is aborted. `over` where the room is no longer there. */
export async function hearTally(
  api: string,
  room: RoomOpened,
  signal: AbortSignal,
  hears: (tally: RoomTally | undefined) => void,
): Promise<'broken' | 'over'> {
  const answer = await fetch(`${api}live/rooms/${room.room}/tally`, { headers: asDriver(room), signal });
  if (isOver(answer)) return 'over';
  if (!answer.ok || !answer.body) return 'broken';
  for await (const event of eventsIn(answer.body)) hears(tallyIn(event));
  return 'broken';
}
