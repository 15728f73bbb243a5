import { FINAL_MODULE } from '../../course/course.ts';
import type { CourseAtHand, CourseTerms } from './courseAtHand.ts';
import type { LearnerRecord } from '../learnerRecord.ts';

/** What there is to practise in a module beside its text, and how much of it was done. */
export interface ModulePractice {
  readonly module: string;
  /** The questions of its lesson's check, and how many have an answer. */
  readonly questions: number;
  readonly answered: number;
  /** Its conversations, and how many were played to an end in any way, or done by their summary. */
  readonly scenarios: number;
  readonly played: number;
}

/** As far as a check is asked here, a question that holds under another procedure alone is none. */
function questionsOf(lesson: string, { items }: CourseAtHand, procedure: string | undefined): string[] {
  const asked = items.filter((item) => item.lesson === lesson && (item.procedure === undefined || item.procedure === procedure));
  return asked.map(({ id }) => id);
}

function playedIn({ attempts, alternatives }: LearnerRecord): Set<string> {
  return new Set([...attempts.filter(({ state }) => state === 'ended'), ...alternatives].map(({ scenario }) => scenario));
}

/** How much of a module's practice a record shows. The final assessment has none: it is one. */
export function modulePractice(
  { id, lesson, scenarios }: CourseTerms['modules'][number],
  course: CourseAtHand,
  { record, procedure }: { readonly record: LearnerRecord; readonly procedure?: string | undefined },
): ModulePractice {
  if (id === FINAL_MODULE || lesson === undefined) return { module: id, questions: 0, answered: 0, scenarios: 0, played: 0 };
  const slug = `${course.terms.id}/${lesson}`;
  const questions = questionsOf(slug, course, procedure);
  const answers = record.lessons.find((progress) => progress.lesson === slug)?.answers ?? {};
  const played = playedIn(record);
  return {
    module: id,
    questions: questions.length,
    answered: questions.filter((question) => answers[question] !== undefined).length,
    scenarios: scenarios.length,
    played: scenarios.filter((scenario) => played.has(scenario)).length,
  };
}

/** Whether all of a module's practice was done. */
export function isPractised({ questions, answered, scenarios, played }: ModulePractice): boolean {
  return answered >= questions && played >= scenarios;
}
