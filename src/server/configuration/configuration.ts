import { isAbsolute, join } from 'node:path';

/** Where records are kept: a file, a PostgreSQL server, or nowhere (the site alone). */
export type DatabasePlace =
  { readonly kind: 'sqlite'; readonly file: string } | { readonly kind: 'postgres'; readonly url: string } | { readonly kind: 'none' };

/** `none`: nothing; `events`: what the service does; `requests`: every call of the service too. */
export const LOG_LEVELS = ['none', 'events', 'requests'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Who may open a room for phones: whoever reaches the service, only people who are signed in, or nobody. */
export const LIVE_ROOMS = ['anyone', 'signed-in', 'off'] as const;
export type LiveRooms = (typeof LIVE_ROOMS)[number];

/** All that can be set from outside, read once at the start. */
export interface Configuration {
  readonly host: string;
  readonly port: number;
  /** The folder of the address, with a slash at both ends: `/` or `/contact-officers/`. */
  readonly basePath: string;
  readonly database: DatabasePlace;
  /** The origin under which people reach the service, where that differs from what the service sees. */
  readonly publicOrigin: string | undefined;
  /** How many proxies of our own stand in front, each adding an address to X-Forwarded-For. */
  readonly trustedProxies: number;
  readonly log: LogLevel;
  readonly liveRooms: LiveRooms;
  readonly userSessionHours: number;
  readonly learnerSessionDays: number;
  /** Connections to PostgreSQL that one process holds at most. */
  readonly databaseConnections: number;
  /** How long a stop still takes calls while saying that it is not ready, so that a balancer in front turns elsewhere. */
  readonly drainSeconds: number;
  /** How long a stop then waits for requests under way. */
  readonly stopSeconds: number;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** The configuration cannot be used: one sentence for each fault, one to a line. */
export class WrongConfiguration extends Error {}

/** Reads the configuration from the environment. A relative path is below `root`, the project's folder. */
export function readConfiguration(environment: Environment, root: string): Configuration {
  const faults: string[] = [];
  const whole = (name: string, otherwise: number, least: number, most: number): number => {
    const text = environment[name] || String(otherwise);
    const count = Number(text);
    if (/^\d+$/.test(text) && count >= least && count <= most) return count;
    faults.push(`${name} is "${text}". It takes a whole number from ${least} to ${most}.`);
    return otherwise;
  };
  const basePath = readBasePath(environment['BASE_PATH'], faults);
  const configuration: Configuration = {
    host: environment['HOST'] || '127.0.0.1',
    port: whole('PORT', 4321, 0, 65_535),
    basePath,
    database: readPlace(environment['DATABASE_URL'], root, faults),
    publicOrigin: readPublicOrigin(environment['PUBLIC_URL'], basePath, faults),
    trustedProxies: whole('TRUST_PROXY', 0, 0, 10),
    log: readOneOf('LOG', environment['LOG'], LOG_LEVELS, 'requests', faults),
    liveRooms: readOneOf('LIVE_ROOMS', environment['LIVE_ROOMS'], LIVE_ROOMS, 'anyone', faults),
    userSessionHours: whole('SESSION_HOURS', 12, 1, 168),
    learnerSessionDays: whole('LEARNER_SESSION_DAYS', 90, 1, 400),
    databaseConnections: whole('DATABASE_CONNECTIONS', 10, 1, 200),
    drainSeconds: whole('DRAIN_SECONDS', 0, 0, 600),
    stopSeconds: whole('STOP_SECONDS', 20, 1, 600),
  };
  if (faults.length > 0) throw new WrongConfiguration(faults.join('\n'));
  return configuration;
}

function readBasePath(text: string | undefined, faults: string[]): string {
  const path = (text ?? '').replace(/^\/+|\/+$/g, '');
  if (path === '') return '/';
  if (!/^[\w~.-]+(\/[\w~.-]+)*$/.test(path))
    faults.push(`BASE_PATH is "${text}". It takes a folder of the address such as /contact-officers/: letters, digits, - and _ alone.`);
  return `/${path}/`;
}

function readPlace(text: string | undefined, root: string, faults: string[]): DatabasePlace {
  if (!text) return { kind: 'sqlite', file: join(root, 'data', 'first-port.db') };
  if (text === 'none') return { kind: 'none' };
  if (/^postgres(ql)?:\/\//.test(text)) {
    // What was given may hold a password, so it is never said again.
    if (!URL.canParse(text))
      faults.push('DATABASE_URL begins with postgres:// but is no address: postgres://user:password@host:5432/database');
    return { kind: 'postgres', url: text };
  }
  const file = fileIn(text);
  if (file !== undefined) return { kind: 'sqlite', file: isAbsolute(file) ? file : join(root, file) };
  faults.push(
    'DATABASE_URL takes a path that ends in .db, postgres://user:password@host:5432/database, or none; leave it out for data/first-port.db.',
  );
  return { kind: 'none' };
}

/** `sqlite:PATH`, `file:///PATH`, or a plain path that ends in .db. */
function fileIn(text: string): string | undefined {
  return /^(?:sqlite|file):(?:\/\/(?=\/))?(.+)$/.exec(text)?.[1] ?? (/^[^:]+\.db$/.test(text) ? text : undefined);
}

function readPublicOrigin(text: string | undefined, basePath: string, faults: string[]): string | undefined {
  if (!text) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !isPlainAddress(url)) {
    faults.push('PUBLIC_URL takes the address that people open, such as https://training.example.org.');
    return undefined;
  }
  if (url.pathname !== '/' && `${url.pathname.replace(/\/+$/, '')}/` !== basePath)
    faults.push(
      `PUBLIC_URL names the folder ${url.pathname}, but BASE_PATH is ${basePath}. Give both the same folder, or PUBLIC_URL none.`,
    );
  return url.origin;
}

const isPlainAddress = ({ protocol, username, search, hash }: URL): boolean =>
  /^https?:$/.test(protocol) && username === '' && search === '' && hash === '';

function readOneOf<T extends string>(name: string, text: string | undefined, known: readonly T[], otherwise: T, faults: string[]): T {
  const chosen = known.find((each) => each === (text || otherwise));
  if (chosen === undefined) faults.push(`${name} is "${text}". It takes one of: ${known.join(', ')}.`);
  return chosen ?? otherwise;
}
