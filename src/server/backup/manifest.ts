import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

const manifest = z.object({
  format: z.literal('first-port-backup'),
  database: z.enum(['sqlite', 'postgres']),
  madeAt: z.string(),
  bytes: z.number(),
  /** Of the file that it lies beside. */
  sha256: z.string(),
  /** How many rows each table holds. */
  rows: z.record(z.string(), z.number()),
});

/** What lies beside a backup and says what it must hold. */
export type Manifest = z.infer<typeof manifest>;

const besides = (file: string): string => `${file}.manifest.json`;

/** Seals a backup that has just been written. */
export async function writeManifest(file: string, rest: Pick<Manifest, 'database' | 'madeAt' | 'rows'>): Promise<Manifest> {
  const written: Manifest = { format: 'first-port-backup', ...rest, bytes: statSync(file).size, sha256: await sha256Of(file) };
  writeFileSync(besides(file), `${JSON.stringify(written, null, 2)}\n`, { mode: 0o600 });
  return written;
}

/** Reads what a backup must hold, and throws a sentence where the file beside it is not that backup, whole. */
export async function readManifest(file: string, database: Manifest['database']): Promise<Manifest> {
  if (!existsSync(file)) throw new Error(`There is no file ${file}.`);
  if (!existsSync(besides(file)))
    throw new Error(`${besides(file)} is missing. It was written with the backup and belongs beside it: copy both.`);
  const read = manifest.safeParse(JSON.parse(readFileSync(besides(file), 'utf8')));
  if (!read.success) throw new Error(`${besides(file)} is not the manifest of a backup of First Port.`);
  if (read.data.database !== database)
    throw new Error(
      `${file} is a backup of ${nameOf(read.data.database)}; DATABASE_URL names ${nameOf(database)}. Restore it where it comes from.`,
    );
  if ((await sha256Of(file)) !== read.data.sha256)
    throw new Error(`${file} is not as it was written: its checksum differs. Take another copy of it.`);
  return read.data;
}

/** Throws a sentence where the rows that were found are not those that the manifest names. */
export function refuseOtherRows(found: Readonly<Record<string, number>>, { rows }: Manifest): void {
  const names = [...new Set([...Object.keys(rows), ...Object.keys(found)])];
  const differing = names.filter((name) => rows[name] !== found[name]);
  if (differing.length > 0) throw new Error(`The backup does not hold what its manifest says, in: ${differing.join(', ')}.`);
}

const nameOf = (database: Manifest['database']): string => (database === 'sqlite' ? 'a SQLite file' : 'a PostgreSQL database');

async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const part of createReadStream(file)) hash.update(part as Buffer);
  return hash.digest('hex');
}
