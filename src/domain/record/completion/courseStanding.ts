import { addMastery, isMastered, type OutcomeMastery } from '../../assessment/mastery.ts';
import { FINAL_MODULE, type FinalTerms } from '../../course/course.ts';
import { isModuleDone, modulesFor } from '../../course/courseProgress.ts';
import type { Role } from '../../course/role.ts';
import type { Attempt } from '../attempt/attempt.ts';
import type { CourseAtHand, CourseTerms } from './courseAtHand.ts';
import { roleIn } from './enrolment.ts';
import type { FinalAssessment } from './finalAssessment.ts';
import { finalResult, runResult, type FinalResult, type ReplayRun, type ScenarioResult } from './finalResult.ts';
import { lastEndedFinal } from './finalsInRecord.ts';
import type { LearnerRecord } from '../learnerRecord.ts';
import { isPractised, modulePractice } from './modulePractice.ts';
import { prerequisiteStanding } from './prerequisite.ts';
import { whatIsDone } from '../whatIsDone.ts';

/** What a learner still lacks for completing a course. */
export type CompletionLack =
  | { readonly lack: 'prerequisite'; readonly course: string }
  | { readonly lack: 'module'; readonly module: string }
  /** In a course with a baseline: teaching may be skipped where all is solid, practice never. */
  | { readonly lack: 'practice'; readonly module: string }
  | { readonly lack: 'required scenario'; readonly scenario: string }
  | { readonly lack: 'final' }
  | { readonly lack: 'final scenario'; readonly scenario: string }
  | { readonly lack: 'final items' }
  /** Too few of the final's items hold, whatever the conversations came to. */
  | { readonly lack: 'item score'; readonly score: number; readonly least: number }
  | { readonly lack: 'score'; readonly score: number; readonly passMark: number };

/** Where a learner stands in a course, as far as completing it goes. */
export interface CourseStanding {
  readonly course: string;
  readonly role: Role;
  /** One for each required scenario, in the order of the course. */
  readonly required: readonly ScenarioResult[];
  /** The final that counts: one with which the course is complete, else the last that ended. */
  readonly final?: FinalResult;
  /** Over the runs of the required scenarios and of the final, and its items. */
  readonly mastery: readonly OutcomeMastery[];
  /** The mean of the scores of those runs and of the items' percentage, rounded down; undefined where there is nothing yet. */
  readonly courseScore?: number;
  /** Nothing lacking means complete. */
  readonly lacking: readonly CompletionLack[];
}

/** Whether a mark is what is lacking: of the whole course, or of the items of a final. */
export function isBelowMark(lacking: readonly CompletionLack[]): boolean {
  return lacking.some(({ lack }) => lack === 'score' || lack === 'item score');
}

/** What is lacking in the course, and not in a final. */
const OUTSIDE_THE_FINAL: readonly CompletionLack['lack'][] = ['prerequisite', 'module', 'practice', 'required scenario'];

interface Around {
  readonly record: LearnerRecord;
  readonly course: CourseAtHand;
  readonly replay: ReplayRun;
}

/** Competent runs before others, then the procedure of the final, then the higher score, then the later run. */
function bestRun(attempts: readonly Attempt[], procedure: string | undefined, replay: ReplayRun): ScenarioResult | undefined {
  const results = attempts.flatMap((attempt) => {
    const result = runResult(attempt, replay);
    return result ? [{ attempt, result }] : [];
  });
  const rank = ({ attempt, result }: (typeof results)[number]): number[] => [
    result.standing === 'competent' ? 1 : 0,
    attempt.procedure === procedure ? 1 : 0,
    result.score ?? 0,
    Date.parse(attempt.updatedAt),
  ];
  return results.sort((one, other) => firstDifference(rank(other), rank(one)))[0]?.result;
}

function firstDifference(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at === -1 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}

function requiredResult(scenario: string, { record, replay }: Around, procedure: string | undefined): ScenarioResult {
  const best = bestRun(
    record.attempts.filter((attempt) => attempt.scenario === scenario),
    procedure,
    replay,
  );
  if (best?.standing === 'competent') return best;
  if (record.alternatives.some((done) => done.scenario === scenario)) return { scenario, standing: 'alternative', mastery: [] };
  return best ?? { scenario, standing: 'open', mastery: [] };
}

/** The mean of what has a score; an alternative has none and is left out. */
function courseScore(results: readonly ScenarioResult[], final: FinalResult | undefined): number | undefined {
  const scores = [...results, ...(final?.scenarios ?? [])].flatMap(({ score }) => score ?? []);
  const all = final?.itemPercent === undefined ? scores : [...scores, final.itemPercent];
  return all.length === 0 ? undefined : Math.floor(all.reduce((sum, score) => sum + score, 0) / all.length);
}

const isMet = ({ standing }: ScenarioResult): boolean => standing === 'competent' || standing === 'alternative';

function lackingModules({ record, course: { terms } }: Around, role: Role): CompletionLack[] {
  const done = whatIsDone(record);
  return modulesFor(terms, role)
    .filter((module) => module.id !== FINAL_MODULE && terms.completion.modules.includes(module.id) && !isModuleDone(terms, module, done))
    .map(({ id }) => ({ lack: 'module', module: id }));
}

function lackingPrerequisite({ record, course: { terms } }: Around): CompletionLack[] {
  const standing = prerequisiteStanding(record, terms);
  return standing.kind === 'lacking' ? [{ lack: 'prerequisite', course: standing.course }] : [];
}

function lackingPractice({ record, course }: Around, procedure: string | undefined, role: Role): CompletionLack[] {
  const asked = course.terms.baseline ? modulesFor(course.terms, role) : [];
  return asked
    .filter(({ id }) => course.terms.completion.modules.includes(id))
    .map((module) => modulePractice(module, course, { record, procedure }))
    .filter((practice) => !isPractised(practice))
    .map(({ module }) => ({ lack: 'practice', module }));
}

function lackingInItems({ leastInItems }: FinalTerms, { itemPercent }: FinalResult): CompletionLack[] {
  if (leastInItems === undefined || itemPercent === undefined || itemPercent >= leastInItems) return [];
  return [{ lack: 'item score', score: itemPercent, least: leastInItems }];
}

function lackingInFinal({ completion }: CourseTerms, final: FinalResult | undefined): CompletionLack[] {
  if (!completion.finalAssessment) return [];
  if (!final) return [{ lack: 'final' }];
  const scenarios = final.scenarios.filter((result) => !isMet(result));
  const unanswered = !final.itemsHold || final.items.some(({ answer }) => answer === undefined);
  return [
    ...scenarios.map(({ scenario }): CompletionLack => ({ lack: 'final scenario', scenario })),
    ...(unanswered ? [{ lack: 'final items' } as const] : []),
    ...lackingInItems(completion.finalAssessment, final),
  ];
}

function standingWith(around: Around, final: FinalAssessment | undefined): CourseStanding {
  const { record, course, replay } = around;
  const { terms } = course;
  const role = roleIn(record, terms.id);
  const required = terms.completion.requiredScenarios.map((scenario) => requiredResult(scenario, around, final?.procedure));
  const result = final && finalResult(final, { attempts: record.attempts, items: course.items, replay });
  const score = courseScore(required, result);
  const lacking: CompletionLack[] = [
    ...lackingPrerequisite(around),
    ...lackingModules(around, role),
    ...lackingPractice(around, final?.procedure, role),
    ...required.filter((each) => !isMet(each)).map(({ scenario }): CompletionLack => ({ lack: 'required scenario', scenario })),
    ...lackingInFinal(terms, result),
  ];
  // A course done by alternatives alone has no score; nothing of it is below the mark.
  if (score !== undefined && score < terms.passMark) lacking.push({ lack: 'score', score, passMark: terms.passMark });
  return {
    course: terms.id,
    role,
    required,
    ...(result ? { final: result } : {}),
    mastery: addMastery([...required.flatMap(({ mastery }) => mastery), ...(result?.mastery ?? [])]),
    ...(score === undefined ? {} : { courseScore: score }),
    lacking,
  };
}

/**
 * Where a learner stands in a course: the course that comes first, every module of their role with its practice, each required scenario competent or done by its equal
 * alternative, a final in which every scenario is, and the course score. Source: DESIGN 3, "Course score".
 */
export function courseStanding(record: LearnerRecord, course: CourseAtHand, replay: ReplayRun): CourseStanding {
  const around = { record, course, replay };
  const ended = record.finals.filter((final) => final.course === course.terms.id && final.endedAt !== undefined);
  const standings = ended.map((final) => standingWith(around, final));
  const complete = standings.filter(({ lacking }) => lacking.every(({ lack }) => OUTSIDE_THE_FINAL.includes(lack)));
  const best = complete.sort((one, other) => (other.courseScore ?? 0) - (one.courseScore ?? 0))[0];
  return best ?? standingWith(around, lastEndedFinal(record, course.terms.id));
}

/** Ids of the outcomes that are mastered, in order. */
export function outcomesMet({ mastery }: Pick<CourseStanding, 'mastery'>): string[] {
  return mastery.filter(isMastered).map(({ outcome }) => outcome);
}
