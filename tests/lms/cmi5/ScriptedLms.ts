/** A request as the course makes it. */
export interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly authorization: string;
  readonly body: string;
}

export interface Answered {
  readonly status: number;
  readonly body: string;
}

type Told = { readonly [part: string]: unknown };

/** How this learner's course is launched. */
export interface Launching {
  readonly mode?: 'Normal' | 'Browse' | 'Review';
  readonly masteryScore?: number;
  readonly returnURL?: string;
}

const VERBS = 'http://adlnet.gov/expapi/verbs/';
const CMI5 = 'https://w3id.org/xapi/cmi5/context';
const DEFINED = ['initialized', 'completed', 'passed', 'failed', 'terminated'];
const MOVE_ON = ['completed', 'passed', 'failed'];
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const DURATION = /^PT\d+H\d+M\d+S$/;

export const ACTOR = { objectType: 'Agent', account: { homePage: 'https://lms.example.org', name: 'learner-7' } };
export const ACTIVITY = 'https://lms.example.org/units/42';
const PUBLISHER = 'urn:first-port:unit:first-port-initial-jcu';

const at = (value: unknown, ...path: string[]): unknown => path.reduce<unknown>((inner, key) => (inner as Told | undefined)?.[key], value);
const ok = (body: unknown = ''): Answered => ({
  status: body === '' ? 204 : 200,
  body: typeof body === 'string' ? body : JSON.stringify(body),
});

/**
 * A learning system for cmi5, in as far as a course can see it. It refuses whatever the specification has it refuse, and notes why:
 * statements out of order, twice, without what they must hold, or in a session that only looks back.
 */
export class ScriptedLms {
  readonly refusals: string[] = [];
  /** Statements taken in this registration, by verb, with the session each came in. */
  readonly taken: { readonly verb: string; readonly session: number; readonly statement: Told }[] = [];
  readonly states = new Map<string, string>();
  readonly asked: string[] = [];
  readonly endpoint: string;
  #session = 0;
  #launching: Launching = {};
  #state: 'launched' | 'token given' | 'initialized' | 'terminated' = 'launched';
  readonly #read = new Set<string>();

  constructor(endpoint = 'https://lms.example.org/lrs/') {
    this.endpoint = endpoint;
  }

  /** Launches the course anew in the same registration: the query that its page is opened with. */
  launch(launching: Launching = {}): string {
    this.#session += 1;
    this.#launching = launching;
    this.#state = 'launched';
    this.#read.clear();
    const query = {
      endpoint: this.endpoint,
      fetch: `${this.endpoint}token`,
      registration: '3b8a9f0e-1111-4222-8333-444455556666',
      activityId: ACTIVITY,
    };
    return new URLSearchParams({ ...query, actor: JSON.stringify(ACTOR) }).toString();
  }

  verbs(session = this.#session): string[] {
    return this.taken.filter((each) => each.session === session).map(({ verb }) => verb);
  }

  answer(asked: Asked): Answered {
    const resource = asked.url.href.replace(this.endpoint, '').replace(/\?.*$/, '');
    this.asked.push(`${asked.method} ${resource} ${asked.url.searchParams.get('stateId') ?? ''}`.trim());
    if (resource === 'token') return this.#token(asked);
    if (asked.authorization !== `Basic token-${String(this.#session)}`) return this.#refuse('asked without the token of this session', 401);
    if (resource === 'activities/state') return this.#stateAsked(asked);
    if (resource === 'agents/profile') return this.#profile();
    if (resource !== 'statements') return this.#refuse(`no such thing: ${resource}`, 404);
    if (asked.method === 'POST') return this.#statements(asked.body);
    const wanted = asked.url.searchParams.get('statementId');
    return this.taken.some(({ statement }) => statement['id'] === wanted) ? ok({ id: wanted }) : { status: 404, body: '' };
  }

  /** The same as a browser's fetch. */
  fetch = (address: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    const body = typeof init.body === 'string' ? init.body : '';
    const { status, body: answered } = this.answer({
      method: init.method ?? 'GET',
      url: new URL(address),
      authorization: headers.get('authorization') ?? '',
      body,
    });
    return Promise.resolve(new Response(status === 204 ? null : answered, { status }));
  };

  #refuse(why: string, status = 403): Answered {
    this.refusals.push(why);
    return { status, body: why };
  }

  #token({ method }: Asked): Answered {
    if (method !== 'POST') return this.#refuse('the token is fetched by POST', 405);
    if (this.#state !== 'launched') return this.#refuse('the token was fetched twice', 400);
    this.#state = 'token given';
    return ok({ 'auth-token': `token-${String(this.#session)}` });
  }

  #stateAsked({ method, url, body }: Asked): Answered {
    const id = url.searchParams.get('stateId') ?? '';
    if (url.searchParams.get('registration') === null || url.searchParams.get('activityId') !== ACTIVITY)
      return this.#refuse('a state without its registration');
    if (id === 'LMS.LaunchData') {
      if (method !== 'GET') return this.#refuse('the launch data are not the course’s to change');
      this.#read.add('launch data');
      return ok(this.#launchData());
    }
    if (method === 'PUT') this.states.set(id, body);
    const state = this.states.get(id);
    return method === 'PUT' ? ok() : state === undefined ? { status: 404, body: '' } : { status: 200, body: state };
  }

  #launchData(): object {
    const { mode = 'Normal', masteryScore, returnURL } = this.#launching;
    const contextTemplate = {
      contextActivities: { grouping: [{ objectType: 'Activity', id: PUBLISHER }] },
      extensions: { [`${CMI5}/extensions/sessionid`]: `session-${String(this.#session)}` },
      platform: 'A learning system',
    };
    return {
      contextTemplate,
      launchMode: mode,
      moveOn: 'CompletedAndPassed',
      ...(masteryScore === undefined ? {} : { masteryScore }),
      ...(returnURL ? { returnURL } : {}),
    };
  }

  #profile(): Answered {
    this.#read.add('learner preferences');
    return ok({ languagePreference: 'en-AU', audioPreference: 'off' });
  }

  #statements(body: string): Answered {
    const list = [JSON.parse(body) as Told | Told[]].flat() as Told[];
    const taken: { verb: string; session: number; statement: Told }[] = [];
    for (const statement of list) {
      // A store takes a statement once: the same again, under the same id, changes nothing.
      if (this.taken.some(({ statement: known }) => JSON.stringify(known) === JSON.stringify(statement))) continue;
      const verb = String(at(statement, 'verb', 'id')).replace(VERBS, '');
      const before = [...this.taken, ...taken];
      const why = this.#faultOf(verb, statement, before);
      // A batch is taken whole or not at all.
      if (why !== undefined) return this.#refuse(`${verb}: ${why}`);
      taken.push({ verb, session: this.#session, statement });
      if (verb === 'initialized') this.#state = 'initialized';
      if (verb === 'terminated') this.#state = 'terminated';
    }
    this.taken.push(...taken);
    return ok(list.map(({ id }) => id));
  }

  #faultOf(verb: string, statement: Told, before: readonly { verb: string; session: number }[]): string | undefined {
    return (
      this.#orderFault(verb, before) ??
      this.#contextFault(verb, statement) ??
      (DEFINED.includes(verb) ? this.#resultFault(verb, statement) : allowedFault(statement))
    );
  }

  #orderFault(verb: string, before: readonly { verb: string; session: number }[]): string | undefined {
    const inSession = before.filter(({ session }) => session === this.#session).map((each) => each.verb);
    const inRegistration = before.map((each) => each.verb);
    const { mode = 'Normal' } = this.#launching;
    if (this.#state === 'terminated') return 'after terminated';
    if (verb === 'initialized') {
      if (inSession.includes(verb)) return 'twice';
      return this.#read.size < 2 ? 'before the launch data and the preferences were read' : undefined;
    }
    if (this.#state !== 'initialized') return 'before initialized';
    if (DEFINED.includes(verb) && inSession.includes(verb)) return 'twice in a session';
    if (['completed', 'passed'].includes(verb) && inRegistration.includes(verb)) return 'twice in a registration';
    if (verb === 'failed' && inRegistration.includes('passed')) return 'after passed';
    if ((verb === 'passed' && inSession.includes('failed')) || (verb === 'failed' && inSession.includes('passed')))
      return 'passed and failed in one session';
    return mode !== 'Normal' && verb !== 'terminated' ? `in ${mode} mode` : undefined;
  }

  #contextFault(verb: string, statement: Told): string | undefined {
    if (!UUID.test(String(statement['id']))) return 'without a proper id';
    if (Number.isNaN(Date.parse(String(statement['timestamp'])))) return 'without a timestamp';
    if (JSON.stringify(statement['actor']) !== JSON.stringify(ACTOR)) return 'of another actor';
    if (JSON.stringify(statement).includes('mbox')) return 'with an e-mail address';
    const context = statement['context'];
    if (at(context, 'registration') === undefined) return 'without its registration';
    if (at(context, 'extensions', `${CMI5}/extensions/sessionid`) !== `session-${String(this.#session)}`)
      return 'without the session of the template';
    if (at(context, 'platform') !== 'A learning system') return 'without all of the template';
    const grouping = (at(context, 'contextActivities', 'grouping') ?? []) as { id: string }[];
    if (!grouping.some(({ id }) => id === PUBLISHER)) return 'without the grouping of the template';
    return categoryFault(
      verb,
      ((at(context, 'contextActivities', 'category') ?? []) as { id: string }[]).map(({ id }) => id),
    );
  }

  #resultFault(verb: string, statement: Told): string | undefined {
    const { masteryScore } = this.#launching;
    const [result, scaled] = [statement['result'], at(statement, 'result', 'score', 'scaled')];
    if (at(statement, 'object', 'id') !== ACTIVITY) return 'of another activity';
    if (verb !== 'initialized' && !DURATION.test(String(at(result, 'duration')))) return 'without a duration';
    if (verb === 'completed' && (at(result, 'completion') !== true || at(result, 'score') !== undefined)) return 'not as completed has it';
    if (verb === 'passed' && at(result, 'success') !== true) return 'without success';
    if (verb === 'failed' && at(result, 'success') !== false) return 'with success';
    if (masteryScore === undefined || (verb !== 'passed' && verb !== 'failed')) return undefined;
    if (at(statement, 'context', 'extensions', `${CMI5}/extensions/masteryscore`) !== masteryScore) return 'without the mastery score';
    if (verb === 'passed' && typeof scaled === 'number' && scaled < masteryScore) return 'under the mastery score';
    return verb === 'failed' && typeof scaled === 'number' && scaled >= masteryScore ? 'at or above the mastery score' : undefined;
  }
}

function categoryFault(verb: string, categories: readonly string[]): string | undefined {
  const isDefined = DEFINED.includes(verb);
  if (categories.includes(`${CMI5}/categories/cmi5`) !== isDefined) return 'in the wrong category';
  return categories.includes(`${CMI5}/categories/moveon`) === MOVE_ON.includes(verb) ? undefined : 'with the wrong move-on category';
}

function allowedFault(statement: Told): string | undefined {
  const { interactionType, type, choices } = (at(statement, 'object', 'definition') ?? {}) as Record<string, unknown>;
  const offered = ((choices ?? []) as { id: string }[]).map(({ id }) => id);
  if (type !== 'http://adlnet.gov/expapi/activities/cmi.interaction' || interactionType !== 'choice') return 'of no interaction';
  if (at(statement, 'object', 'id') === ACTIVITY) return 'of the course itself';
  return offered.includes(String(at(statement, 'result', 'response'))) ? undefined : 'with a response that was not offered';
}
