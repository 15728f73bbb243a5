import type { Attempt } from '#src/domain/record/attempt/attempt.ts';
import { lastEndedBaseline, openBaseline } from '#src/domain/record/completion/baseline.ts';
import type { FinalAssessment } from '#src/domain/record/completion/finalAssessment.ts';
import { lastEndedFinal, openFinal } from '#src/domain/record/completion/finalsInRecord.ts';
import type { LearnerRecord } from '#src/domain/record/learnerRecord.ts';
import type { CodeBook, CourseInBook } from './codeBook.ts';
import { alternativeUnit, attemptUnit, completionUnit, enrolmentUnit, finalUnit, lessonUnit, prerequisiteUnit } from './units.ts';

/**
 * In which order the parts of a record give way where a learning system has little room: the last first. What completing the course
 * rests on, and the conversation under way, are never left out.
 */
export const KEEPING_ORDER = [
  'what completing the course rests on, and the conversation under way',
  'answers to the checks in lessons',
  'other conversations under way',
  'other conversations played as an assessment',
  'earlier final assessments and starts',
  'other courses',
  'practice that has ended',
] as const;

export interface PartToKeep {
  /** Its place in `KEEPING_ORDER`. */
  readonly rank: number;
  readonly unit: string;
}

const lastFirst = (one: Attempt, other: Attempt): number => (one.updatedAt < other.updatedAt ? 1 : -1);

function best(attempts: readonly Attempt[]): Attempt | undefined {
  const rank = ({ mode, result }: Attempt): number =>
    (mode === 'assessment' ? 1000 : 0) + (result?.competent ? 500 : 0) + (result?.score ?? 0);
  return [...attempts].sort((one, other) => rank(other) - rank(one) || lastFirst(one, other))[0];
}

/** The finals and baselines that are under way, that ended last, or that a completion rests on. */
function finalsThatCount(record: LearnerRecord, { id }: CourseInBook): Set<FinalAssessment> {
  const completed = new Set(record.completions.filter(({ course }) => course === id).map(({ final }) => final));
  const named = [openFinal(record, id), lastEndedFinal(record, id), openBaseline(record, id), lastEndedBaseline(record, id)];
  const all = [...named, ...record.finals.filter((final) => completed.has(final.id))];
  return new Set(all.filter((final) => final !== undefined));
}

function attemptsThatCount(record: LearnerRecord, course: CourseInBook): Set<string> {
  const ended = record.attempts.filter(({ state }) => state === 'ended');
  // Where practice is asked for, any ended run of a conversation shows it.
  const asked = course.asksPractice ? [...course.required, ...course.scenarios] : course.required;
  const finals = [...finalsThatCount(record, course)];
  const runsOf = (scenario: string): Attempt[] => ended.filter((attempt) => attempt.scenario === scenario);
  const shown = [...new Set(asked)].map((scenario) => best(runsOf(scenario))?.id);
  // A required conversation counts by its run under the procedure of the final before any other.
  const underFinals = finals.flatMap(({ procedure }) =>
    course.required.map((scenario) => best(runsOf(scenario).filter((attempt) => attempt.procedure === procedure))?.id),
  );
  const tied = finals.flatMap(({ scenarios }) => scenarios.map(({ attempt }) => attempt));
  const rested = record.completions.filter((completion) => completion.course === course.id).flatMap(({ attempts }) => attempts);
  const underWay = record.attempts.filter(({ state }) => state === 'under way').sort(lastFirst)[0]?.id;
  return new Set([...shown, ...underFinals, ...tied, ...rested, underWay].filter((id) => id !== undefined));
}

function rankOfAttempt({ id, mode, state }: Attempt, counts: ReadonlySet<string>): number {
  if (counts.has(id)) return 0;
  if (state === 'under way') return 2;
  return mode === 'assessment' && state === 'ended' ? 3 : 6;
}

function finals(record: LearnerRecord, course: CourseInBook): PartToKeep[] {
  const counts = finalsThatCount(record, course);
  const rank = (final: FinalAssessment): number => (counts.has(final) ? 0 : final.course === course.id ? 4 : 5);
  return [
    ...record.finals.map((final) => ({ rank: rank(final), unit: finalUnit('f', final) })),
    ...record.baselines.map((baseline) => ({ rank: rank(baseline), unit: finalUnit('b', baseline) })),
  ];
}

function lessons(record: LearnerRecord, course: CourseInBook, book: CodeBook): PartToKeep[] {
  return record.lessons.flatMap((progress) => {
    const isOwn = course.lessons.includes(progress.lesson);
    const rank = isOwn ? 0 : 5;
    if (isOwn && course.asksPractice) return { rank, unit: lessonUnit(progress, book, true) };
    // Of two units of one lesson the second, where there is room for it, adds the answers.
    const bare = { rank, unit: lessonUnit(progress, book, false) };
    const full = { rank: isOwn ? 1 : 5, unit: lessonUnit(progress, book, true) };
    return full.unit === bare.unit ? [bare] : [bare, full];
  });
}

/** Every part of a record that may be kept outside this device, with its rank. Practice cards and notes are none. */
export function partsToKeep(record: LearnerRecord, courseId: string, book: CodeBook): PartToKeep[] {
  const course = book.courses.find(({ id }) => id === courseId);
  if (!course) return [];
  const counts = attemptsThatCount(record, course);
  const rankOfCourse = (id: string): number => (id === course.id || id === course.prerequisite ? 0 : 5);
  return [
    ...record.completions.map((each) => ({ rank: rankOfCourse(each.course), unit: completionUnit(each, book) })),
    ...record.enrolments.map((each) => ({ rank: rankOfCourse(each.course), unit: enrolmentUnit(each) })),
    ...record.prerequisites.map((each) => ({ rank: rankOfCourse(each.course), unit: prerequisiteUnit(each) })),
    ...record.alternatives.map((each) => ({ rank: 0, unit: alternativeUnit(each) })),
    ...lessons(record, course, book),
    ...finals(record, course),
    ...[...record.attempts].sort(lastFirst).map((each) => ({ rank: rankOfAttempt(each, counts), unit: attemptUnit(each) })),
  ];
}
