import type { OutcomeRef } from '../vocabulary/vocabulary.ts';
import { isContact, wholeMinutes } from './coursePlan.ts';
import type { BlockOutline, PlanOutline } from './coursePlan.ts';
import { clockAt, minutesAt } from './dayClock.ts';

/** Nobody sits longer than this without a break, in minutes, unless the plan as written asks for it. */
export const LONGEST_SITTING = 120;
/** A short break, into which a lunch turns when the day is no longer a day. */
const SHORT_BREAK = 15;
/** A day of this length, in minutes, still does with a short break in place of lunch. From here on, lunch grows minute by minute. */
const NO_LUNCH_UNTIL = 300;
/** Blocks are shortened by this many minutes at a time, so that a run sheet stays easy to follow on a clock. */
const AT_A_TIME = 5;

/** A block as it will be held. */
export interface FittedBlock {
  readonly id: string;
  /** A lunch that turned into a short break is a break. */
  readonly kind: BlockOutline['kind'];
  readonly minutes: number;
  readonly planned: number;
  /** Minutes after the start of the day's first block. */
  readonly after: number;
  readonly startsAt: string;
}

/** A run sheet for the minutes that a trainer has, and what it cost. */
export interface FittedPlan {
  readonly fits: true;
  readonly blocks: readonly FittedBlock[];
  readonly endsAt: string;
  /** From start to end, breaks included. */
  readonly minutes: number;
  /** Minutes that nothing was planned for: more questions, or one more turn at practice. */
  readonly spare: number;
  readonly shortened: readonly string[];
  readonly leftOut: readonly string[];
  /** Outcomes that the plan covered and that no block left in it covers. */
  readonly notCovered: readonly OutcomeRef[];
}

/** Why no run sheet can be made. */
export interface PlanTooShort {
  readonly fits: false;
  /** The fewest minutes in which the plan can be held. */
  readonly least: number;
  readonly says: string;
}

const isPause = ({ kind }: Pick<BlockOutline, 'kind'>): boolean => kind === 'break' || kind === 'lunch';

/** A lunch in a day of so many minutes: whole in a long day, and no more than a short break in half a day. */
function lunchIn(minutes: number, lunch: BlockOutline): BlockOutline {
  const room = Math.min(lunch.minutes, Math.max(SHORT_BREAK, minutes - NO_LUNCH_UNTIL + SHORT_BREAK));
  return { ...lunch, minutes: room, least: room };
}

/** The planned contact minutes next to a pause, up to the pause before it or after it. */
function sittingBeside(blocks: readonly BlockOutline[], at: number, step: 1 | -1): number {
  let sum = 0;
  for (let index = at + step; ; index += step) {
    const block = blocks[index];
    if (!block || isPause(block)) return sum;
    if (isContact(block)) sum += block.minutes;
  }
}

/** Whether a break is needed where it stands: there is work on both sides of it, too long for one sitting. */
function isNeeded(blocks: readonly BlockOutline[], at: number): boolean {
  const before = sittingBeside(blocks, at, -1);
  const after = sittingBeside(blocks, at, 1);
  return before > 0 && after > 0 && before + after > LONGEST_SITTING;
}

function withBreaksByRule(blocks: readonly BlockOutline[]): readonly BlockOutline[] {
  const at = blocks.findIndex((block, index) => block.kind === 'break' && !isNeeded(blocks, index));
  return at < 0 ? blocks : withBreaksByRule(blocks.filter((_, index) => index !== at));
}

/** The blocks that can be left out, the first to go first. */
function leavingOrder(blocks: readonly BlockOutline[]): BlockOutline[] {
  return blocks.filter(({ leaveOut }) => leaveOut !== undefined).sort((one, other) => (one.leaveOut ?? 0) - (other.leaveOut ?? 0));
}

const fewest = (blocks: readonly BlockOutline[]): number => blocks.reduce((sum, { least }) => sum + least, 0);

/** Takes minutes from the block that has most to give, a few at a time, until the blocks fit. */
function shortenedTo(minutes: number, blocks: readonly BlockOutline[]): BlockOutline[] {
  const fitted = blocks.map((block) => ({ ...block }));
  for (let over = wholeMinutes(fitted) - minutes; over > 0;) {
    const longest = fitted.reduce((one, other) => (other.minutes - other.least > one.minutes - one.least ? other : one));
    const taken = Math.min(AT_A_TIME, over, longest.minutes - longest.least);
    longest.minutes -= taken;
    over -= taken;
  }
  return fitted;
}

/** What is held when so many of the blocks that may go have gone. */
function heldWithout(plan: PlanOutline, gone: readonly BlockOutline[], minutes: number): readonly BlockOutline[] {
  const left = plan.blocks.filter(({ id }) => !gone.some((block) => block.id === id));
  return withBreaksByRule(left.map((block) => (block.kind === 'lunch' ? lunchIn(minutes, block) : block)));
}

function fitted(plan: PlanOutline, held: readonly BlockOutline[], minutes: number): FittedPlan {
  const start = minutesAt(plan.startsAt) ?? 0;
  const planned = new Map(plan.blocks.map((block) => [block.id, block.minutes]));
  let after = 0;
  const blocks = shortenedTo(minutes, held).map((block): FittedBlock => {
    const startsAt = clockAt(start + after);
    const kind = block.kind === 'lunch' && block.minutes <= SHORT_BREAK ? 'break' : block.kind;
    const one = { id: block.id, kind, minutes: block.minutes, planned: planned.get(block.id) ?? 0, after, startsAt };
    after += block.minutes;
    return one;
  });
  const covered = held.flatMap(({ outcomes }) => outcomes);
  const notCovered = plan.blocks.flatMap(({ outcomes }) => outcomes).filter((outcome) => !covered.includes(outcome));
  return {
    fits: true,
    blocks,
    endsAt: clockAt(start + after),
    minutes: after,
    spare: Math.max(0, minutes - after),
    shortened: blocks.filter((block) => block.minutes < block.planned).map(({ id }) => id),
    leftOut: plan.blocks.filter(({ id }) => !blocks.some((block) => block.id === id)).map(({ id }) => id),
    notCovered: [...new Set(notCovered)].sort(),
  };
}

/** The fewest minutes in which a plan can be held, with all shortened and left out that may be. */
export function leastMinutes(plan: PlanOutline): number {
  const held = heldWithout(plan, leavingOrder(plan.blocks), 0);
  const least = fewest(held);
  if (least <= NO_LUNCH_UNTIL) return least;
  // Longer than half a day, so lunch is whole again.
  return fewest(heldWithout(plan, leavingOrder(plan.blocks), Number.POSITIVE_INFINITY));
}

/**
 * The run sheet for the minutes that a trainer has. Blocks are shortened first, none below its least; where that is not enough,
 * they are left out in the order that the plan gives. Breaks follow a rule: one stays wherever people would else sit for more than
 * two hours, and lunch gives way only when the day is not much longer than five. What has no turn in being left out stays.
 */
export function fitPlan(plan: PlanOutline, minutes: number): FittedPlan | PlanTooShort {
  const order = leavingOrder(plan.blocks);
  for (let gone = 0; gone <= order.length; gone += 1) {
    const held = heldWithout(plan, order.slice(0, gone), minutes);
    if (fewest(held) <= minutes) return fitted(plan, held, minutes);
  }
  const least = leastMinutes(plan);
  const says = `This course cannot be held in ${String(minutes)} minutes. With all shortened and left out that may be, it takes ${String(least)}.`;
  return { fits: false, least, says };
}
