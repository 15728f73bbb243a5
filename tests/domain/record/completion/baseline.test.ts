import { describe, expect, it } from 'vitest';
import { baselineShown, lastEndedBaseline, openBaseline } from '#src/domain/record/completion/baseline.ts';
import { markedItem } from '#src/domain/record/completion/courseAtHand.ts';
import { endFinal } from '#src/domain/record/completion/finalAssessment.ts';
import { finalAskingFor, withAttemptTied } from '#src/domain/record/completion/finalsInRecord.ts';
import { mergeRecords, withAttempt } from '#src/domain/record/learnerRecord.ts';
import { aRun, CARELESS, ITEMS, replay } from '../../builders/aCourse.ts';
import { aFinal, drawnScenarios } from '../../builders/aFinal.ts';
import { aRecord, NINE, TEN } from '../../builders/aRecord.ts';

const underWay = aFinal('b', { course: 'refresher', scenarios: drawnScenarios('one') });
const by = { items: ITEMS.map(markedItem), replay };

describe('a baseline', () => {
  it('takes the first run of its conversation for its own, as a final does', () => {
    const run = aRun('one', { startedAt: NINE, updatedAt: TEN });
    const record = withAttemptTied(withAttempt(aRecord({ baselines: [underWay] }), run), run);
    expect(record.baselines[0]?.scenarios).toEqual([{ scenario: 'one', attempt: 'run-of-one' }]);
    expect(record.finals).toEqual([]);
    expect(finalAskingFor(record, 'one')).toMatchObject({ kind: 'baseline', final: { id: 'b' } });
  });

  it('is open until it has ended; then the last one that ended counts', () => {
    const record = aRecord({
      baselines: [endFinal(aFinal('a', { course: 'refresher', startedAt: NINE }), TEN), { ...underWay, startedAt: TEN }],
    });
    expect(openBaseline(record, 'refresher')?.id).toBe('b');
    expect(lastEndedBaseline(record, 'refresher')?.id).toBe('a');
    expect(openBaseline(record, 'initial')).toBeUndefined();
  });

  it('shows answers as they are marked, with how sure they were, and nothing of what was left open', () => {
    const items = [
      { item: 'a', answer: 'wrong', sure: 'sure' },
      { item: 'b', answer: 'right', sure: 'not sure' },
      { item: 'e', answer: 'worse' },
      { item: 'f' },
    ] as const;
    const shown = baselineShown(endFinal({ ...underWay, items }, TEN), { attempts: [], ...by });
    expect(shown.answers.map(({ outcomes, holds, confident }) => [outcomes[0], holds, confident])).toEqual([
      ['O1', false, true],
      ['O1', true, false],
      ['O2/bullying', false, false],
    ]);
    expect(shown.mastery).toEqual([]);
  });

  it('shows what its conversation came to, played again from its choices', () => {
    const run = aRun('one', { startedAt: NINE, updatedAt: TEN }, CARELESS);
    const tied = { ...underWay, scenarios: [{ scenario: 'one', attempt: run.id }] };
    const mastery = baselineShown(endFinal(tied, TEN), { attempts: [run], ...by }).mastery;
    expect(mastery.find(({ outcome }) => outcome === 'O1')).toMatchObject({ outcome: 'O1', total: 9 });
  });

  it('shows nothing of questions that were mended since', () => {
    const ended = endFinal({ ...underWay, itemsHash: 'other', items: [{ item: 'a', answer: 'wrong', sure: 'sure' }] }, TEN);
    expect(baselineShown(ended, { attempts: [], ...by }).answers).toEqual([]);
  });

  it('loses nothing when two states of it are put together', () => {
    const [one, other] = [aRecord({ baselines: [underWay] }), aRecord({ baselines: [endFinal(underWay, TEN)] })];
    expect(mergeRecords(one, other).baselines).toEqual([endFinal(underWay, TEN)]);
  });
});
