import { describe, expect, it } from 'vitest';
import type { FittedPlan } from '#src/domain/course/fitPlan.ts';
import { fitPlan } from '#src/domain/course/fitPlan.ts';
import { fittedInWords } from '#src/pages/live/plans/_showFitted.ts';
import { aBlock, aPlan } from '../domain/builders/aPlan.ts';

const MORNING = aPlan(
  aBlock('welcome', 20, { least: 15 }),
  aBlock('law', 60, { leaveOut: 2, outcomes: ['O2'] }),
  aBlock('break', 15, { kind: 'break' }),
  aBlock('figures', 60, { leaveOut: 1, outcomes: ['O5'] }),
);

const inWords = (minutes: number): string[] => fittedInWords(MORNING, fitPlan(MORNING, minutes) as FittedPlan);

describe('what fitting a run sheet came to', () => {
  it('is told in a line where nothing changed', () => {
    expect(inWords(155)).toEqual(['From 09:00 to 11:35, 155 minutes with breaks.']);
  });

  it('names what is shorter', () => {
    expect(inWords(150)).toContain('Shorter: The welcome. Each says what falls away first.');
  });

  it('names what is left out, the outcome that goes with it, and tells of the break apart', () => {
    expect(inWords(90)).toEqual([
      'From 09:00 to 10:20, 80 minutes with breaks.',
      'Left out: The figures.',
      'A break falls away: without it, nobody sits for more than two hours.',
      'Not covered then: O5. Say so, and point to the online course.',
      '10 minutes are left over, for questions or one more turn at practice.',
    ]);
  });
});
