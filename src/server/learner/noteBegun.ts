import { dayInZone } from '#src/domain/record/register/dayInZone.ts';
import type { LearnerRecord } from '#src/domain/record/learnerRecord.ts';
import type { Service } from '../service.ts';

/** To which course a scenario belongs, where it belongs to one alone: only then is a run of it a beginning of that course. */
async function coursesByScenario({ published, content }: Service): Promise<ReadonlyMap<string, string | undefined>> {
  const site = await published.siteFor(published.version);
  const courses = new Map<string, string | undefined>();
  for (const { id } of content.courses) {
    const scenarios = new Set(site?.against(id)?.course.terms.modules.flatMap((module) => module.scenarios));
    for (const scenario of scenarios) courses.set(scenario, courses.has(scenario) ? undefined : id);
  }
  return courses;
}

type CourseOf = ReadonlyMap<string, string | undefined>;

/** The first moment in each course that a record shows. */
function firstMoments(record: LearnerRecord, courseOf: CourseOf): Map<string, string> {
  const { attempts, lessons, enrolments, finals, baselines, completions } = record;
  const moments = [
    ...attempts.map(({ scenario, startedAt }) => [courseOf.get(scenario), startedAt] as const),
    ...lessons.map(({ lesson, openedAt }) => [lesson.split('/')[0], openedAt] as const),
    ...enrolments.map(({ course, startedAt }) => [course, startedAt] as const),
    ...[...finals, ...baselines].map(({ course, startedAt }) => [course, startedAt] as const),
    ...completions.map(({ course, completedAt }) => [course, completedAt] as const),
  ];
  const first = new Map<string, string>();
  for (const [course, moment] of moments) {
    const known = course === undefined ? undefined : first.get(course);
    if (course !== undefined && (known === undefined || Date.parse(moment) < Date.parse(known))) first.set(course, moment);
  }
  return first;
}

/** Notes on what day each course was begun that a learner is assigned; an earlier day that is known stays. */
export async function noteBegun(service: Service, learner: string, record: LearnerRecord): Promise<void> {
  const { database, content, now } = service;
  const assigned = await database.selectFrom('assignments').select(['course', 'begun_on']).where('learner_id', '=', learner).execute();
  if (assigned.length === 0) return;
  const first = firstMoments(record, await coursesByScenario(service));
  const today = dayInZone(now().toISOString(), content.timeZone);
  for (const { course, begun_on: known } of assigned) {
    const moment = first.get(course);
    if (moment === undefined) continue;
    const day = dayInZone(moment, content.timeZone);
    const begun = day > today ? today : day;
    if (known !== null && known <= begun) continue;
    await database
      .updateTable('assignments')
      .set({ begun_on: begun })
      .where('learner_id', '=', learner)
      .where('course', '=', course)
      .where((row) => row.or([row('begun_on', 'is', null), row('begun_on', '>', begun)]))
      .execute();
  }
}
