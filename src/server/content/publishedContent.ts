import type { Kysely } from 'kysely';
import type { Playable } from '#src/domain/assessment/playable.ts';
import type { RegisterContent } from '#src/domain/record/register/registerContent.ts';
import type { JudgesAtHand } from '#src/domain/record/replay/judgesAtHand.ts';
import { openThisSite, type ThisSite } from '#src/domain/record/replay/thisSite.ts';
import type { Schema } from '../database/schema.ts';
import { keepVersion } from './keepVersion.ts';
import { readPublishedTexts, unpackTexts, versionOfTexts, type PublishedTexts } from './publishedTexts.ts';

/** What is replayed against: the content of the site that is being served, and every version of it that the service has seen. */
export interface PublishedContent {
  /** The hash of the version that is being served. */
  readonly version: string;
  /** What that version says of the organisation, its courses and its procedures. */
  readonly register: RegisterContent;
  /** The scenario under the procedure whose content bears this mark; undefined where no version seen here does. */
  findPlayableFor(contentHash: string, scenario: string, procedure: string): Promise<Playable | undefined>;
  /** What a version judges by; undefined where it was never seen here. */
  siteFor(version: string): Promise<ThisSite | undefined>;
  /** Versions under which runs with some of these marks can be replayed, the one served first, then the newest; all where no mark is given. */
  versionsFor(contentHashes: readonly string[]): Promise<readonly string[]>;
}

/** Old versions are asked for by few, and soon after an update. */
const SITES_HELD = 4;
/** How many versions are tried for one claim. */
const VERSIONS_TRIED = 24;

class VersionsKept implements PublishedContent {
  readonly version: string;
  readonly register: RegisterContent;
  readonly #database: Kysely<Schema>;
  readonly #current: ThisSite;
  readonly #held = new Map<string, Promise<ThisSite | undefined>>();

  constructor(database: Kysely<Schema>, version: string, register: RegisterContent, current: ThisSite) {
    this.#database = database;
    this.version = version;
    this.register = register;
    this.#current = current;
  }

  async findPlayableFor(contentHash: string, scenario: string, procedure: string): Promise<Playable | undefined> {
    const here = this.#current.findPlayable(scenario, procedure);
    if (here?.judge.contentHash === contentHash) return here;
    const row = await this.#database
      .selectFrom('judged_content')
      .innerJoin('content_versions', 'content_versions.hash', 'judged_content.version_hash')
      .select('version_hash')
      .where('content_hash', '=', contentHash)
      .where('scenario', '=', scenario)
      .where('procedure', '=', procedure)
      .orderBy('first_seen_at', 'desc')
      .limit(1)
      .executeTakeFirst();
    const site = row && (await this.siteFor(row.version_hash));
    const found = site?.findPlayable(scenario, procedure);
    return found?.judge.contentHash === contentHash ? found : undefined;
  }

  siteFor(version: string): Promise<ThisSite | undefined> {
    if (version === this.version) return Promise.resolve(this.#current);
    const held = this.#held.get(version) ?? this.#open(version);
    // Asked for last, let go of last. What could not be read is asked for anew.
    this.#held.delete(version);
    this.#held.set(version, held);
    held.catch(() => this.#held.delete(version));
    const oldest = this.#held.keys().next().value;
    if (this.#held.size > SITES_HELD && oldest !== undefined) this.#held.delete(oldest);
    return held;
  }

  async versionsFor(contentHashes: readonly string[]): Promise<readonly string[]> {
    const all = this.#database.selectFrom('content_versions').select(['hash', 'first_seen_at']);
    const asked =
      contentHashes.length === 0
        ? all
        : all.where('hash', 'in', (versions) =>
            versions.selectFrom('judged_content').select('version_hash').where('content_hash', 'in', contentHashes),
          );
    const rows = await asked.orderBy('first_seen_at', 'desc').limit(VERSIONS_TRIED).execute();
    return [...new Set([this.version, ...rows.map(({ hash }) => hash)])];
  }

  async #open(version: string): Promise<ThisSite | undefined> {
    const row = await this.#database.selectFrom('content_versions').select('body').where('hash', '=', version).executeTakeFirst();
    return row && openThisSite(JSON.parse((await unpackTexts(row.body)).judges) as JudgesAtHand);
  }
}

/**
 * Opens the content of a build (its folder, or its texts), and keeps the version in the database, so that what is made under it can be
 * replayed for good.
 */
export async function openPublishedContent(
  database: Kysely<Schema>,
  built: string | PublishedTexts,
  now: () => Date,
): Promise<PublishedContent> {
  const texts = typeof built === 'string' ? await readPublishedTexts(built) : built;
  const judges = JSON.parse(texts.judges) as JudgesAtHand;
  const hash = versionOfTexts(texts);
  await keepVersion(database, { hash, texts, judges, seenAt: now().toISOString() });
  return new VersionsKept(database, hash, JSON.parse(texts.register) as RegisterContent, openThisSite(judges));
}
