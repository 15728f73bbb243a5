import type { Kysely } from 'kysely';
import type { JudgesAtHand } from '#src/domain/record/replay/judgesAtHand.ts';
import type { Schema } from '../database/schema.ts';
import { packTexts, type PublishedTexts } from './publishedTexts.ts';

/** What a version is kept as. */
export interface VersionToKeep {
  readonly hash: string;
  readonly texts: PublishedTexts;
  readonly judges: JudgesAtHand;
  readonly seenAt: string;
}

function judgedBy({ hash, judges }: VersionToKeep) {
  return judges.scenarios.flatMap(({ scenario, judges: each }) =>
    each.map(({ procedure, contentHash }) => ({ content_hash: contentHash, scenario: scenario.id, procedure, version_hash: hash })),
  );
}

/** Rows of one statement: databases take only so many values at once. */
const AT_ONCE = 500;

/**
 * Keeps a version of the content with the marks that it can replay, once. Of two processes that start at the same moment one writes it,
 * and the other finds it written.
 */
export async function keepVersion(database: Kysely<Schema>, version: VersionToKeep): Promise<void> {
  const known = await database.selectFrom('content_versions').select('hash').where('hash', '=', version.hash).executeTakeFirst();
  if (known) return;
  const row = { hash: version.hash, first_seen_at: version.seenAt, body: await packTexts(version.texts) };
  const judged = judgedBy(version);
  await database.transaction().execute(async (transaction) => {
    await transaction
      .insertInto('content_versions')
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    for (let from = 0; from < judged.length; from += AT_ONCE) {
      await transaction
        .insertInto('judged_content')
        .values(judged.slice(from, from + AT_ONCE))
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    }
  });
}
