import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readContent } from '#src/authoring/readContent.ts';
import { PIECES } from '#src/authoring/study/checkPieces.ts';
import { keyIsLongest } from '#src/authoring/study/checkItems.ts';
import { namesThere } from '#src/authoring/study/namesThere.ts';
import { reportStudyReading } from '#src/authoring/study/reportStudyReading.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { content, files } = readContent(join(root, 'content'));
if (!content) throw new Error('The content cannot be used.');
const bank = content.items.filter(({ lesson }) => lesson.startsWith('initial/'));

describe('lessons and what belongs to them', () => {
  it('ask for no more than nine years of school', () => {
    const hard = reportStudyReading(content, namesThere(content, files));
    expect(hard.map(({ file, says }) => `${file}: ${says}`)).toEqual([]);
  });

  it('place only pieces that the page of a lesson draws, each under its name', () => {
    const page = readFileSync(join(root, 'src/pages/lessons/[course]/[lesson].astro'), 'utf8');
    const drawn = /const pieces = \{([^}]*)\}/
      .exec(page)?.[1]
      ?.split(',')
      .map((name) => name.trim());
    expect(drawn?.filter((name) => name !== '').sort()).toEqual([...PIECES].sort());
  });
});

describe('the item bank of the initial course', () => {
  it('holds sixty questions at least', () => {
    expect(bank.length).toBeGreaterThanOrEqual(60);
  });

  it('has its key at no fixed place, and as the longest option in at most half of the questions', () => {
    const places = Map.groupBy(bank, ({ options, key }) => options.findIndex(({ id }) => id === key));
    expect(Math.max(...[...places.values()].map(({ length }) => length))).toBeLessThanOrEqual(bank.length / 2);
    expect(bank.filter(keyIsLongest).length).toBeLessThanOrEqual(bank.length / 2);
  });

  it('gives a reason of its own for every option', () => {
    const reasons = bank.flatMap(({ options }) => options.map(({ because }) => because));
    expect(reasons.filter((reason, index) => reasons.indexOf(reason) !== index)).toEqual([]);
  });
});
