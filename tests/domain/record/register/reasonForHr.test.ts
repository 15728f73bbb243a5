import { describe, expect, it } from 'vitest';
import { completionOf, withCompletion } from '#src/domain/record/completion/completeCourse.ts';
import { courseStanding } from '#src/domain/record/completion/courseStanding.ts';
import { replayCompletion } from '#src/domain/record/completion/replayCompletion.ts';
import { reasonForHr } from '#src/domain/record/register/reasonForHr.ts';
import { aCourseAtHand, aRun, CARELESS, replay } from '../../builders/aCourse.ts';
import { ELEVEN } from '../../builders/aRecord.ts';
import { aWholeCourse, inFinal } from '../../builders/aWholeCourse.ts';

const course = aCourseAtHand();
const by = { course, replay, titleOf: (scenario: string) => scenario };
const whole = aWholeCourse();
const completion = completionOf(courseStanding(whole, course, replay), whole, course, {
  id: '0'.repeat(32),
  at: ELEVEN,
  versionOf: () => '3',
})!;
const record = withCompletion(whole, completion);

function reasons(claimed: typeof completion, held: typeof record): readonly string[] {
  const replayed = replayCompletion(claimed, held, by);
  return replayed.kind === 'holds' ? [] : replayed.because;
}

const final = record.finals[0]!;
const wrongItems = { ...record, finals: [{ ...final, items: final.items.map((item) => ({ ...item, answer: 'wrong' })) }] };
const careless = { ...record, attempts: record.attempts.map((run) => (run.scenario === 'two' ? aRun('two', inFinal, CARELESS) : run)) };
const inAll = [
  reasons({ ...completion, courseScore: 99 }, record),
  reasons(completion, wrongItems),
  reasons(completion, careless),
  reasons({ ...completion, validUntil: '2040-01-01T00:00:00.000Z' }, record),
];

describe('why a completion does not hold, where the organisation keeps scores from HR', () => {
  it.each(inAll.map((because) => [because.join(' '), because] as const))('names no score and nobody’s competence: %s', (_, because) => {
    expect(because.length).toBeGreaterThan(0);
    expect(reasonForHr(because, false)).not.toMatch(/\d|score|competent/);
    expect(reasonForHr(because, false)).toMatch(/\.$/);
  });

  it('still says what has nothing to do with scores', () => {
    expect(reasonForHr(['Its dates do not follow from the day on which it was completed.'], false)).toBe(
      'Its dates do not follow from the day on which it was completed.',
    );
  });
});

it('why a completion does not hold, where scores are switched on, is told in full', () => {
  expect(reasonForHr(inAll[0]!, true)).toBe('It says a course score of 99 of 100; its runs and answers come to 100 of 100.');
});
