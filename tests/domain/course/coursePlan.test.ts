import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contactMinutes, isContact, questionMinutes, wholeMinutes } from '#src/domain/course/coursePlan.ts';
import type { BlockOutline, PlanOutline } from '#src/domain/course/coursePlan.ts';
import { clockAt, minutesAt } from '#src/domain/course/dayClock.ts';
import { fitPlan, leastMinutes, LONGEST_SITTING } from '#src/domain/course/fitPlan.ts';
import type { FittedPlan } from '#src/domain/course/fitPlan.ts';
import { aBlock, aPlan } from '../builders/aPlan.ts';

const DAY = aPlan(
  aBlock('welcome', 20, { least: 15, outcomes: ['O1'] }),
  aBlock('law', 60, { least: 40, leaveOut: 2, outcomes: ['O2'] }),
  aBlock('break', 15, { kind: 'break' }),
  aBlock('figures', 60, { least: 50, leaveOut: 1, outcomes: ['O5'] }),
  aBlock('questions', 10, { kind: 'questions' }),
);

function fitted(plan: PlanOutline, minutes: number): FittedPlan {
  const fit = fitPlan(plan, minutes);
  if (!fit.fits) throw new Error(fit.says);
  return fit;
}

const sheet = (plan: PlanOutline, minutes: number): string[] =>
  fitted(plan, minutes).blocks.map((block) => `${block.startsAt} ${block.id} ${String(block.minutes)}`);

describe('the minutes of a run sheet', () => {
  it('are contact minutes where people learn together, arriving, eating and resting left out', () => {
    expect(contactMinutes(DAY.blocks)).toBe(150);
    expect(wholeMinutes(DAY.blocks)).toBe(165);
    expect(questionMinutes(DAY.blocks)).toBe(10);
  });
});

describe('a clock', () => {
  it('reads a time of day and shows it again', () => {
    expect(minutesAt('09:15')).toBe(555);
    expect(clockAt(555)).toBe('09:15');
    expect(clockAt(24 * 60 + 5)).toBe('00:05');
  });

  it('does not read what is no time of day', () => {
    expect(['24:00', '9', '9.15', '12:60', ''].map(minutesAt)).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });
});

describe('a run sheet that is given its planned minutes', () => {
  it('stays as it is, with a time beside each block', () => {
    expect(sheet(DAY, 165)).toEqual(['09:00 welcome 20', '09:20 law 60', '10:20 break 15', '10:35 figures 60', '11:35 questions 10']);
    expect(fitted(DAY, 165)).toMatchObject({ endsAt: '11:45', spare: 0, shortened: [], leftOut: [], notCovered: [] });
  });

  it('says what is left over where there is more time, and pads nothing', () => {
    expect(fitted(DAY, 200)).toMatchObject({ minutes: 165, spare: 35 });
  });
});

describe('a run sheet that is given less', () => {
  it('is shortened first, from the block that has most to give', () => {
    expect(fitted(DAY, 150)).toMatchObject({ minutes: 150, shortened: ['law'], leftOut: [] });
    expect(sheet(DAY, 150)).toContain('09:20 law 45');
  });

  it('then loses blocks in the order that it names, with the break nobody needs any more, and says which outcome goes with them', () => {
    expect(fitted(DAY, 110)).toMatchObject({ leftOut: ['break', 'figures'], notCovered: ['O5'] });
    expect(fitted(DAY, 60)).toMatchObject({ leftOut: ['law', 'break', 'figures'], notCovered: ['O2', 'O5'] });
  });

  it('is refused with a sentence where even that does not fit', () => {
    expect(fitPlan(DAY, 24)).toEqual({
      fits: false,
      least: 25,
      says: 'This course cannot be held in 24 minutes. With all shortened and left out that may be, it takes 25.',
    });
    expect(sheet(DAY, 25)).toEqual(['09:00 welcome 15', '09:15 questions 10']);
  });
});

describe('lunch', () => {
  const long = aPlan(
    aBlock('morning', 180, { least: 90 }),
    aBlock('lunch', 45, { kind: 'lunch' }),
    aBlock('afternoon', 180, { least: 90 }),
  );

  it('is whole in a long day', () => {
    expect(sheet(long, 360)).toContain('12:00 lunch 45'.replace('12:00', '11:35'));
  });

  it('is a short break in half a day', () => {
    expect(fitted(long, 240).blocks[1]).toMatchObject({ kind: 'break', minutes: 15, planned: 45 });
  });

  it('gives way minute by minute in between', () => {
    expect(fitted(long, 310).blocks[1]).toMatchObject({ kind: 'lunch', minutes: 25 });
  });
});

const minutes = fc.integer({ min: 5, max: 60 });
const work = fc.record({ minutes, share: fc.double({ min: 0.2, max: 1, noNaN: true }), mayGo: fc.boolean() });

/** Any day: work in any number, a break between some of it, perhaps one lunch, questions at the end. */
const anyPlan: fc.Arbitrary<PlanOutline> = fc
  .record({
    works: fc.array(work, { minLength: 1, maxLength: 10 }),
    breaks: fc.array(fc.boolean(), { minLength: 10, maxLength: 10 }),
    lunchAfter: fc.option(fc.nat({ max: 9 }), { nil: undefined }),
  })
  .map(({ works, breaks, lunchAfter }) => {
    let turn = 0;
    const blocks = works.flatMap((one, index): BlockOutline[] => {
      const least = Math.max(1, Math.floor(one.minutes * one.share));
      const leaveOut = one.mayGo ? (turn += 1) : undefined;
      const block = aBlock(`work-${String(index)}`, one.minutes, { least, leaveOut, outcomes: [`O${String((index % 9) + 1)}`] });
      if (lunchAfter === index) return [block, aBlock('lunch', 45, { kind: 'lunch' })];
      return breaks[index] ? [block, aBlock(`break-${String(index)}`, 15, { kind: 'break' })] : [block];
    });
    return aPlan(...blocks, aBlock('questions', 10, { kind: 'questions' }));
  });
const anyMinutes = fc.integer({ min: 1, max: 900 });

describe('fitting any run sheet to any time', () => {
  const forAll = (holds: (plan: PlanOutline, fit: FittedPlan, minutes: number) => void): void =>
    fc.assert(
      fc.property(anyPlan, anyMinutes, (plan, given) => {
        const fit = fitPlan(plan, given);
        if (fit.fits) holds(plan, fit, given);
      }),
    );
  const planned = (plan: PlanOutline, id: string): BlockOutline => {
    const block = plan.blocks.find((each) => each.id === id);
    if (!block) throw new Error(`${id} was never planned.`);
    return block;
  };

  it('never takes more time than there is, and accounts for every minute', () => {
    forAll((_plan, fit, given) => {
      expect(fit.minutes + fit.spare).toBe(given);
      expect(fit.minutes).toBe(wholeMinutes(fit.blocks));
    });
  });

  it('holds no block for less than its least or more than was planned', () => {
    forAll((plan, fit) => {
      for (const block of fit.blocks.filter(({ id }) => id !== 'lunch')) {
        expect(block.minutes).toBeGreaterThanOrEqual(planned(plan, block.id).least);
        expect(block.minutes).toBeLessThanOrEqual(planned(plan, block.id).minutes);
      }
    });
  });

  it('keeps the order, and all that has no turn in being left out', () => {
    forAll((plan, fit) => {
      const held = fit.blocks.map(({ id }) => id);
      expect(held).toEqual(plan.blocks.map(({ id }) => id).filter((id) => held.includes(id)));
      const mustStay = plan.blocks.filter((block) => isContact(block) && block.leaveOut === undefined).map(({ id }) => id);
      expect(mustStay.filter((id) => !held.includes(id))).toEqual([]);
    });
  });

  it('leaves out no block before its turn', () => {
    forAll((plan, fit) => {
      const turns = fit.leftOut.map((id) => planned(plan, id).leaveOut).filter((turn) => turn !== undefined);
      expect(turns.sort((one, other) => one - other)).toEqual(turns.map((_, index) => index + 1));
    });
  });

  it('leaves out a break only where nobody then sits for more than two hours', () => {
    forAll((plan, fit) => {
      if (!fit.leftOut.some((id) => planned(plan, id).kind === 'break')) return;
      const isPause = (kind: string): boolean => kind === 'break' || kind === 'lunch';
      const asPlanned = plan.blocks.filter(({ id }) => fit.blocks.some((block) => block.id === id));
      let sitting = 0;
      let before = 0;
      for (const block of asPlanned) {
        const at = plan.blocks.indexOf(block);
        const lost = plan.blocks.slice(before, at).some(({ id, kind }) => kind === 'break' && fit.leftOut.includes(id));
        before = at;
        sitting = isPause(block.kind) ? 0 : sitting + block.minutes;
        if (lost && sitting > block.minutes) expect(sitting).toBeLessThanOrEqual(LONGEST_SITTING);
      }
    });
  });

  it('names exactly the outcomes that nothing held covers any more', () => {
    forAll((plan, fit) => {
      const held = fit.blocks.flatMap(({ id }) => planned(plan, id).outcomes);
      const all = new Set(plan.blocks.flatMap(({ outcomes }) => outcomes));
      expect(fit.notCovered).toEqual([...all].filter((outcome) => !held.includes(outcome)).sort());
    });
  });

  it('fits from its fewest minutes on, and never below', () => {
    fc.assert(
      fc.property(anyPlan, anyMinutes, (plan, given) => {
        expect(fitPlan(plan, given).fits).toBe(given >= leastMinutes(plan));
      }),
    );
  });

  it('leaves out no work that it held in less time', () => {
    fc.assert(
      fc.property(anyPlan, anyMinutes, fc.integer({ min: 1, max: 200 }), (plan, given, more) => {
        const [less, later] = [fitPlan(plan, given), fitPlan(plan, given + more)];
        if (!less.fits) return;
        expect(later.fits).toBe(true);
        if (!later.fits) return;
        // Breaks follow a rule of their own: with more work held, another one of them may be the one that is not needed.
        const work = (ids: readonly string[]): string[] => ids.filter((id) => isContact(planned(plan, id)));
        expect(work(less.leftOut)).toEqual(expect.arrayContaining(work(later.leftOut)));
      }),
    );
  });
});
