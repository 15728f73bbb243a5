import type { Submission } from '#src/protocol/learner.ts';
import { whyInWords, type Reply } from './callService.ts';
import type { RecordStore } from './RecordStore.ts';
import { endWaiting, keepVerdict, keepWaiting, readSent, type Verdict } from './sentHere.ts';
import { submissionsIn } from './submissionsIn.ts';

/** What the outbox reaches outside itself. */
export interface OutboxParts {
  readonly records: Pick<RecordStore, 'read'>;
  readonly storage: () => Storage;
  readonly now: () => Date;
  /** Hands something to the service. */
  readonly post: (path: string, message: object) => Promise<Reply>;
}

/** How sending ended: everything is there; the rest waits; or the service no longer knows this browser. */
export type Sent = 'all sent' | 'waiting' | 'not signed in';

export interface Outbox {
  /** Sends what is not acknowledged yet, one at a time. A call while one is under way waits for that one. */
  send(): Promise<Sent>;
  /** What is still to be sent. */
  waiting(): readonly Submission[];
}

/** Refused for what it is: sent again as it is, it would be refused again. */
const FOR_GOOD = [400, 413, 422];

type Outcome = Verdict | 'not yet' | 'not signed in' | { readonly failed: string };

/** Only our own reply that names what was sent ends its stay here. */
function outcomeOf(reply: Reply, id: string): Outcome {
  if (reply.kind === 'answered') {
    const { acknowledged, standing, because } = reply.body;
    const isOurs = acknowledged === id && (standing === 'holds' || standing === 'set aside') && Array.isArray(because);
    return isOurs ? { standing, because: because.map(String) } : { failed: whyInWords({ kind: 'not ours', status: 200 }) };
  }
  if (reply.kind !== 'refused') return { failed: whyInWords(reply) };
  if (reply.status === 401) return 'not signed in';
  if (reply.status === 409) return 'not yet';
  return FOR_GOOD.includes(reply.status) ? { standing: 'refused', because: [reply.because] } : { failed: reply.because };
}

const RUN_REFUSED = 'A run that it rests on was refused.';
const NOT_YET = 'A completion waits until the runs that it rests on have been received.';

class BrowserOutbox implements Outbox {
  readonly #parts: OutboxParts;
  #underWay: Promise<Sent> | undefined;

  constructor(parts: OutboxParts) {
    this.#parts = parts;
  }

  send(): Promise<Sent> {
    this.#underWay ??= this.#sendAll().finally(() => (this.#underWay = undefined));
    return this.#underWay;
  }

  waiting(): readonly Submission[] {
    const { verdicts } = readSent(this.#parts.storage);
    return submissionsIn(this.#parts.records.read()).filter(({ id }) => !verdicts[id]);
  }

  async #sendAll(): Promise<Sent> {
    const { storage, now } = this.#parts;
    const putOff = new Set<string>();
    for (let next = this.#next(putOff); next; next = this.#next(putOff)) {
      const outcome = await this.#sendOne(next);
      if (outcome === 'not signed in') return outcome;
      if (outcome === 'not yet') {
        putOff.add(next.id);
        continue;
      }
      if ('failed' in outcome) {
        keepWaiting(storage, outcome.failed, now());
        return 'waiting';
      }
      keepVerdict(storage, next.id, outcome);
    }
    if (this.waiting().length > 0) {
      keepWaiting(storage, NOT_YET, now());
      return 'waiting';
    }
    endWaiting(storage);
    return 'all sent';
  }

  /** Looked up anew each time: another tab may have sent it, and the learner may have ended another run. */
  #next(putOff: ReadonlySet<string>): Submission | undefined {
    const waiting = this.waiting();
    const runs = new Set(waiting.flatMap(({ kind, id }) => (kind === 'attempt' ? id : [])));
    return waiting.find(
      (each) => !putOff.has(each.id) && (each.kind === 'attempt' || !each.completion.attempts.some((id) => runs.has(id))),
    );
  }

  async #sendOne(submission: Submission): Promise<Outcome> {
    if (submission.kind === 'completion') {
      const { verdicts } = readSent(this.#parts.storage);
      const isRefused = submission.completion.attempts.some((id) => verdicts[id]?.standing === 'refused');
      if (isRefused) return { standing: 'refused', because: [RUN_REFUSED] };
    }
    return outcomeOf(await this.#parts.post('submissions', submission), submission.id);
  }
}

/** The outbox of this browser: what it holds is what the record holds and no reply of ours has named, so nothing can be lost from it. */
export function makeOutbox(parts: OutboxParts): Outbox {
  return new BrowserOutbox(parts);
}
