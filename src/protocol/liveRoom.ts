import { z } from 'zod';
import type { PublicMoment } from './live.ts';

/** Letters of a room's code: no vowels, so that no code is a word, and none that are taken for one another. */
export const CODE_LETTERS = 'BCDFGHJKMNPRSTVWXYZ';
export const LETTERS_IN_CODE = 6;

const token = z.string().regex(/^[A-Za-z0-9_-]{20,100}$/);

/** POST live/rooms takes no message. Where rooms are for people who are signed in, POST hr/rooms does the same. */
export interface RoomOpened {
  readonly room: string;
  readonly code: string;
  /** The secret that drives this room: told once, sent as `Authorization: Bearer` with each call of the desk. */
  readonly driver: string;
  /** Where phones find the page to join by, the likeliest first; empty where the service listens on this machine alone. */
  readonly addresses: readonly string[];
}

/** POST live/join: the code from the screen. A phone that comes back sends the device that it was given, and keeps its vote. */
export const joinMessage = z.object({ code: z.string().max(40), device: token.optional() });
export interface RoomJoined {
  readonly room: string;
  /** A secret that says "the same device again" within this room, and nothing else. */
  readonly device: string;
}

/** POST live/rooms/:id/votes: one answer of one device. It may be sent again, and changed, until voting closes. */
export const voteMessage = z.object({
  ballot: z.string().max(900),
  device: token,
  choice: z.union([z.string().regex(/^[A-H]$/), z.literal('pass')]),
});
/** Sent only once the vote is on the disk. */
export interface VoteTaken {
  readonly taken: string;
}

/** POST live/rooms/:id/moment takes a `PublicMoment`, from the desk that opened the room. */

/** GET live/rooms/:id/events, for phones: event `state`, at once and with each change; event `beat` when nothing happens. */
export interface RoomState {
  readonly moment: PublicMoment | null;
  /** Grows each time a vote opens. Where one is opened again, a device that had answered answers again by itself. */
  readonly opening: number;
}

/** GET live/rooms/:id/tally, for the desk: event `tally`, all counts at first, then what has changed. */
export interface RoomTally {
  /** Phones that are connected. */
  readonly phones: number;
  readonly ballots: readonly BallotCounted[];
}
export interface BallotCounted {
  readonly ballot: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly passes: number;
}
