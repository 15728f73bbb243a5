import type { CourseOutcome } from '../events/courseOutcome.ts';
import type { DecisionToTell, KnownStanding, LearningSystem, Opened } from '../LearningSystem.ts';
import { readLaunch } from './launch.ts';
import { Lrs, type Fetch } from './Lrs.ts';
import { answered, completed, failed, initialized, passed, reachesMastery, terminated } from './statements.ts';
import type { Moment, Session, Statement } from './statements.ts';

interface Around {
  readonly address: string;
  readonly clock: () => number;
  /** ISO 8601 in UTC. */
  readonly now: () => string;
  readonly fetch?: Fetch;
}

/** What the course keeps in its state: the compact record, the page, and what was told in this registration. */
interface State {
  readonly record: string;
  readonly place: string;
  readonly told: Told;
}

interface Told {
  /** Ids of the statements. */
  readonly completed?: string | undefined;
  readonly passed?: string | undefined;
  /** Whether the store has said that it took them. */
  readonly taken?: boolean;
  /** The final that was told as failed. */
  readonly failed?: string;
}

const MODES = { Normal: 'normal', Browse: 'browse', Review: 'review' } as const;

/** A new id, version 4. `randomUUID` needs a secure page; random values do not. */
function newUuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function standingTold(state: State | undefined): KnownStanding {
  if (!state) return 'not begun';
  if (state.told.passed) return 'passed';
  return state.told.failed === undefined ? 'under way' : 'failed';
}

/**
 * A course's session with a learning system that speaks cmi5. Completed and passed are told once in a registration. Failed is told when
 * the session ends, because a session that has failed may not pass any more, and the learner may still pass in it.
 */
class Cmi5Session implements LearningSystem {
  readonly room = 200_000;
  readonly #around: Around;
  readonly #began: number;
  #lrs: Lrs | undefined;
  #session: Session | undefined;
  #isNormal = false;
  #closed = false;
  #state: State = { record: '', place: '', told: {} };
  #storedState = '';
  #failing: Extract<CourseOutcome, { standing: 'failed' }> | undefined;
  #waiting: Statement[] = [];
  /** Sent, and not answered yet. */
  #onTheWay: readonly Statement[] = [];
  #queue: Promise<void> = Promise.resolve();
  #trouble = false;

  constructor(around: Around) {
    this.#around = around;
    this.#began = around.clock();
  }

  get trouble(): boolean {
    return this.#trouble;
  }

  get returnTo(): string | undefined {
    return this.#session?.data.returnURL;
  }

  async open(): Promise<Opened | undefined> {
    const launch = readLaunch(this.#around.address);
    try {
      const fetch = this.#around.fetch ?? ((address, init) => globalThis.fetch(address, init));
      this.#lrs = launch && (await Lrs.open(launch, fetch));
      const data = await this.#lrs?.launchData();
      if (!launch || !this.#lrs || !data) return undefined;
      this.#session = { launch, data };
      await this.#lrs.learnerPreferences();
      return await this.#begin(this.#session, this.#lrs);
    } catch {
      return undefined;
    }
  }

  keep(record: string, place: string): void {
    this.#state = { ...this.#state, record, place };
  }

  tellDecision(decision: DecisionToTell): void {
    if (this.#session && this.#isNormal)
      this.#waiting.push(answered(this.#session, { ...this.#moment(), timestamp: decision.at }, decision));
  }

  tellOutcome(outcome: CourseOutcome): void {
    if (!this.#session || !this.#isNormal || this.#state.told.passed || outcome.standing === 'under way') return;
    if (outcome.standing === 'failed') {
      this.#failing = outcome;
      return;
    }
    this.#tellPassed(this.#session, outcome.score);
  }

  commit(): Promise<void> {
    if (this.#isNormal && !this.#closed) this.#queue = this.#queue.then(() => (this.#closed ? undefined : this.#send()));
    return this.#queue;
  }

  async close(): Promise<void> {
    if (!this.#session || this.#closed) return;
    const session = this.#session;
    if (this.#failing && this.#isNormal) this.#tellFailed(session, this.#failing);
    // The page may be gone before anything that is waited for: what is left goes out at once. What is on its way still may arrive after
    // it, or never, so it goes out again, before terminated. A store takes a statement once, by its id.
    this.#waiting = [...this.#onTheWay, ...this.#waiting, terminated(session, this.#moment())];
    this.#closed = true;
    await this.#send();
  }

  async #begin(session: Session, lrs: Lrs): Promise<Opened | undefined> {
    const { data, launch } = session;
    const state = await lrs.readState<State>();
    this.#storedState = JSON.stringify(state ?? this.#state);
    this.#state = state ? { ...state, told: await reallyTold(state.told, lrs) } : this.#state;
    this.#isNormal = data.launchMode === 'Normal';
    if (!(await lrs.tell([initialized(session, this.#moment())]))) return undefined;
    const { homePage, name } = launch.actor.account;
    const known = standingTold(state && this.#state);
    return { learner: `${homePage} ${name}`, mode: MODES[data.launchMode], known, kept: this.#state.record, place: this.#state.place };
  }

  #tellPassed(session: Session, score: number | undefined): void {
    const reaches = reachesMastery(score, session.data);
    const { told } = this.#state;
    const [one, other] = [this.#moment(), this.#moment()];
    if (!told.completed) this.#waiting.push(completed(session, one));
    if (reaches) this.#waiting.push(passed(session, other, score));
    this.#failing = reaches ? undefined : { standing: 'failed', ...(score === undefined ? {} : { score }) };
    const ids = { completed: told.completed ?? one.id, ...(reaches ? { passed: other.id } : {}) };
    this.#state = { ...this.#state, told: { ...told, ...ids, taken: false } };
  }

  #tellFailed(session: Session, { score, final = '' }: Extract<CourseOutcome, { standing: 'failed' }>): void {
    if (this.#state.told.failed === final) return;
    this.#waiting.push(failed(session, this.#moment(), score));
    this.#state = { ...this.#state, told: { ...this.#state.told, failed: final } };
  }

  #moment(): Moment {
    return { id: newUuid(), timestamp: this.#around.now(), milliseconds: this.#around.clock() - this.#began };
  }

  /** The state says what is told before it is known to be taken: nothing is told twice. What is refused waits for the next time. */
  async #send(): Promise<void> {
    const statements = this.#waiting;
    this.#waiting = [];
    // Statements first: a long state may take up all that a browser lets outlive a page.
    const [told, kept] = await Promise.all([this.#sendStatements(statements), this.#sendState()]);
    this.#trouble = !kept || !told;
    if (told && this.#waiting.length === 0) await this.#noteTaken();
  }

  async #sendState(): Promise<boolean> {
    const state = JSON.stringify(this.#state);
    if (!this.#lrs || !this.#isNormal || state === this.#storedState) return true;
    const isTaken = await this.#lrs.writeState(this.#state).catch(() => false);
    if (isTaken) this.#storedState = state;
    return isTaken;
  }

  async #sendStatements(statements: Statement[]): Promise<boolean> {
    if (!this.#lrs || statements.length === 0) return true;
    this.#onTheWay = statements;
    const areTaken = await this.#lrs.tell(statements).catch(() => false);
    this.#onTheWay = [];
    if (!areTaken && !this.#closed) this.#waiting = [...statements, ...this.#waiting];
    return areTaken;
  }

  async #noteTaken(): Promise<void> {
    if (this.#state.told.taken !== false) return;
    this.#state = { ...this.#state, told: { ...this.#state.told, taken: true } };
    if (!this.#closed) await this.#sendState();
  }
}

/** What was told in this registration. Where the page was closed before an answer came, the store is asked whether it took it. */
async function reallyTold(told: Told, lrs: Lrs): Promise<Told> {
  if (told.taken !== false) return told;
  const has = async (id: string | undefined) => (id !== undefined && (await lrs.has(id)) ? id : undefined);
  return { ...told, completed: await has(told.completed), passed: await has(told.passed) };
}

/** The learning system that launched this page by cmi5. */
export function connectCmi5(around: Around): LearningSystem {
  return new Cmi5Session(around);
}
