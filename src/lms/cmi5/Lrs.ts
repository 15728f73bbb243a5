import type { LaunchData, Launch } from './launch.ts';
import type { Statement } from './statements.ts';

/** The state in which a course keeps what it needs to go on. */
const STATE_ID = 'first-port';
const LAUNCH_STATE_ID = 'LMS.LaunchData';

/** Browsers let 64 KiB outlive a page, of all that is on its way together. */
const OUTLIVES = 60_000;

export type Fetch = (address: string, init?: RequestInit) => Promise<Response>;

/** The learning record store of a launch. Everything is asked for with the one token that the launch gives. */
export class Lrs {
  readonly #launch: Launch;
  readonly #token: string;
  readonly #fetch: Fetch;
  /** Bytes on their way that outlive the page. */
  #outliving = 0;
  #writing: AbortController | undefined;

  private constructor(launch: Launch, token: string, fetch: Fetch) {
    this.#launch = launch;
    this.#token = token;
    this.#fetch = fetch;
  }

  /** Fetches the token: it is given once. Undefined where it is refused. */
  static async open(launch: Launch, fetch: Fetch): Promise<Lrs | undefined> {
    const answer = await fetch(launch.fetchUrl, { method: 'POST' });
    if (!answer.ok) return undefined;
    const token = ((await answer.json()) as Record<string, unknown>)['auth-token'];
    return typeof token === 'string' ? new Lrs(launch, token, fetch) : undefined;
  }

  async launchData(): Promise<LaunchData | undefined> {
    const answer = await this.#ask('GET', this.#state(LAUNCH_STATE_ID));
    return answer.ok ? ((await answer.json()) as LaunchData) : undefined;
  }

  /** Asked for because cmi5 wants it so: there is one language here, and no sound. */
  async learnerPreferences(): Promise<void> {
    await this.#ask('GET', this.#address('agents/profile', { profileId: 'cmi5LearnerPreferences', agent: this.#agent }));
  }

  async readState<T>(): Promise<T | undefined> {
    const answer = await this.#ask('GET', this.#state(STATE_ID));
    return answer.ok ? ((await answer.json()) as T) : undefined;
  }

  /** A state that is on its way still is called off: it must not arrive after the newer one. */
  async writeState(state: object): Promise<boolean> {
    this.#writing?.abort();
    const writing = new AbortController();
    this.#writing = writing;
    return (await this.#ask('PUT', this.#state(STATE_ID), { body: JSON.stringify(state), signal: writing.signal })).ok;
  }

  /** Statements are taken together and in order, or not at all. */
  async tell(statements: readonly Statement[]): Promise<boolean> {
    return (await this.#ask('POST', this.#address('statements', {}), { body: JSON.stringify(statements) })).ok;
  }

  /** Whether the store holds a statement. Where it does not say so, it is taken to. */
  async has(statementId: string): Promise<boolean> {
    return (await this.#ask('GET', this.#address('statements', { statementId }))).status !== 404;
  }

  get #agent(): string {
    return JSON.stringify(this.#launch.actor);
  }

  #state(stateId: string): string {
    const { activityId, registration } = this.#launch;
    return this.#address('activities/state', { stateId, activityId, registration, agent: this.#agent });
  }

  #address(resource: string, query: Readonly<Record<string, string>>): string {
    const words = new URLSearchParams(query).toString();
    return `${this.#launch.endpoint}${resource}${words ? `?${words}` : ''}`;
  }

  async #ask(method: string, address: string, sent: { readonly body?: string; readonly signal?: AbortSignal } = {}): Promise<Response> {
    const headers = {
      Authorization: `Basic ${this.#token}`,
      'X-Experience-API-Version': '1.0.3',
      ...(sent.body === undefined ? {} : { 'Content-Type': 'application/json' }),
    };
    // What is on its way when the page is closed arrives all the same, as far as browsers allow.
    const bytes = new TextEncoder().encode(sent.body).length;
    const keepalive = bytes > 0 && this.#outliving + bytes <= OUTLIVES;
    if (!keepalive) return this.#fetch(address, { method, headers, ...sent });
    this.#outliving += bytes;
    try {
      return await this.#fetch(address, { method, headers, keepalive, ...sent });
    } finally {
      this.#outliving -= bytes;
    }
  }
}
