import { setTimeout as wait } from 'node:timers/promises';
import { openBallotOf } from '#src/protocol/ballotName.ts';
import type { PublicMoment } from '#src/protocol/live.ts';
import type { Service } from '../service.ts';
import { hashOfToken, newId, newToken } from '../signIn/token.ts';
import { inTurn } from './inTurn.ts';
import { Room } from './room.ts';
import { newCode } from './roomCode.ts';
import { closeBallot, countBallots, forgetBallot, overwriteRemoved, readRoom, wipeRemoved, writeAnswers } from './roomTables.ts';
import type { AnswerGiven } from './roomTables.ts';

const ROOM_LASTS_MS = 24 * 3_600_000;
/** Nobody can fill the database with rooms. */
export const MOST_ROOMS = 500;
/** Answers that come within this time are written together, with one wait for the disk. */
const GATHER_MS = 4;

interface Waiting extends AnswerGiven {
  readonly of: Room;
  readonly settle: (isTaken: boolean) => void;
  readonly fail: (error: unknown) => void;
}

/** The rooms of one process: what is in use is in memory, and everything that matters is in the database first. */
export class Rooms {
  readonly #service: Service;
  readonly #inTurn = inTurn();
  readonly #byId = new Map<string, Room>();
  #waiting: Waiting[] = [];
  #prepared: Promise<void> | undefined;

  constructor(service: Service, ending?: AbortSignal) {
    this.#service = service;
    ending?.addEventListener('abort', () => this.#byId.forEach((room) => room.leave()));
  }

  /** Opens a room. Undefined where there are too many. The driver's secret is told here, once. */
  async open(): Promise<{ readonly room: Room; readonly driver: string } | undefined> {
    const { database, now } = this.#service;
    this.#prepared ??= overwriteRemoved(this.#service);
    await this.#prepared;
    const { rooms } = await database
      .selectFrom('live_rooms')
      .select(({ fn }) => fn.countAll<number>().as('rooms'))
      .executeTakeFirstOrThrow();
    if (rooms >= MOST_ROOMS) return undefined;
    const driver = newToken(this.#service);
    const row = {
      id: newId(this.#service),
      code: newCode(this.#service),
      driver_hash: hashOfToken(driver),
      salt: newToken(this.#service),
      moment: null,
      opening: 0,
      expires_at: new Date(now().getTime() + ROOM_LASTS_MS).toISOString(),
    };
    await database.insertInto('live_rooms').values(row).execute();
    const room = await this.find('id', row.id);
    return room && { room, driver };
  }

  /** The room with this id or this code, from memory or, as after a restart, from the database. */
  async find(by: 'id' | 'code', value: string): Promise<Room | undefined> {
    const { database, now } = this.#service;
    const known = by === 'id' ? this.#byId.get(value) : [...this.#byId.values()].find(({ code }) => code === value);
    if (known && known.expiresAt > now().toISOString()) return known;
    if (known) this.#drop(known);
    return this.#inTurn(async () => {
      const kept = await readRoom(database, by, value, now());
      if (kept === undefined) return undefined;
      // Two that ask at once are given the same room.
      const room = this.#byId.get(kept.id) ?? new Room(kept);
      this.#byId.set(room.id, room);
      return room;
    });
  }

  /** Shows a moment to the room. A vote that it closes becomes counts. False for one that is older than what is shown. */
  show(room: Room, moment: PublicMoment): Promise<boolean> {
    return this.#inTurn(async () => {
      if (room.moment?.session === moment.session && moment.version < room.moment.version) return false;
      const { database } = this.#service;
      const [before, after] = [openBallotOf(room.moment), openBallotOf(moment)];
      const closes = before !== after ? before : undefined;
      const opens = before !== after ? after : undefined;
      const opening = room.opening + (opens === undefined ? 0 : 1);
      const closed = await database.transaction().execute(async (transaction) => {
        const counted = closes === undefined ? undefined : await closeBallot(transaction, room.id, closes);
        if (opens !== undefined) await forgetBallot(transaction, room.id, opens);
        await transaction
          .updateTable('live_rooms')
          .set({ moment: JSON.stringify(moment), opening })
          .where('id', '=', room.id)
          .execute();
        return counted;
      });
      room.show(moment, opening);
      if (closed) room.count(closed);
      if (opens !== undefined) room.count({ ballot: opens, counts: {}, passes: 0 });
      if (closes !== undefined) await wipeRemoved(this.#service);
      return true;
    });
  }

  /** Takes an answer. Resolves once it is on the disk; false where that vote is not open, or has closed meanwhile. */
  answer(room: Room, given: Omit<AnswerGiven, 'room'>): Promise<boolean> {
    if (openBallotOf(room.moment) !== given.ballot) return Promise.resolve(false);
    return new Promise((settle, fail) => {
      this.#waiting.push({ ...given, room: room.id, of: room, settle, fail });
      if (this.#waiting.length === 1) void wait(GATHER_MS).then(() => this.#inTurn(() => this.#write()));
    });
  }

  /** Ends a room and removes all that is kept of it. */
  async close(room: Room): Promise<void> {
    await this.#inTurn(async () => {
      await this.#service.database.deleteFrom('live_rooms').where('id', '=', room.id).execute();
      room.close();
      this.#drop(room);
      await wipeRemoved(this.#service);
    });
  }

  #drop(room: Room): void {
    room.leave();
    this.#byId.delete(room.id);
  }

  async #write(): Promise<void> {
    const all = this.#waiting;
    this.#waiting = [];
    // The vote may have closed, and the room may be over, while its answers waited for their turn.
    const isOpen = (each: Waiting): boolean => openBallotOf(each.of.moment) === each.ballot && this.#byId.get(each.room) === each.of;
    const open = all.filter(isOpen);
    // Of one device that sent twice, the later counts.
    const last = new Map(open.map((each) => [`${each.room} ${each.device}`, each]));
    try {
      const { database } = this.#service;
      if (last.size > 0) await database.transaction().execute((transaction) => writeAnswers(transaction, [...last.values()]));
      for (const each of all) each.settle(open.includes(each));
      const rooms = new Map(open.map((each) => [each.of, each.ballot]));
      for (const [room, ballot] of rooms) room.count(await countBallots(database, room.id, ballot));
    } catch (error) {
      for (const each of all) each.fail(error);
    }
  }
}
