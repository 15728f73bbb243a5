import { describe, expect, it } from 'vitest';
import type { Attempt } from '#src/domain/record/attempt/attempt.ts';
import { endFinal, mergeFinals, withItemAnswer } from '#src/domain/record/completion/finalAssessment.ts';
import {
  drawnInFinals,
  finalAskingFor,
  lastEndedFinal,
  openFinal,
  scenariosMet,
  withAlternativeTied,
  withAttemptTied,
  withFinal,
} from '#src/domain/record/completion/finalsInRecord.ts';
import { mergeRecords, withAttempt, type LearnerRecord } from '#src/domain/record/learnerRecord.ts';
import { aFinal } from '../../builders/aFinal.ts';
import { anAttempt, aRecord, ELEVEN, NINE, TEN } from '../../builders/aRecord.ts';

const EIGHT = '2026-11-21T08:00:00.000Z';
const underWay = aRecord({ finals: [aFinal('f')] });
const play = (record: LearnerRecord, attempt: Attempt): LearnerRecord => withAttemptTied(withAttempt(record, attempt), attempt);
const tieOf = (record: LearnerRecord, scenario = 'one') => record.finals[0]?.scenarios.find((drawn) => drawn.scenario === scenario);
const run = anAttempt('run', { scenario: 'one', startedAt: TEN, updatedAt: TEN });

describe('a final under way', () => {
  it('takes the first run of a drawn scenario in assessment mode for its own', () => {
    expect(tieOf(play(underWay, run))).toEqual({ scenario: 'one', attempt: 'run' });
  });

  it('keeps its first run, whatever is played afterwards', () => {
    const again = { ...run, id: 'again', startedAt: ELEVEN, updatedAt: ELEVEN };
    expect(tieOf(play(play(underWay, run), again))?.attempt).toBe('run');
  });

  it.each([
    ['practice', { mode: 'practice' }],
    ['under another procedure', { procedure: 'elsewhere' }],
    ['begun before the final was', { startedAt: EIGHT }],
    ['that goes on from choices of another', { branchedFrom: 'other' }],
    ['of a scenario that was not drawn', { scenario: 'three' }],
  ] satisfies [string, Partial<Attempt>][])('takes no run %s', (_, rest) => {
    const record = play(underWay, { ...run, ...rest });
    expect(record.finals[0]?.scenarios).toEqual(underWay.finals[0]?.scenarios);
  });

  it('counts the equal alternative, also when a run was begun and left in the middle', () => {
    expect(tieOf(withAlternativeTied(underWay, 'one', TEN))).toEqual({ scenario: 'one', alternative: true });
    expect(tieOf(withAlternativeTied(play(underWay, run), 'one', ELEVEN))).toEqual({ scenario: 'one', alternative: true });
  });

  it('keeps a run that has come to its end, when the alternative is read afterwards', () => {
    const ended = play(underWay, { ...run, state: 'ended' });
    expect(withAlternativeTied(ended, 'one', ELEVEN)).toBe(ended);
  });

  it('asks for a scenario until it has ended', () => {
    expect(finalAskingFor(underWay, 'one')?.drawn).toEqual({ scenario: 'one' });
    expect(finalAskingFor(underWay, 'three')).toBeUndefined();
    expect(finalAskingFor(aRecord({ finals: [endFinal(aFinal('f'), TEN)] }), 'one')).toBeUndefined();
  });

  it('takes a later answer in place of an earlier one, and none once it has ended', () => {
    const once = withItemAnswer(aFinal('f'), 'a', 'wrong', 'sure', TEN);
    const twice = withItemAnswer(once, 'a', 'right', undefined, ELEVEN);
    expect(twice.items[0]).toEqual({ item: 'a', answer: 'right' });
    const ended = endFinal(once, TEN);
    expect(withItemAnswer(ended, 'a', 'right', 'sure', ELEVEN)).toBe(ended);
  });
});

describe('the finals of a record', () => {
  const record = aRecord({
    finals: [
      endFinal(aFinal('first', { startedAt: EIGHT }), NINE),
      endFinal(aFinal('second', { startedAt: NINE }), TEN),
      aFinal('third', { startedAt: TEN }),
      aFinal('of-another', { course: 'refresher', startedAt: ELEVEN }),
    ],
  });

  it('are one under way and one that ended last, for each course', () => {
    expect([openFinal(record, 'initial')?.id, lastEndedFinal(record, 'initial')?.id]).toEqual(['third', 'second']);
    expect([openFinal(record, 'refresher')?.id, lastEndedFinal(record, 'refresher')?.id]).toEqual(['of-another', undefined]);
  });

  it('say what was drawn before, and the record what was met in any way', () => {
    expect([...drawnInFinals(record, 'initial')].sort()).toEqual(['a', 'b', 'e', 'f', 'one', 'two']);
    const met = aRecord({ attempts: [anAttempt('a', { scenario: 'one' })], alternatives: [{ scenario: 'noted', doneAt: TEN }] });
    expect([...scenariosMet(met)]).toEqual(['one', 'noted']);
  });
});

describe('two states of one final', () => {
  const playedHere = withFinal(play(underWay, run), withItemAnswer(aFinal('f'), 'a', 'right', 'sure', ELEVEN));
  const answeredThere = aRecord({
    finals: [withItemAnswer(withItemAnswer(aFinal('f'), 'a', 'wrong', 'sure', TEN), 'b', 'right', 'sure', TEN)],
  });

  it('lose neither a run nor an answer, and of two answers the later counts', () => {
    for (const merged of [mergeRecords(playedHere, answeredThere), mergeRecords(answeredThere, playedHere)]) {
      expect(tieOf(merged)?.attempt).toBe('run');
      expect(merged.finals[0]?.items.map(({ answer }) => answer)).toEqual(['right', 'right', undefined, undefined]);
    }
  });

  it('stay as they ended where one of them has', () => {
    const ended = endFinal(withItemAnswer(aFinal('f'), 'a', 'wrong', 'sure', NINE), NINE);
    const goneOn = withItemAnswer(aFinal('f'), 'a', 'right', 'sure', TEN);
    expect([mergeFinals(ended, goneOn), mergeFinals(goneOn, ended)]).toEqual([ended, ended]);
  });
});
