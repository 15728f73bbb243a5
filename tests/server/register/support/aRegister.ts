import type { RegisterContent } from '#src/domain/record/register/registerContent.ts';
import { createApi } from '#src/server/api.ts';
import type { AbsenceRow, AssignmentRow, CompletionRow, LearnerRow } from '#src/server/database/schema.ts';
import { searchColumns } from '#src/server/register/learners/searchText.ts';
import { aService, aUser, type TestService } from '../../support/aService.ts';
import { callApi, type Answer } from '../../support/callApi.ts';
import type { TestDatabase } from '../../support/databases.ts';
import { aRegisterContent } from '../../support/publishedTexts.ts';

/** The day on which the clock of these tests stands still, in Brisbane. */
export const TODAY = '2026-11-22';

export interface TestRegister {
  readonly service: TestService;
  readonly user: string;
  /** A call by somebody with the role hr. */
  readonly call: <Body = Record<string, unknown>>(method: string, path: string, message?: unknown) => Promise<Answer<Body>>;
  /** What an export sends. */
  readonly take: (
    path: string,
  ) => Promise<{ readonly status: number; readonly bytes: Uint8Array; readonly text: string; readonly headers: Headers }>;
}

/** A service with two courses, and somebody of HR who is signed in. */
export async function aRegister(database: TestDatabase, changes: Partial<RegisterContent> = {}): Promise<TestRegister> {
  const { courses } = aRegisterContent();
  const both = courses.flatMap((course) => [course, { ...course, id: 'refresher', title: 'Refresher', prerequisiteCourse: 'initial' }]);
  const service = await aService(database, { register: { courses: both, ...changes } });
  const api = createApi(service);
  const { id, headers } = await aUser(service, 'hr');
  return {
    service,
    user: id,
    call: (method, path, message) => callApi(api, method, path, message, headers),
    take: async (path) => {
      const answer = await api.request(path, { headers });
      const bytes = new Uint8Array(await answer.arrayBuffer());
      return { status: answer.status, bytes, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), headers: answer.headers };
    },
  };
}

type Known = Pick<TestRegister, 'service'>;
const ON_RECORD_SINCE = '2024-01-15';

/** A learner in the register. */
export async function aLearnerRow({ service }: Known, { id, ...rest }: Partial<LearnerRow> & { id: string }): Promise<string> {
  const who = { id, name: `Learner ${id}`, email: `${id}@harbour.example`, staff_number: '', unit: 'Library', ...rest };
  const row = { appointed_from: null, appointed_to: null, created_at: `${ON_RECORD_SINCE}T00:00:00.000Z`, ...who };
  await service.database
    .insertInto('learners')
    .values({ ...row, ...searchColumns(row) })
    .execute();
  return id;
}

/** Assigned since long ago, unless something else is said. */
export async function anAssignment({ service }: Known, learner: string, rest: Partial<AssignmentRow> = {}): Promise<void> {
  const row = { learner_id: learner, course: 'initial', assigned_on: ON_RECORD_SINCE, due_on: null, begun_on: null, ...rest };
  await service.database.insertInto('assignments').values(row).execute();
}

/** A completion that holds, done online, unless something else is said. */
export async function aCompletion({ service }: Known, learner: string, rest: Partial<CompletionRow> & { id: string }): Promise<void> {
  const completed_on = rest.completed_on ?? '2026-01-10';
  const row: CompletionRow = {
    ...{ learner_id: learner, course: 'initial', kind: 'online', standing: 'holds', because: '', role: 'new', procedure: 'harbour' },
    ...{
      procedure_version: '3',
      content_version: 'c1',
      judged_by: service.published.version,
      completed_at: `${completed_on}T01:00:00.000Z`,
    },
    ...{ completed_on, valid_until_on: '2028-01-10', refresher_due_on: '2027-01-10', course_score: null, outcomes: '["O1"]', claim: '{}' },
    ...{ claim_hash: '', provider: '', entered_by: null, received_at: `${completed_on}T01:00:01.000Z` },
    ...rest,
  };
  await service.database.insertInto('completions').values(row).execute();
}

export async function anAbsence({ service }: Known, learner: string, rest: Partial<AbsenceRow> & { id: string }): Promise<void> {
  const row: AbsenceRow = {
    ...{ learner_id: learner, course: '', kind: 'leave', reason: 'Parental leave', from_on: '2026-10-01', to_on: null },
    ...{ entered_by: 'nobody', entered_at: `${TODAY}T00:00:00.000Z` },
    ...rest,
  };
  await service.database.insertInto('absences').values(row).execute();
}
