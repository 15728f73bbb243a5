import type { PublicMoment } from '#src/protocol/live.ts';
import type { BallotCounted, RoomState, RoomTally } from '#src/protocol/liveRoom.ts';
import type { EventStream } from './eventStream.ts';
import { inBatches } from './inBatches.ts';

/** A room as the database keeps it. */
export interface RoomKept {
  readonly id: string;
  readonly code: string;
  readonly driverHash: string;
  readonly salt: string;
  readonly moment: PublicMoment | null;
  readonly opening: number;
  readonly expiresAt: string;
  /** By the name of the vote: those that have closed, and the one that is open. */
  readonly counted: ReadonlyMap<string, BallotCounted>;
}

/** Pushes come at most this often to one listener: forty votes in a second are four messages, not forty. */
const PUSH_EVERY_MS = 250;

/** A room that is in use: what stands, and who listens. */
export class Room {
  readonly id: string;
  readonly code: string;
  readonly driverHash: string;
  readonly salt: string;
  readonly expiresAt: string;
  moment: PublicMoment | null;
  opening: number;
  readonly #counted: Map<string, BallotCounted>;
  readonly #changed = new Set<string>();
  readonly #phones = new Set<EventStream>();
  readonly #desks = new Set<EventStream>();
  readonly #tellPhones: () => void;
  readonly #tellDesks: () => void;

  constructor(kept: RoomKept) {
    this.id = kept.id;
    this.code = kept.code;
    this.driverHash = kept.driverHash;
    this.salt = kept.salt;
    this.expiresAt = kept.expiresAt;
    this.moment = kept.moment;
    this.opening = kept.opening;
    this.#counted = new Map(kept.counted);
    this.#tellPhones = inBatches(PUSH_EVERY_MS, () => this.#phones.forEach((phone) => phone.send('state', this.#state())));
    this.#tellDesks = inBatches(PUSH_EVERY_MS, () => {
      const tally = this.#tally([...this.#changed]);
      this.#changed.clear();
      this.#desks.forEach((desk) => desk.send('tally', tally));
    });
  }

  get phones(): number {
    return this.#phones.size;
  }
  get desks(): number {
    return this.#desks.size;
  }

  /** A phone that listens is told what stands at once; the desk is told of one phone more. */
  addPhone(phone: EventStream): void {
    this.#phones.add(phone);
    phone.send('state', this.#state());
    this.#tellDesks();
  }
  addDesk(desk: EventStream): void {
    this.#desks.add(desk);
    desk.send('tally', this.#tally([...this.#counted.keys()]));
  }
  remove(stream: EventStream): void {
    this.#desks.delete(stream);
    if (this.#phones.delete(stream)) this.#tellDesks();
  }

  /** What the room may see from now on. */
  show(moment: PublicMoment, opening: number): void {
    this.moment = moment;
    this.opening = opening;
    this.#tellPhones();
  }

  /** How the counts of a vote now stand. */
  count(counted: BallotCounted): void {
    this.#counted.set(counted.ballot, counted);
    this.#changed.add(counted.ballot);
    this.#tellDesks();
  }

  /** Tells everybody that the room is over, and lets them go. */
  close(): void {
    this.#phones.forEach((phone) => phone.send('closed', 0));
    this.leave();
  }

  /** Lets everybody go; they come back by themselves once the service is there again. */
  leave(): void {
    for (const stream of [...this.#phones, ...this.#desks]) stream.end();
  }

  #state(): RoomState {
    return { moment: this.moment, opening: this.opening };
  }
  #tally(names: readonly string[]): RoomTally {
    return { phones: this.#phones.size, ballots: names.flatMap((name) => this.#counted.get(name) ?? []) };
  }
}
