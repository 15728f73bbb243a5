import { itemsOpen, scenariosOpen } from '../../course/drawFinal.ts';
import type { Role } from '../../course/role.ts';
import type { Attempt } from '../attempt/attempt.ts';
import { poolOf, type CourseAtHand } from './courseAtHand.ts';
import type { FinalAssessment, FinalScenario } from './finalAssessment.ts';
import { finalResult, type FinalResult, type ReplayRun } from './finalResult.ts';
import type { LearnerRecord } from '../learnerRecord.ts';

/** What a final or a completion is replayed against. */
export interface ReplayedAgainst {
  readonly course: CourseAtHand;
  readonly replay: ReplayRun;
  /** The title of a scenario, for the sentences. */
  readonly titleOf: (scenario: string) => string;
}

/** What replaying comes to: it holds; or it does not, or cannot be told here, each with sentences that say why. */
export type Replayed =
  | { readonly kind: 'holds' }
  | { readonly kind: 'does not hold'; readonly because: readonly string[] }
  | { readonly kind: 'other content'; readonly because: readonly string[] };

/** What speaks against a claim, and what only keeps it from being checked here. */
export interface Doubts {
  readonly against: readonly string[];
  readonly unchecked: readonly string[];
}

/** A claim that something speaks against does not hold, whatever else cannot be checked. */
export function replayedFrom({ against, unchecked }: Doubts): Replayed {
  if (against.length > 0) return { kind: 'does not hold', because: [...new Set(against)] };
  return unchecked.length > 0 ? { kind: 'other content', because: [...new Set(unchecked)] } : { kind: 'holds' };
}

export function doubtsTogether(all: readonly Doubts[]): Doubts {
  return { against: all.flatMap(({ against }) => against), unchecked: all.flatMap(({ unchecked }) => unchecked) };
}

export const against = (...sentences: string[]): Doubts => ({ against: sentences, unchecked: [] });
export const unchecked = (...sentences: string[]): Doubts => ({ against: [], unchecked: sentences });
const NONE: Doubts = { against: [], unchecked: [] };

/** What speaks against one run, named by the title of its scenario. */
export function doubtsOfRun(id: string, record: Pick<LearnerRecord, 'attempts'>, { replay, titleOf }: ReplayedAgainst): Doubts {
  const attempt = record.attempts.find((each) => each.id === id);
  if (!attempt) return against('A run that it rests on is not in the record.');
  const name = `The run of “${titleOf(attempt.scenario)}”`;
  if (attempt.mode !== 'assessment') return against(`${name} was practice, which counts for nothing.`);
  if (attempt.state !== 'ended') return against(`${name} has not come to its end.`);
  const replayed = replay(attempt);
  if (replayed?.kind === 'holds') return NONE;
  if (replayed?.kind === 'differs') return against(`${name} does not come to the result that stands in the record.`);
  if (replayed?.kind === 'choice not open') return against(`${name} names a choice that is not offered there.`);
  return unchecked(`${name} was made under other content, so it cannot be played again here.`);
}

interface InFinal {
  readonly final: FinalAssessment;
  readonly record: Pick<LearnerRecord, 'attempts' | 'alternatives'>;
  readonly by: ReplayedAgainst;
}

function doubtsOfTie(drawn: FinalScenario, inFinal: InFinal): Doubts {
  const { final, record, by } = inFinal;
  const name = `“${by.titleOf(drawn.scenario)}”`;
  if (drawn.alternative) {
    const isDone = record.alternatives.some((done) => done.scenario === drawn.scenario);
    return isDone ? NONE : against(`The summary of ${name} is not in the record as done.`);
  }
  if (drawn.attempt === undefined) return final.endedAt === undefined ? NONE : against(`${name} was not played.`);
  const run = record.attempts.find(({ id }) => id === drawn.attempt);
  return run ? doubtsOfOwnRun(run, drawn.scenario, inFinal) : against(`The run of ${name} is not in the record.`);
}

/** Whether a run was made for this final, and what it came to. */
function doubtsOfOwnRun(run: Attempt, scenario: string, { final, record, by }: InFinal): Doubts {
  const name = `“${by.titleOf(scenario)}”`;
  if (run.scenario !== scenario) return against(`The run given for ${name} is a run of another scenario.`);
  if (run.procedure !== final.procedure) return against(`The run of ${name} was made under another procedure.`);
  if (run.startedAt < final.startedAt) return against(`The run of ${name} was begun before the final assessment was.`);
  return run.state === 'under way' && final.endedAt === undefined ? NONE : doubtsOfRun(run.id, record, by);
}

/** Whether what was drawn could have been drawn: enough of it, nothing twice, nothing that no draw gives. */
function doubtsOfDraw({ final, by: { course, titleOf } }: InFinal, role: Role): Doubts {
  const pool = poolOf(course);
  const asked = course.terms.completion.finalAssessment ?? { scenarios: 0, items: 0 };
  const open = new Set(scenariosOpen(pool, final).map(({ id }) => id));
  const openItems = new Set(itemsOpen(pool, { ...final, role }).map(({ id }) => id));
  const drawn = new Set(final.scenarios.map(({ scenario }) => scenario));
  const items = new Set(final.items.map(({ item }) => item));
  const faults: string[] = [];
  if (drawn.size < Math.min(asked.scenarios, open.size)) faults.push('It holds fewer scenarios than the course asks for.');
  if (items.size < Math.min(asked.items, openItems.size)) faults.push('It holds fewer items than the course asks for.');
  for (const scenario of drawn) {
    if (!open.has(scenario)) faults.push(`“${titleOf(scenario)}” is not a scenario that this final could draw.`);
  }
  return against(...faults);
}

/**
 * Whether a final holds: it could have been drawn so, each run was made for it and follows from its choices, and its items are
 * those of this site. It never says who made it.
 */
export function doubtsOfFinal(inFinal: InFinal, role: Role): Doubts {
  const { final, by } = inFinal;
  const hold = finalResult(final, { attempts: inFinal.record.attempts, items: by.course.items, replay: by.replay }).itemsHold;
  return doubtsTogether([
    ...final.scenarios.map((drawn) => doubtsOfTie(drawn, inFinal)),
    hold ? doubtsOfDraw(inFinal, role) : unchecked('Its items have been changed since, so its answers cannot be marked here.'),
  ]);
}

/** A final worked out again from its choices and answers, and whether it holds. */
export function replayFinal(
  final: FinalAssessment,
  record: Pick<LearnerRecord, 'attempts' | 'alternatives'>,
  by: ReplayedAgainst,
  role: Role,
): { readonly replayed: Replayed; readonly result: FinalResult } {
  const result = finalResult(final, { attempts: record.attempts, items: by.course.items, replay: by.replay });
  return { replayed: replayedFrom(doubtsOfFinal({ final, record, by }, role)), result };
}
