import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { courseStanding } from '#src/domain/record/completion/courseStanding.ts';
import { EMPTY_RECORD, type LearnerRecord } from '#src/domain/record/learnerRecord.ts';
import { openThisSite } from '#src/domain/record/replay/thisSite.ts';
import { codesThatClash } from '#src/lms/record/codeBook.ts';
import { compactRecord, expandRecord } from '#src/lms/record/compactRecord.ts';
import { partsToKeep } from '#src/lms/record/whatToKeep.ts';
import { attemptOf, bestPath, lastOfferedPath, promiseMe } from '../../e2e/support/realRecord.ts';
import { book, judges, library } from '../aBook.ts';
import { longestAttempt, longestRecord, newId } from './longestRecord.ts';

const TOKEN = 'abcdef01';
const kept = (record: LearnerRecord, room = 64_000, course = 'initial') => compactRecord(record, { course, book, room, token: TOKEN });
const readAgain = (record: LearnerRecord, room?: number, course?: string) => expandRecord(kept(record, room, course).text, book)!.record;
const AT = '2026-11-20T01:12:00.123Z';

describe('a compact record', () => {
  it.each(['initial', 'refresher'])('holds all that completing the course %s can rest on in 4,096 letters', (course) => {
    const record = longestRecord(course);
    const needed = partsToKeep(record, course, book).filter(({ rank }) => rank === 0);
    expect(needed.reduce((sum, { unit }) => sum + unit.length, 12)).toBeLessThanOrEqual(4096);
    const { text } = kept(record, 4096, course);
    expect(text.length).toBeLessThanOrEqual(4096);
    const back = expandRecord(text, book)!.record;
    expect(back.completions).toEqual(record.completions);
    expect(back.attempts.filter(({ state }) => state === 'under way')).toHaveLength(1);
    expect(back.lessons.every(({ doneAt }) => doneAt !== undefined)).toBe(true);
    expect(back.finals.map(({ id, items, scenarios }) => ({ id, items, scenarios }))).toEqual(
      record.finals.map(({ id, items, scenarios }) => ({ id, items, scenarios })),
    );
  });

  it('gives back an attempt choice by choice, so that it replays to the same', () => {
    const runs = [bestPath(promiseMe), lastOfferedPath(promiseMe), bestPath(promiseMe).slice(0, 2)].map((choices, index) =>
      attemptOf(promiseMe, choices, { id: newId(24), updatedAt: `2026-11-2${String(index)}T05:00:00.000Z` }),
    );
    expect(readAgain({ ...EMPTY_RECORD, attempts: runs }).attempts).toEqual(expect.arrayContaining(runs));
  });

  it('comes to the same course standing as the record it was made of', () => {
    const site = openThisSite(judges);
    const against = site.against('initial')!;
    const attempts = library.scenarios
      .filter(({ id }) => ['promise-me', 'the-last-slide'].includes(id))
      .map((scenario) => longestAttempt(scenario));
    const record = { ...EMPTY_RECORD, attempts: [...attempts, attemptOf(promiseMe, bestPath(promiseMe), { id: newId(24) })] };
    expect(courseStanding(readAgain(record, 4096), against.course, site.replay)).toEqual(
      courseStanding(record, against.course, site.replay),
    );
  });

  it('never takes more room than there is, and leaves out practice first', () => {
    const practice = Array.from({ length: 40 }, () => longestAttempt(library.scenarios[0]!, { id: newId(24), mode: 'practice' }));
    const counts = longestRecord('initial');
    fc.assert(
      fc.property(fc.integer({ min: 12, max: 9000 }), (room) => {
        const { text } = kept({ ...counts, attempts: [...practice, ...counts.attempts] }, room);
        return text.length <= room && expandRecord(text, book) !== undefined;
      }),
      { numRuns: 20 },
    );
    const back = readAgain({ ...counts, attempts: [...practice, ...counts.attempts] }, 4096);
    expect(back.attempts.filter(({ mode }) => mode === 'assessment')).toHaveLength(counts.attempts.length);
    expect(back.attempts.filter(({ mode }) => mode === 'practice').length).toBeLessThan(10);
  });

  it('keeps no practice card, and nothing that the learner wrote', () => {
    const card = {
      card: 'secret-card',
      due: AT,
      stability: 1,
      difficulty: 5,
      scheduledDays: 1,
      reps: 1,
      lapses: 0,
      lastReview: AT,
      lately: [],
    };
    const lesson = {
      lesson: book.courses[0]!.lessons[0]!,
      openedAt: AT,
      updatedAt: AT,
      answers: { 'activity/own-words': 'what I wrote', place: 'a-heading' },
    };
    const record = { ...EMPTY_RECORD, practice: [card], lessons: [lesson] };
    expect(kept(record).text).not.toMatch(/secret|wrote/);
    expect(readAgain(record).lessons).toEqual([{ ...lesson, answers: {} }]);
  });

  it('keeps the score of a run under content that has changed, though it cannot be played again', () => {
    const attempt = attemptOf(promiseMe, bestPath(promiseMe), { id: newId(24), contentHash: newId(64) });
    const [back] = readAgain({ ...EMPTY_RECORD, attempts: [attempt] }).attempts;
    expect(back).toMatchObject({ id: attempt.id, result: attempt.result });
    expect(back?.contentHash).toMatch(/^other:/);
  });

  it('leaves out what a package does not know, and reads all the rest', () => {
    const attempt = attemptOf(promiseMe, bestPath(promiseMe), { id: newId(24) });
    const alternatives = [
      { scenario: 'of-another-site', doneAt: AT },
      { scenario: 'promise-me', doneAt: AT },
    ];
    const read = expandRecord(kept({ ...EMPTY_RECORD, attempts: [attempt], alternatives }).text, book)!;
    expect(read.record).toMatchObject({ attempts: [attempt], alternatives: alternatives.slice(1) });
    expect(read.unread).toBe(1);
  });

  it('is not read where it is no record of ours, or of a later version', () => {
    expect(expandRecord('', book)).toBeUndefined();
    expect(expandRecord('2IAAAA', book)).toBeUndefined();
    expect(expandRecord('{"some":"other course"}', book)).toBeUndefined();
  });

  it('never fails at a text that was cut off or changed on the way', () => {
    const { text } = kept(longestRecord('initial'), 4096);
    fc.assert(
      fc.property(fc.nat(text.length), fc.string({ maxLength: 4 }), fc.boolean(), (at, other, isCut) => {
        const changed = text.slice(0, at) + other + (isCut ? '' : text.slice(at + other.length));
        expect(() => expandRecord(changed, book)).not.toThrow();
      }),
      { numRuns: 60 },
    );
  });
});

describe('codes', () => {
  it('tell apart everything that this site holds', () => {
    expect(codesThatClash(book)).toBeUndefined();
  });

  it('that stand for two things are found out before a package is made', () => {
    const ids = Array.from({ length: 5000 }, (_, index) => `item-${String(index)}`);
    expect(codesThatClash({ ...book, criticalRules: ids })).toHaveLength(2);
  });
});
