import { drawFinal } from '#src/domain/course/drawFinal.ts';
import { roleIn } from '#src/domain/record/completion/enrolment.ts';
import type { FinalAssessment } from '#src/domain/record/completion/finalAssessment.ts';
import { drawnInFinals, openFinal, scenariosMet, withFinal } from '#src/domain/record/completion/finalsInRecord.ts';
import type { LearnerRecord } from '#src/domain/record/learnerRecord.ts';
import { prerequisiteStanding } from '#src/domain/record/completion/prerequisite.ts';
import { asDrawn, type Begun } from './begun.ts';
import type { FinalForPage } from './finalForPage.ts';

/** A final drawn for the learner of this record. */
export function drawnFinal(record: LearnerRecord, forPage: FinalForPage, begun: Begun): FinalAssessment {
  const { course, pool, terms } = forPage;
  const { procedure, withNotes, seed } = begun;
  const items = forPage.items.map(({ marked }) => marked);
  const draw = drawFinal({ ...pool, items }, terms, {
    procedure,
    withNotes,
    seed,
    role: roleIn(record, course.id),
    seen: scenariosMet(record),
    drawnBefore: drawnInFinals(record, course.id),
  });
  return asDrawn(begun, course.id, draw, items);
}

/**
 * The record with a final begun, unless one is under way: another tab may have been quicker. Refused where the course that comes
 * first was not done.
 */
export function withFinalBegun(record: LearnerRecord, forPage: FinalForPage, begun: Begun): LearnerRecord {
  const isRefused = prerequisiteStanding(record, forPage).kind === 'lacking';
  return isRefused || openFinal(record, forPage.course.id) ? record : withFinal(record, drawnFinal(record, forPage, begun));
}
