import { describe, expect, test } from 'vitest';
import { changesSince } from '#src/domain/course/changesSince.ts';

const changes = [
  { id: 'plan', on: '2025-03-01' },
  { id: 'code', on: '2026-01-01' },
  { id: 'act', on: '2025-07-01' },
  { id: 'privacy', on: '2025-07-01' },
];
const since = (day: string | undefined) => changesSince(changes, day).map(({ id }) => id);

describe('what has changed since somebody did the initial course', () => {
  test('is what came later, the newest first', () => {
    expect(since('2025-05-20')).toEqual(['code', 'act', 'privacy']);
  });

  test('takes in what changed on that very day', () => {
    expect(since('2026-01-01')).toEqual(['code']);
  });

  test('is nothing where the course is newer than every change', () => {
    expect(since('2026-11-21')).toEqual([]);
  });

  test('is all of it where that day is not known', () => {
    expect(since(undefined)).toEqual(['code', 'act', 'privacy', 'plan']);
  });

  test('leaves the list as it was', () => {
    const before = [...changes];
    since('2025-05-20');
    expect(changes).toEqual(before);
  });
});
