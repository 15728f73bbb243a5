import { drawFinal } from '#src/domain/course/drawFinal.ts';
import { itemsHashOf } from '#src/domain/record/completion/courseAtHand.ts';
import { roleIn } from '#src/domain/record/completion/enrolment.ts';
import type { FinalAssessment } from '#src/domain/record/completion/finalAssessment.ts';
import { drawnInFinals, openFinal, scenariosMet, withFinal } from '#src/domain/record/completion/finalsInRecord.ts';
import type { LearnerRecord } from '#src/domain/record/learnerRecord.ts';
import { prerequisiteStanding } from '#src/domain/record/completion/prerequisite.ts';
import type { FinalForPage } from './finalForPage.ts';

/** What a learner settles before a final is drawn, and what comes from outside. */
export interface FinalBegun {
  readonly procedure: string;
  readonly withNotes: boolean;
  readonly id: string;
  readonly seed: string;
  readonly at: string;
}

/** A final drawn for the learner of this record. */
export function drawnFinal(
  record: LearnerRecord,
  forPage: FinalForPage,
  { procedure, withNotes, id, seed, at }: FinalBegun,
): FinalAssessment {
  const { course, pool, terms } = forPage;
  const items = forPage.items.map(({ marked }) => marked);
  const draw = drawFinal({ ...pool, items }, terms, {
    procedure,
    withNotes,
    seed,
    role: roleIn(record, course.id),
    seen: scenariosMet(record),
    drawnBefore: drawnInFinals(record, course.id),
  });
  return {
    id,
    course: course.id,
    procedure,
    seed,
    withNotes,
    startedAt: at,
    updatedAt: at,
    scenarios: draw.scenarios.map((scenario) => ({ scenario })),
    items: draw.items.map((item) => ({ item })),
    itemsHash: itemsHashOf(items.filter((item) => draw.items.includes(item.id))),
  };
}

/**
 * The record with a final begun, unless one is under way: another tab may have been quicker. Refused where the course that comes
 * first was not done.
 */
export function withFinalBegun(record: LearnerRecord, forPage: FinalForPage, begun: FinalBegun): LearnerRecord {
  const isRefused = prerequisiteStanding(record, forPage).kind === 'lacking';
  return isRefused || openFinal(record, forPage.course.id) ? record : withFinal(record, drawnFinal(record, forPage, begun));
}
