import { clockAt, minutesAt } from '#src/domain/course/dayClock.ts';
import type { LiveRun } from './liveRun.ts';
import type { LiveSession } from './liveSession.ts';
import { minutesSpent } from './minutesSpent.ts';
import type { BlockInUse, PlanInUse } from './planInUse.ts';

/** One row of the plan at the desk. */
export interface BlockRow extends BlockInUse {
  readonly startsAt: string;
  /** Minutes it has taken so far; undefined where it has not begun. */
  readonly actual?: number;
  readonly isNow: boolean;
}

/** A course is held within a day; what was noted earlier belongs to another group. */
const SAME_DAY = 12 * 60 * 60_000;

function blockOf({ block }: LiveRun): string {
  return block === null ? '' : String(block);
}

/** The minutes each block has taken so far: those noted before this session, and its own. */
function minutesInBlocks(session: LiveSession, now: number): readonly (number | undefined)[] {
  const { plan } = session.setup;
  const here = minutesSpent(session, now, blockOf);
  return (plan?.blocks ?? []).map((_, index) => {
    const before = plan?.spent[index] ?? 0;
    const own = here.get(String(index));
    return own === undefined ? before || undefined : before + own;
  });
}

/** The plan that a new session is part of, with the minutes that an earlier session of the same day and plan has noted. */
export function planCarriedOn(plan: PlanInUse, earlier: LiveSession | undefined, now: number): PlanInUse {
  const isSame = earlier?.setup.plan?.course === plan.course && now - earlier.startedAt < SAME_DAY;
  return isSame ? { ...plan, spent: minutesInBlocks(earlier, now).map((minutes) => minutes ?? 0) } : plan;
}

/** The blocks of the plan with planned and actual minutes, the present one marked; none where the session is part of no plan. */
export function blockSheet(session: LiveSession, run: LiveRun, now: number): BlockRow[] {
  const { plan } = session.setup;
  if (!plan) return [];
  const actual = minutesInBlocks(session, now);
  let clock = minutesAt(plan.startsAt) ?? 0;
  return plan.blocks.map((block, index) => {
    const startsAt = clockAt(clock);
    clock += block.minutes;
    const taken = actual[index];
    return { ...block, startsAt, isNow: index === run.block, ...(taken === undefined ? {} : { actual: taken }) };
  });
}
