import type { Completion } from '#src/domain/record/completion/completion.ts';
import { EMPTY_RECORD, mergeRecords, type LearnerRecord } from '#src/domain/record/learnerRecord.ts';
import type { Fetch } from '#src/records/callService.ts';

/** What stands between a browser and the register at a moment, or what the register does with what it is sent. */
export type Weather =
  | 'fair'
  /** No network, or nobody listens. */
  | 'dead'
  /** The sign-in page of a network, with status 200. */
  | 'captive portal'
  /** The same, behind a redirect; a browser that follows none gets an error. */
  | 'redirect'
  /** A proxy that answers JSON of its own, with status 200. */
  | 'proxy'
  /** The register has stored what it was sent, and the answer is lost on its way back. */
  | 'answer lost'
  | 'busy'
  | 'signed out'
  | 'without service';

const json = (body: object, status = 200): Response => Response.json(body, { status });

interface Sent {
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A register as a browser meets it: it stores each id once, and answers as the weather is. */
export class Register {
  weather: Weather = 'fair';
  record: LearnerRecord = EMPTY_RECORD;
  /** What is refused for good, by id, with its reason. */
  readonly refuses = new Map<string, string>();
  readonly setsAside = new Map<string, string>();
  /** By id, how often each was stored. */
  readonly stored = new Map<string, number>();
  /** Every call that reached anything, as it was sent. */
  readonly heard: Sent[] = [];
  #version = 0;

  readonly fetch: Fetch = async (url, init) => {
    const path = url.replace(/^.*\/api\/learner\//, '');
    const body = JSON.parse(typeof init.body === 'string' ? init.body : '{}') as Record<string, unknown>;
    if (this.weather === 'dead') throw new TypeError('Failed to fetch');
    if (this.weather === 'redirect') {
      if (init.redirect === 'error') throw new TypeError('Failed to fetch');
      return Object.defineProperty(new Response('<h1>Welcome</h1>'), 'redirected', { value: true });
    }
    this.heard.push({ path, body });
    return this.#answer(path, body);
  };

  #answer(path: string, body: Readonly<Record<string, unknown>>): Response {
    switch (this.weather) {
      case 'captive portal':
        return new Response('<h1>Sign in to the network</h1>', { headers: { 'content-type': 'text/html' } });
      case 'proxy':
        return json({ status: 'ok', id: body['id'] });
      case 'busy':
        return json({ refused: 'That was tried too often from here.' }, 429);
      case 'signed out':
        return json({ refused: 'This browser is not linked to you.' }, 401);
      case 'without service':
        return json({ refused: 'This site is served without its service.' }, 404);
      default:
        return this.#do(path, body);
    }
  }

  #do(path: string, body: Readonly<Record<string, unknown>>): Response {
    const answer = path === 'record' ? this.#merge(body['record'] as LearnerRecord) : path === 'submissions' ? this.#store(body) : json({});
    if (this.weather === 'answer lost') throw new TypeError('Failed to fetch');
    return answer;
  }

  #merge(sent: LearnerRecord): Response {
    this.record = mergeRecords(this.record, sent);
    this.#version += 1;
    return json({ version: this.#version, record: this.record });
  }

  #store(body: Readonly<Record<string, unknown>>): Response {
    const id = String(body['id']);
    const because = this.refuses.get(id);
    if (because !== undefined) return json({ refused: because }, 422);
    const { attempts = [] } = (body['completion'] ?? {}) as Partial<Completion>;
    if (attempts.some((run) => !this.stored.has(run))) return json({ refused: 'Not all runs are here yet.' }, 409);
    if (!this.stored.has(id)) this.stored.set(id, 0);
    this.stored.set(id, (this.stored.get(id) ?? 0) + 1);
    const aside = this.setsAside.get(id);
    return json({ acknowledged: id, standing: aside === undefined ? 'holds' : 'set aside', because: aside === undefined ? [] : [aside] });
  }
}
