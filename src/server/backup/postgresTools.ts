import { spawn } from 'node:child_process';
import pg from 'pg';

/** What a tool of PostgreSQL needs to reach the database. The password goes by the environment: a command line can be read by others. */
export function reaching(url: string): { readonly environment: Record<string, string>; readonly shown: string } {
  const { hostname, port, username, password, pathname, searchParams } = new URL(url);
  const sslmode = searchParams.get('sslmode');
  const host = searchParams.get('host') ?? hostname;
  const environment: Record<string, string> = {
    PGHOST: host,
    PGPORT: port || '5432',
    PGDATABASE: decodeURIComponent(pathname.slice(1)),
    ...(username === '' ? {} : { PGUSER: decodeURIComponent(username) }),
    ...(password === '' ? {} : { PGPASSWORD: decodeURIComponent(password) }),
    ...(sslmode === null ? {} : { PGSSLMODE: sslmode }),
  };
  const { PGPASSWORD: _secret, ...open } = environment;
  const shown = Object.entries(open).map(([name, value]) => `${name}=${value}`);
  return { environment, shown: shown.join(' ') };
}

/** Runs a tool of PostgreSQL to its end, showing what it says. Where it is not installed, names the command to run by hand. */
export function runTool(url: string, program: 'pg_dump' | 'pg_restore', words: readonly string[]): Promise<void> {
  const { environment, shown } = reaching(url);
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...environment } });
    child.once('error', (error: NodeJS.ErrnoException) => {
      const byHand = `${shown} ${program} ${words.join(' ')}`;
      const missing = `${program} is not on this machine. Install PostgreSQL's client tools, or run where they are:\n  ${byHand}`;
      reject(error.code === 'ENOENT' ? new Error(missing) : error);
    });
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${program} ended with ${String(code)}: the reason is above.`)),
    );
  });
}

/** Opens one connection for the work, and closes it. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, application_name: 'first-port backup' });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** How many rows each table holds, as the client's transaction sees them. */
export async function countRowsOn(client: pg.Client): Promise<Record<string, number>> {
  const { rows } = await client.query<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
  );
  const counts: Record<string, number> = {};
  for (const { name } of rows) {
    const counted = await client.query<{ many: string }>(`select count(*) as many from public.${pg.escapeIdentifier(name)}`);
    counts[name] = Number(counted.rows[0]?.many);
  }
  return counts;
}
