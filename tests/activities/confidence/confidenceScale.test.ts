import { describe, expect, it } from 'vitest';
import { changeInWords, confidenceOf } from '#src/activities/confidence/confidenceScale.ts';

describe('how sure one felt', () => {
  it.each([
    ['1', 1],
    ['5', 5],
    ['', undefined],
    ['6', undefined],
    ['sure', undefined],
  ])('kept as “%s” is %s', (note, value) => expect(confidenceOf(note)).toBe(value));
});

describe('before and after, in words', () => {
  it.each([
    [2, 4, 'Before the course 2, now 4: 2 steps up.'],
    [4, 3, 'Before the course 4, now 3: 1 step down.'],
    [3, 3, 'Before the course 3, now 3: the same.'],
    [undefined, 3, 'Now 3. Nothing was kept here from before the course.'],
    [3, undefined, 'Before the course 3. Not answered now.'],
    [undefined, undefined, 'Not answered.'],
  ])('%s and %s: %s', (before, now, words) => expect(changeInWords(before, now)).toBe(words));
});
