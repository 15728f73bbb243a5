/** An agent named by an account: an address and a name at it. An e-mail address is never asked for. */
export interface Actor {
  readonly objectType?: 'Agent';
  readonly name?: string;
  readonly account: { readonly homePage: string; readonly name: string };
}

/** What the address of a launched page says. */
export interface Launch {
  readonly endpoint: string;
  /** Where the token is fetched, once. */
  readonly fetchUrl: string;
  readonly registration: string;
  readonly activityId: string;
  readonly actor: Actor;
}

type Context = Readonly<Record<string, unknown>> & {
  readonly contextActivities?: Readonly<Record<string, readonly object[]>>;
  readonly extensions?: Readonly<Record<string, unknown>>;
};

/** What the learning system says of this launch; kept under its own state. */
export interface LaunchData {
  readonly contextTemplate: Context;
  readonly launchMode: 'Normal' | 'Browse' | 'Review';
  readonly masteryScore?: number;
  readonly returnURL?: string;
}

function parsedActor(text: string): Actor | undefined {
  try {
    const { name, account } = JSON.parse(text) as Partial<Actor>;
    if (typeof account?.homePage !== 'string' || typeof account.name !== 'string') return undefined;
    const { homePage } = account;
    return { objectType: 'Agent', ...(name === undefined ? {} : { name }), account: { homePage, name: account.name } };
  } catch {
    return undefined;
  }
}

/** Reads the address under which a page was launched; undefined where it was not launched by a learning system. */
export function readLaunch(address: string): Launch | undefined {
  const query = new URL(address).searchParams;
  const [endpoint, fetchUrl, registration, activityId] = ['endpoint', 'fetch', 'registration', 'activityId'].map(
    (name) => query.get(name) ?? '',
  );
  const actor = parsedActor(query.get('actor') ?? '');
  if (!endpoint || !fetchUrl || !registration || !activityId || !actor) return undefined;
  return { endpoint: endpoint.endsWith('/') ? endpoint : `${endpoint}/`, fetchUrl, registration, activityId, actor };
}
