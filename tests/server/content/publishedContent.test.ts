import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openPublishedContent } from '#src/server/content/publishedContent.ts';
import { judgeOf } from '../../domain/builders/aCourse.ts';
import { openSqliteTest } from '../support/databases.ts';
import { aBuild, aRegisterContent } from '../support/publishedTexts.ts';

const openTest = openSqliteTest();
const at = (moment: string) => () => new Date(moment);
const retitled = aBuild(aRegisterContent({ organisation: 'Ridge University' }));

describe('published content', () => {
  it('is kept once, however often the service starts with it', async () => {
    const { database } = await openTest();
    const first = await openPublishedContent(database, aBuild(), at('2026-11-22T00:00:00.000Z'));
    const again = await openPublishedContent(database, aBuild(), at('2026-11-23T00:00:00.000Z'));
    expect(again.version).toBe(first.version);
    const kept = await database.selectFrom('content_versions').select(['hash', 'first_seen_at']).execute();
    expect(kept).toEqual([{ hash: first.version, first_seen_at: '2026-11-22T00:00:00.000Z' }]);
    expect(await database.selectFrom('judged_content').selectAll().execute()).toHaveLength(7);
  });

  it('can be replayed against after the site has been built anew, in this process and in the next', async () => {
    const { database } = await openTest();
    const old = await openPublishedContent(database, aBuild(), at('2026-11-22T00:00:00.000Z'));
    const empty = { ...aBuild(), judges: JSON.stringify({ scenarios: [], courses: [], versions: {} }) };
    const now = await openPublishedContent(database, empty, at('2026-11-23T00:00:00.000Z'));
    const { contentHash } = judgeOf('needed');
    expect((await now.findPlayableFor(contentHash, 'needed', 'harbour'))?.judge.contentHash).toBe(contentHash);
    expect((await now.siteFor(old.version))?.versionOf('harbour')).toBe('3');
    expect(await now.versionsFor([contentHash])).toEqual([now.version, old.version]);
    expect(await now.findPlayableFor(contentHash, 'needed', 'another')).toBeUndefined();
    expect(await now.siteFor('never seen')).toBeUndefined();
  });

  it('holds few versions at a time, and opens the others again when they are asked for', async () => {
    const { database } = await openTest();
    const versions: string[] = [];
    for (let each = 0; each < 7; each += 1) {
      const build = aBuild(aRegisterContent({ organisation: `University ${String(each)}` }));
      versions.push((await openPublishedContent(database, build, at(`2026-11-1${String(each)}T00:00:00.000Z`))).version);
    }
    const now = await openPublishedContent(database, retitled, at('2026-11-23T00:00:00.000Z'));
    for (const version of [...versions, ...versions]) expect((await now.siteFor(version))?.versionOf('harbour')).toBe('3');
    expect(await now.versionsFor([])).toEqual([now.version, ...versions.reverse()]);
  });

  it('is read from the folder of a build, and says what to do where there is none', async () => {
    const { database } = await openTest();
    const dist = mkdtempSync(join(tmpdir(), 'first-port-build-'));
    await expect(openPublishedContent(database, dist, at('2026-11-22T00:00:00.000Z'))).rejects.toThrow('Run: npm run build');
    mkdirSync(join(dist, 'content'));
    writeFileSync(join(dist, 'content/judges.json'), aBuild().judges);
    writeFileSync(join(dist, 'content/register.json'), aBuild().register);
    const opened = await openPublishedContent(database, dist, at('2026-11-22T00:00:00.000Z'));
    expect(opened.register.organisation).toBe('Harbour University');
    rmSync(dist, { recursive: true });
  });
});
