import type { Configuration, DatabasePlace, Environment } from './configuration.ts';

/** What is in force, a line for each setting, with where it comes from. A password in an address is never shown. */
export function configurationTable(configuration: Configuration, environment: Environment): string {
  const { host, port, basePath, database, publicOrigin, trustedProxies, log } = configuration;
  const rows: readonly (readonly [name: string, value: string, meaning: string])[] = [
    ['HOST', host, 'the address that is listened on'],
    ['PORT', String(port), ''],
    ['BASE_PATH', basePath, 'the folder of the address'],
    ['DATABASE_URL', showPlace(database), database.kind === 'none' ? 'the site alone: nothing is kept here' : 'where records are kept'],
    ['PUBLIC_URL', publicOrigin ?? 'not set', publicOrigin === undefined ? 'set it behind a proxy' : 'what people open'],
    ['TRUST_PROXY', String(trustedProxies), proxiesInWords(configuration)],
    ['LOG', log, ''],
    ['LIVE_ROOMS', configuration.liveRooms, 'who may open a room for phones'],
    ['SESSION_HOURS', String(configuration.userSessionHours), 'until who signed in signs in again'],
    ['LEARNER_SESSION_DAYS', String(configuration.learnerSessionDays), 'until a learner opens the link again'],
    ['DATABASE_CONNECTIONS', String(configuration.databaseConnections), 'PostgreSQL only'],
    ['DRAIN_SECONDS', String(configuration.drainSeconds), 'a stop still takes calls, not ready'],
    ['STOP_SECONDS', String(configuration.stopSeconds), 'then waits for requests under way'],
  ];
  const widest = (column: 0 | 1): number => Math.max(...rows.map((row) => row[column].length));
  const [names, values] = [widest(0), widest(1)];
  return rows
    .map(([name, value, meaning]) => {
      const from = environment[name] ? 'set' : 'as it comes';
      return `  ${name.padEnd(names)}  ${value.padEnd(values)}  ${from.padEnd(11)}  ${meaning}`.trimEnd();
    })
    .join('\n');
}

/** Behind a proxy that is not counted, every caller has its address, and one who guesses passwords would slow all the others. */
function proxiesInWords({ publicOrigin, trustedProxies }: Configuration): string {
  const isForgotten = publicOrigin !== undefined && trustedProxies === 0;
  return isForgotten ? 'BEHIND A PROXY SET THIS TO 1: else all callers count as one' : 'proxies in front that name the caller';
}

/** The place without its secrets. */
export function showPlace(place: DatabasePlace): string {
  if (place.kind !== 'postgres') return place.kind === 'none' ? 'none' : `sqlite:${place.file}`;
  const { protocol, username, host, pathname } = new URL(place.url);
  return `${protocol}//${username === '' ? '' : `${username}:…@`}${host}${pathname}`;
}
