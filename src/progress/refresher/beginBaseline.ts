import { drawBaseline } from '#src/domain/course/drawBaseline.ts';
import { openBaseline, type Baseline } from '#src/domain/record/completion/baseline.ts';
import { enrolmentIn, withEnrolment } from '#src/domain/record/completion/enrolment.ts';
import { scenariosMet } from '#src/domain/record/completion/finalsInRecord.ts';
import type { LearnerRecord } from '#src/domain/record/learnerRecord.ts';
import { prerequisiteOf, prerequisiteStanding, withPrerequisite } from '#src/domain/record/completion/prerequisite.ts';
import { asDrawn, type Begun } from '../final/begun.ts';
import type { BaselineForPage } from './baselineForPage.ts';

/** A baseline drawn for the learner of this record. */
export function drawnBaseline(record: LearnerRecord, { final, terms, pool }: BaselineForPage, begun: Begun): Baseline {
  const course = final.course.id;
  const { procedure, withNotes, seed } = begun;
  const items = final.items.map(({ marked }) => marked);
  const before = record.baselines.filter((baseline) => baseline.course === course);
  const drawnBefore = before.flatMap((one) => [...one.scenarios.map(({ scenario }) => scenario), ...one.items.map(({ item }) => item)]);
  const draw = drawBaseline({ ...pool, items }, terms, {
    procedure,
    withNotes,
    seed,
    seen: scenariosMet(record),
    drawnBefore: new Set(drawnBefore),
  });
  return asDrawn(begun, course, draw, items);
}

/** A completion that stands for the prerequisite is kept as such, so that the record says later by what it was met. */
function withPrerequisiteKept(record: LearnerRecord, course: string | undefined, at: string): LearnerRecord {
  const standing = prerequisiteStanding(record, { prerequisiteCourse: course });
  if (standing.kind !== 'met' || record.prerequisites.some((kept) => kept.course === course)) return record;
  const completion = record.completions.find(({ id }) => id === standing.completion);
  return completion ? withPrerequisite(record, prerequisiteOf(completion, 'completion', at)) : record;
}

/** The record with a baseline begun, unless one is under way, or the course that comes first was not done. */
export function withBaselineBegun(record: LearnerRecord, forPage: BaselineForPage, begun: Begun): LearnerRecord {
  const { course, prerequisiteCourse } = forPage.order;
  if (openBaseline(record, course) || prerequisiteStanding(record, { prerequisiteCourse }).kind === 'lacking') return record;
  const kept = withPrerequisiteKept(record, prerequisiteCourse, begun.at);
  const enrolled = enrolmentIn(kept, course) ? kept : withEnrolment(kept, { course, role: 'officer', startedAt: begun.at });
  return { ...enrolled, baselines: [...enrolled.baselines, drawnBaseline(record, forPage, begun)] };
}
