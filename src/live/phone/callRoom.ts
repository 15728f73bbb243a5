import type { RoomJoined, VoteTaken } from '#src/protocol/liveRoom.ts';

/** The service said no, in a sentence for people. */
export class RoomRefused extends Error {
  readonly status: number;
  constructor(status: number, sentence: string) {
    super(sentence);
    this.status = status;
  }
}

async function post<T>(address: string, message: object): Promise<T> {
  const answer = await fetch(address, {
    method: 'POST',
    // Nobody is known here, so nothing that could tell who it is goes along.
    credentials: 'omit',
    headers: { 'content-type': 'application/json', 'x-first-port': '1' },
    body: JSON.stringify(message),
    signal: AbortSignal.timeout(8_000),
  });
  const body = (await answer.json().catch(() => ({}))) as T & { refused?: string };
  if (answer.ok) return body;
  throw new RoomRefused(answer.status, body.refused ?? 'The room cannot be reached. Try again in a moment.');
}

/** Joins by the code on the screen; with the device that it was given before, a phone is the same as before. */
export function joinRoom(api: string, code: string, device?: string): Promise<RoomJoined> {
  return post(`${api}live/join`, { code, device });
}

export function sendVote(api: string, room: string, vote: { ballot: string; device: string; choice: string }): Promise<VoteTaken> {
  return post(`${api}live/rooms/${room}/votes`, vote);
}
