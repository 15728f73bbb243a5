import type { PublicMoment } from '#src/protocol/live.ts';
import type { RoomOpened, RoomTally } from '#src/protocol/liveRoom.ts';
import { hearTally, showMoment } from './callService.ts';

const AGAIN_AFTER = 1_000;
/** The service says something every ten seconds; after so long it is taken for gone. */
const SILENT_AFTER = 25_000;

interface Ends {
  /** What stands now, as phones see it. */
  readonly moment: () => PublicMoment;
  readonly hears: (tally: RoomTally) => void;
  /** Whether the service is heard. */
  readonly line: (isThere: boolean) => void;
  /** The room is gone. */
  readonly over: () => void;
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What phones would see differently; the version alone is nothing to send. */
const looksOf = ({ version: _version, ...rest }: PublicMoment): string => JSON.stringify(rest);

/** The desk's line to one room: moments go out, counts come in. What cannot be sent is sent when the service is there again. */
export class RoomLine {
  readonly #api: string;
  readonly #room: RoomOpened;
  readonly #ends: Ends;
  readonly #stopped = new AbortController();
  #sent = '';
  #isSending = false;
  #isThere = false;

  constructor(api: string, room: RoomOpened, ends: Ends) {
    this.#api = api;
    this.#room = room;
    this.#ends = ends;
  }

  begin(): void {
    void this.#listen();
    void this.send();
  }

  stop(): void {
    this.#stopped.abort();
  }

  /** Sends what stands, and what stands by the time that it has arrived, until nothing is new. */
  async send(): Promise<void> {
    if (this.#isSending) return;
    this.#isSending = true;
    try {
      for (let moment = this.#new(); moment; moment = this.#new()) {
        if ((await showMoment(this.#api, this.#room, moment)) === 'over') return this.#over();
        this.#sent = looksOf(moment);
      }
    } catch {
      setTimeout(() => void this.send(), AGAIN_AFTER);
    } finally {
      this.#isSending = false;
    }
  }

  #new(): PublicMoment | undefined {
    const moment = this.#ends.moment();
    return this.#stopped.signal.aborted || looksOf(moment) === this.#sent ? undefined : moment;
  }

  #over(): void {
    if (!this.#stopped.signal.aborted) this.#ends.over();
  }

  #line(isThere: boolean): void {
    if (this.#isThere === isThere || this.#stopped.signal.aborted) return;
    this.#isThere = isThere;
    this.#ends.line(isThere);
    if (isThere) void this.send();
  }

  async #listen(): Promise<void> {
    while (!this.#stopped.signal.aborted) {
      if ((await this.#hearUntilSilent()) === 'over') return this.#over();
      this.#line(false);
      await pause(AGAIN_AFTER);
    }
  }

  async #hearUntilSilent(): Promise<'broken' | 'over'> {
    const silence = new AbortController();
    const falls = (): ReturnType<typeof setTimeout> => setTimeout(() => silence.abort(), SILENT_AFTER);
    let waiting = falls();
    try {
      return await hearTally(this.#api, this.#room, AbortSignal.any([this.#stopped.signal, silence.signal]), (tally) => {
        clearTimeout(waiting);
        waiting = falls();
        this.#line(true);
        if (tally) this.#ends.hears(tally);
      });
    } catch {
      return 'broken';
    } finally {
      clearTimeout(waiting);
    }
  }
}
