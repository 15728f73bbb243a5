import { describe, expect, it } from 'vitest';
import { completeWhatIsEarned } from '#src/progress/completeWhatIsEarned.ts';
import { completionReplayInWords } from '#src/domain/record/replay/completionReplayInWords.ts';
import { replayCompletions } from '#src/domain/record/replay/replayCompletions.ts';
import { makeBrowserStore } from '#src/records/browserStore.ts';
import { judgesAtHand } from '#src/domain/record/replay/judgesAtHand.ts';
import { openThisSite } from '#src/domain/record/replay/thisSite.ts';
import { TWO_DECISIONS } from '../../builders/aPlayable.ts';
import { aCourseAtHand, judgeOf, SCENARIOS } from '../../builders/aCourse.ts';
import { aCompletion, aRecord } from '../../builders/aRecord.ts';
import { aWholeCourse } from '../../builders/aWholeCourse.ts';
import { Browser } from '../../../records/aBrowser.ts';

const scenarios = SCENARIOS.map(({ id }) => ({ ...TWO_DECISIONS, id }));
const carried = judgesAtHand(scenarios, ({ id }) => [judgeOf(id)], { courses: [aCourseAtHand()], versions: { harbour: '3, of 2026' } });
// As a page gets it: written as JSON by the build, and read back.
const site = openThisSite(JSON.parse(JSON.stringify(carried)));

describe('a course that has come to be complete', () => {
  it('is completed once, whichever tab works it out first', () => {
    const browser = new Browser();
    const [one, other] = [makeBrowserStore(browser.tab()), makeBrowserStore(browser.tab())];
    one.change(() => aWholeCourse());
    expect(completeWhatIsEarned(one, 'initial', site)?.lacking).toEqual([]);
    completeWhatIsEarned(other, 'initial', site);
    const { completions } = other.read();
    expect(completions).toMatchObject([{ course: 'initial', procedureVersion: '3, of 2026', courseScore: 100 }]);
    expect(completions[0]?.id).toMatch(/^[0-9a-f]{32}$/);
  });

  it('is not completed while something is lacking, and not where this site does not have it', () => {
    const records = makeBrowserStore(new Browser().tab());
    records.change(() => aWholeCourse({ lessons: [] }));
    expect(completeWhatIsEarned(records, 'initial', site)?.lacking).toHaveLength(2);
    expect(completeWhatIsEarned(records, 'elsewhere', site)).toBeUndefined();
    expect(records.read().completions).toEqual([]);
  });
});

describe('completions replayed on this site', () => {
  const records = makeBrowserStore(new Browser().tab());
  records.change(() => aWholeCourse());
  completeWhatIsEarned(records, 'initial', site);
  const record = records.read();
  const told = (change: typeof record) => replayCompletions(change, site).map(completionReplayInWords);

  it('say that they follow from the record', () => {
    expect(told(record)).toMatchObject([{ standing: 'supported', word: 'Replays the same' }]);
  });

  it('say what does not hold, by the titles of the scenarios', () => {
    const [completion] = record.completions;
    const raised = { ...record, completions: [{ ...completion!, courseScore: 99 }] };
    expect(told(raised)).toEqual([
      { standing: 'harm', word: 'Does not hold', says: 'It says a course score of 99 of 100; its runs and answers come to 100 of 100.' },
    ]);
  });

  it('say when the course is not of this site, or has changed', () => {
    expect(told(aRecord({ completions: [aCompletion('a', { course: 'elsewhere' })] }))).toMatchObject([{ word: 'Not on this site' }]);
    const stricter = openThisSite({ ...carried, courses: [aCourseAtHand({ passMark: 90 })] });
    expect(replayCompletions(record, stricter).map(completionReplayInWords)).toMatchObject([
      { standing: 'not-known', word: 'Other content' },
    ]);
  });
});

it('a run is replayed once, however often it is asked for', () => {
  const [attempt] = aWholeCourse().attempts;
  expect(site.replay(attempt!)).toBe(site.replay(attempt!));
});
