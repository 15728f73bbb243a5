import { beforeEach, describe, expect, it } from 'vitest';
import { openLink, type LinkParts } from '#src/progress/following/openLink.ts';
import { RECORD_KEY } from '#src/records/browserStore.ts';
import { beginFollowed, readFollowed } from '#src/records/followedHere.ts';
import { ASIDE_KEY } from '#src/records/putAside.ts';
import { keepVerdict, readSent } from '#src/records/sentHere.ts';
import { Browser } from '../../records/aBrowser.ts';

const LEARNER = { name: 'Ana Tui', organisation: 'Harbour University', courses: [], scoresToHr: false };
let browser: Browser;
let calls: string[];
const parts = (answer: () => Response): LinkParts => ({
  storage: () => browser.storage,
  now: () => new Date('2026-11-22T01:00:00.000Z'),
  api: '/api/learner/',
  fetch: async (url, init) => {
    calls.push(`${init.method ?? 'GET'} ${url} ${String(init.body)}`);
    return answer();
  },
});
const opens = () => Response.json(LEARNER);
const closed = () => Response.json({ refused: 'This link has run out.' }, { status: 410 });

beforeEach(() => {
  [browser, calls] = [new Browser(), []];
  browser.storage.setItem(RECORD_KEY, 'a record');
});

describe('a personal link that is opened', () => {
  it('sends its token once, by POST, and follows its learner from then on', async () => {
    expect(await openLink(parts(opens), 'the-token', 'mine')).toEqual({ kind: 'followed', learner: LEARNER });
    expect(calls).toEqual(['POST /api/learner/exchange {"token":"the-token"}']);
    expect(readFollowed(() => browser.storage)).toEqual({ ...LEARNER, since: '2026-11-22T01:00:00.000Z' });
    expect(
      JSON.stringify([...Array(browser.storage.length).keys()].map((at) => browser.storage.getItem(browser.storage.key(at)!))),
    ).not.toContain('the-token');
  });

  it('leaves the record where it is mine, and puts it aside where it is not', async () => {
    await openLink(parts(opens), 'the-token', 'mine');
    expect(browser.storage.getItem(RECORD_KEY)).toBe('a record');
    await openLink(parts(opens), 'the-token', 'not mine');
    expect(browser.storage.getItem(RECORD_KEY)).toBeNull();
    expect(browser.storage.getItem(ASIDE_KEY)).toContain('a record');
  });

  it.each([
    ['the link has run out', closed, 'This link has run out.'],
    [
      'a network asks to sign in first',
      () => new Response('<h1>Sign in</h1>', { headers: { 'content-type': 'text/html' } }),
      'Something other than the register',
    ],
    ['something answers JSON of its own', () => Response.json({ hello: 'there' }), 'Something other than the register'],
  ])('changes nothing where %s', async (_, answer, says) => {
    beginFollowed(() => browser.storage, { ...LEARNER, name: 'Ben Okoro' }, new Date('2026-11-01T00:00:00.000Z'));
    const before = readFollowed(() => browser.storage);
    const outcome = await openLink(parts(answer), 'the-token', 'not mine');
    expect(outcome).toEqual({ kind: 'not opened', because: expect.stringContaining(says) });
    expect(readFollowed(() => browser.storage)).toEqual(before);
    expect(browser.storage.getItem(RECORD_KEY)).toBe('a record');
  });

  it('forgets what was sent for another learner, and keeps what was sent for the same', async () => {
    const storage = () => browser.storage;
    await openLink(parts(opens), 'the-token', 'mine');
    keepVerdict(storage, 'a-run', { standing: 'holds', because: [] });
    await openLink(parts(opens), 'a-fresh-token', 'mine');
    expect(readSent(storage).verdicts).toHaveProperty('a-run');
    await openLink(
      parts(() => Response.json({ ...LEARNER, name: 'Ben Okoro' })),
      'the-token',
      'mine',
    );
    expect(readSent(storage).verdicts).toEqual({});
  });

  it('ends the session again where there is no room to put the other record aside', async () => {
    browser.storage.quota = RECORD_KEY.length + 'a record'.length;
    expect(await openLink(parts(opens), 'the-token', 'not mine')).toEqual({
      kind: 'not opened',
      because: expect.stringContaining('no room'),
    });
    expect(calls.at(-1)).toContain('sign-out');
    expect(browser.storage.getItem(RECORD_KEY)).toBe('a record');
  });
});
