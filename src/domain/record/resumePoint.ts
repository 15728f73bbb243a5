import { courseProgress, modulesFor, type CourseOutline, type NextStep } from '../course/courseProgress.ts';
import { roleIn } from './completion/enrolment.ts';
import { openFinal } from './completion/finalsInRecord.ts';
import type { LearnerRecord, LessonProgress } from './learnerRecord.ts';
import { whatIsDone } from './whatIsDone.ts';

/** The id among a lesson's answers under which the heading is kept where the reader was. */
export const PLACE = 'place';

/** Where to go on: the next step of a course, or what was left in the middle; in a lesson, the heading where it was left. */
export interface ResumePoint {
  readonly step: NextStep;
  /** True where it was begun and left. */
  readonly underWay: boolean;
  /** Id of a heading. */
  readonly place?: string;
}

interface Left {
  readonly at: string;
  readonly step: NextStep;
  readonly isOpen: boolean;
}

function lessonsLeft(course: CourseOutline, record: LearnerRecord): Left[] {
  return modulesFor(course, roleIn(record, course.id)).flatMap(({ lesson, title }) => {
    const progress = progressIn(record, course, lesson);
    if (!progress || lesson === undefined) return [];
    return [{ at: progress.updatedAt, step: { kind: 'lesson', lesson, title } as const, isOpen: progress.doneAt === undefined }];
  });
}

function progressIn({ lessons }: LearnerRecord, course: CourseOutline, lesson: string | undefined): LessonProgress | undefined {
  return lessons.find((progress) => progress.lesson === `${course.id}/${lesson ?? ''}`);
}

function runsLeft(course: CourseOutline, { attempts }: LearnerRecord): Left[] {
  const mine = new Set(course.modules.flatMap(({ scenarios }) => scenarios));
  return attempts
    .filter(({ scenario, state }) => mine.has(scenario) && state !== 'abandoned')
    .map(({ scenario, updatedAt, state }) => ({ at: updatedAt, step: { kind: 'scenario', scenario }, isOpen: state === 'under way' }));
}

function finalLeft(course: CourseOutline, record: LearnerRecord): Left[] {
  const final = openFinal(record, course.id);
  return final ? [{ at: final.updatedAt, step: { kind: 'final' }, isOpen: true }] : [];
}

function withPlace(step: NextStep, underWay: boolean, course: CourseOutline, record: LearnerRecord): ResumePoint {
  const place = step.kind === 'lesson' ? progressIn(record, course, step.lesson)?.answers[PLACE] : undefined;
  return { step, underWay: underWay || place !== undefined, ...(place === undefined ? {} : { place }) };
}

/**
 * Where a learner goes on in a course: what they touched last, if it was left in the middle; else the next step.
 */
export function resumePoint(course: CourseOutline, record: LearnerRecord): ResumePoint | undefined {
  const left = [...lessonsLeft(course, record), ...runsLeft(course, record), ...finalLeft(course, record)];
  const last = left.sort((one, other) => (one.at < other.at ? 1 : -1))[0];
  if (last?.isOpen) return withPlace(last.step, true, course, record);
  const { next } = courseProgress(course, whatIsDone(record), roleIn(record, course.id));
  return next && withPlace(next, false, course, record);
}
