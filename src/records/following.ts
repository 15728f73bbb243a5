import { hashOf } from '#src/domain/record/canonicalJson.ts';
import { readRecord } from '#src/domain/record/file/readRecord.ts';
import { mergeRecords, type LearnerRecord } from '#src/domain/record/learnerRecord.ts';
import { callService, whyInWords, type Fetch, type Reply } from './callService.ts';
import { forgetFollowed, keepFollowed, readFollowed, type FollowedHere } from './followedHere.ts';
import { makeOutbox, type Outbox } from './outbox.ts';
import type { RecordStore } from './RecordStore.ts';
import { forgetSent, readSent, type Verdict, type Waiting } from './sentHere.ts';

/** What following reaches outside itself. */
export interface FollowingParts {
  readonly records: RecordStore;
  readonly storage: () => Storage;
  readonly fetch: Fetch;
  readonly now: () => Date;
  /** Calls back after so many milliseconds, unless the returned function is called before. */
  readonly later: (milliseconds: number, call: () => void) => () => void;
  /** The address of the learner's side of the service. */
  readonly api: string;
}

/** How it stands, for whoever shows it. */
export interface FollowingState {
  readonly followed: FollowedHere | undefined;
  /** How many runs and completions are still to be sent. */
  readonly toSend: number;
  readonly waiting: Waiting | undefined;
  /** What the register refused or set aside, by id. */
  readonly notTaken: readonly (Verdict & { readonly id: string })[];
  /** Why the two records could not be made one, the last time that was tried from this page. */
  readonly apart: string | undefined;
}

/** The learner's record kept together with the one that the register keeps for them. */
export interface Following {
  state(): FollowingState;
  subscribe(listener: () => void): () => void;
  /** Makes both records one and sends what is to be sent, where somebody is followed. */
  keepTogether(): Promise<void>;
  /** The same a moment after the last change. */
  keepTogetherSoon(): void;
  /** The same at once, if it was to be done soon. */
  keepTogetherNow(): void;
  /** Ends following on this device; the record stays. Says whether the service has heard of it too. */
  stop(): Promise<boolean>;
}

/** So long after the last change: an answer in a lesson seldom comes alone. */
export const AFTER_A_CHANGE_MS = 2000;
/** A page that is opened soon after the last need not ask again. */
export const STILL_TOGETHER_MS = 60_000;
const PAUSES_MS = [5000, 15_000, 60_000, 300_000];

function mergedIn(reply: Reply): LearnerRecord | undefined {
  if (reply.kind !== 'answered' || typeof reply.body['version'] !== 'number') return undefined;
  try {
    return readRecord(reply.body['record'], 'record');
  } catch {
    return undefined;
  }
}

class BrowserFollowing implements Following {
  readonly #parts: FollowingParts;
  readonly #outbox: Outbox;
  readonly #listeners = new Set<() => void>();
  #underWay: Promise<void> | undefined;
  #cancel: (() => void) | undefined;
  #failures = 0;
  #isMerging = false;
  #isAskedAgain = false;
  #apart: string | undefined;

  constructor(parts: FollowingParts) {
    this.#parts = parts;
    const { records, storage, now } = parts;
    this.#outbox = makeOutbox({ records, storage, now, post: (path, message) => this.#post(path, message) });
    records.subscribe(() => {
      if (!this.#isMerging) this.keepTogetherSoon();
    });
  }

  state(): FollowingState {
    const { verdicts, waiting } = readSent(this.#parts.storage);
    const notTaken = Object.entries(verdicts).flatMap(([id, verdict]) => (verdict.standing === 'holds' ? [] : { id, ...verdict }));
    return { followed: this.#followed(), toSend: this.#outbox.waiting().length, waiting, notTaken, apart: this.#apart };
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  keepTogether(): Promise<void> {
    this.#cancel?.();
    this.#cancel = undefined;
    // What has changed since it began may have come too late for it.
    if (this.#underWay) this.#isAskedAgain = true;
    this.#underWay ??= this.#bringTogether().finally(() => this.#done());
    return this.#underWay;
  }

  keepTogetherSoon(): void {
    this.#again(AFTER_A_CHANGE_MS);
  }

  keepTogetherNow(): void {
    if (this.#cancel) void this.keepTogether();
  }

  async stop(): Promise<boolean> {
    this.#cancel?.();
    this.#cancel = undefined;
    forgetFollowed(this.#parts.storage);
    forgetSent(this.#parts.storage);
    this.#tell();
    return (await this.#post('sign-out', {})).kind === 'answered';
  }

  #done(): void {
    this.#underWay = undefined;
    if (this.#isAskedAgain) this.keepTogetherSoon();
    this.#isAskedAgain = false;
    this.#tell();
  }

  #followed(): FollowedHere | undefined {
    return readFollowed(this.#parts.storage);
  }

  #post(path: string, message: object): Promise<Reply> {
    return callService(this.#parts.fetch, this.#parts.api, path, message);
  }

  #again(milliseconds: number): void {
    const followed = this.#followed();
    this.#cancel?.();
    this.#cancel = followed && !followed.endedAt ? this.#parts.later(milliseconds, () => void this.keepTogether()) : undefined;
  }

  async #bringTogether(): Promise<void> {
    const followed = this.#followed();
    if (!followed || followed.endedAt) return;
    this.#apart = await this.#mergeWith(followed);
    // Results are sent whatever becomes of the rest of the record.
    const sent = this.#isStill(followed) ? await this.#outbox.send() : 'waiting';
    if (sent === 'not signed in') this.#end(followed);
    if (sent === 'all sent' && this.#apart === undefined) this.#failures = 0;
    else if (this.#isStill(followed)) this.#tryLater();
  }

  #tryLater(): void {
    const pause = PAUSES_MS[Math.min(this.#failures, PAUSES_MS.length - 1)] ?? 0;
    this.#failures += 1;
    this.#again(pause);
  }

  /** Whether the same learner is still followed: another tab may have stopped while an answer was on its way. */
  #isStill({ since }: FollowedHere): boolean {
    const followed = this.#followed();
    return followed?.since === since && !followed.endedAt;
  }

  /** Makes the two records one; gives the reason where that cannot be. */
  async #mergeWith(followed: FollowedHere): Promise<string | undefined> {
    const { records, storage, now } = this.#parts;
    const record = records.read();
    if (this.#isTogether(followed, hashOf(record))) return undefined;
    const reply = await this.#post('record', { record });
    if (!this.#isStill(followed)) return undefined;
    if (reply.kind === 'refused' && reply.status === 401) this.#end(followed);
    const merged = mergedIn(reply);
    if (!merged) return whyInWords(reply.kind === 'answered' ? { kind: 'not ours', status: 200 } : reply);
    const kept = this.#takeIn(merged);
    keepFollowed(storage, { ...followed, together: { hash: hashOf(kept), at: now().toISOString() } });
    return undefined;
  }

  /** Whether both sides had the same record a moment ago, and it is unchanged here. */
  #isTogether({ together }: FollowedHere, hash: string): boolean {
    const age = together ? this.#parts.now().getTime() - Date.parse(together.at) : Infinity;
    return together?.hash === hash && age >= 0 && age < STILL_TOGETHER_MS;
  }

  /** Puts what the service has into the record here, as it is by now. */
  #takeIn(merged: LearnerRecord): LearnerRecord {
    const { records } = this.#parts;
    const here = records.read();
    if (hashOf(mergeRecords(here, merged)) === hashOf(here)) return here;
    this.#isMerging = true;
    try {
      return records.change((latest) => mergeRecords(latest, merged));
    } finally {
      this.#isMerging = false;
    }
  }

  #end(followed: FollowedHere): void {
    keepFollowed(this.#parts.storage, { ...followed, endedAt: this.#parts.now().toISOString() });
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** Following over the given parts. It does nothing by itself until it is told to, or the record changes. */
export function makeFollowing(parts: FollowingParts): Following {
  return new BrowserFollowing(parts);
}
