import { describe, expect, test } from 'vitest';
import { judgeFor } from '#src/authoring/judgeFor.ts';
import { harbourFiles, inWords, readHarbour } from './harbourContent.ts';

const SETTLED = ['organisation.yaml', 'supports.yaml'];

describe('a small folder without the files that one organisation settles', () => {
  const { content, problems } = readHarbour(harbourFiles().filter(({ file }) => !SETTLED.includes(file)));

  test('is told what it lacks', () => {
    expect(inWords(problems)).toMatchInlineSnapshot(`
      "error organisation.yaml:1:1
        The file organisation.yaml is missing.
        Add it; the author's guide (content/README.md) shows what it holds.
      error supports.yaml:1:1
        The file supports.yaml is missing.
        Add it; the author's guide (content/README.md) shows what it holds."
    `);
  });

  test('offers every pack it has, the first of them in force, with the usual settings', () => {
    expect(content?.organisation).toMatchObject({
      proceduresOffered: ['harbour', 'ridge'],
      procedureInForce: 'harbour',
      passMark: 80,
      localSettings: {},
    });
    expect(content?.supports.services).toEqual([]);
  });

  test('can be walked and assessed', () => {
    const [story] = content?.scenarios ?? [];
    const [pack] = content?.procedures ?? [];
    if (!content || !story || !pack) throw new Error('Nothing could be used.');
    expect(judgeFor(content, story, pack)).toMatchObject({ passMark: 80, stakes: { atStake: 18, leastClean: 18 } });
  });
});

describe('a settled file that cannot be read', () => {
  test('is not replaced by the usual settings, which nobody chose', () => {
    const broken = harbourFiles().map((one) => (one.file === 'organisation.yaml' ? { ...one, content: 'organisation: [\n' } : one));
    expect(readHarbour(broken).content).toBeUndefined();
  });
});
