import type { Attempt } from '#src/domain/record/attempt/attempt.ts';
import { canonicalJson, hashOf } from '#src/domain/record/canonicalJson.ts';
import type { Completion } from '#src/domain/record/completion/completion.ts';
import { readAttempt } from '#src/domain/record/file/readRecord.ts';
import type { LearnerRecord } from '#src/domain/record/learnerRecord.ts';
import { dayInZone } from '#src/domain/record/register/dayInZone.ts';
import { reasonForHr } from '#src/domain/record/register/reasonForHr.ts';
import { assignWhereMissing } from '../register/roster/writeLearners.ts';
import type { Service } from '../service.ts';
import { judgeCompletion, type JudgedCompletion } from './judgeCompletion.ts';
import { inUtc, isContentName, isHash } from './judgement.ts';
import { noteBegun } from './noteBegun.ts';
import { acknowledge, answerAgain, refused, type Received } from './received.ts';

/** More than any course asks for. */
const MOST_RUNS = 200;

interface Claim {
  readonly learner: string;
  readonly completion: Completion;
  readonly restsOn: LearnerRecord;
}

function whyNot(
  id: string,
  { course, procedure, contentVersion, procedureVersion, attempts, ...completion }: Completion,
): string | undefined {
  if (id !== completion.id) return 'The id of the message is not the id of the completion.';
  if (!isContentName(course) || !isContentName(procedure)) return 'No course or procedure can have such a name.';
  if (!isHash(contentVersion) || procedureVersion.length > 200) return 'The marks of its content are none that this site makes.';
  if (attempts.length > MOST_RUNS) return `No course rests on more than ${String(MOST_RUNS)} runs.`;
  return undefined;
}

/** The runs that a completion names as they are stored: which are not there yet, and which were set aside. */
async function storedRuns({ database }: Service, { learner, completion }: Claim) {
  const ids = completion.attempts;
  const rows =
    ids.length === 0
      ? []
      : await database
          .selectFrom('attempts')
          .select(['id', 'claim', 'standing'])
          .where('learner_id', '=', learner)
          .where('id', 'in', ids)
          .execute();
  const found = new Set(rows.map(({ id }) => id));
  return {
    missing: ids.filter((id) => !found.has(id)),
    isSetAside: rows.some(({ standing }) => standing === 'set aside'),
    attempts: rows.map(({ claim }): Attempt => readAttempt(JSON.parse(claim), '')),
  };
}

const DAY = 86_400_000;

/** Whether the final that this rests on has earned a completion before, well before. Two devices that find it earned on one day are none. */
async function isEarnedAgain({ database }: Service, { learner, completion }: Claim): Promise<boolean> {
  const rows = await database
    .selectFrom('completions')
    .select(['claim', 'completed_at'])
    .where('learner_id', '=', learner)
    .where('course', '=', completion.course)
    .where('kind', '=', 'online')
    .where('standing', '=', 'holds')
    .execute();
  const same = rows.filter(({ claim }) => (JSON.parse(claim) as Completion).final === completion.final);
  return same.some((row) => Math.abs(Date.parse(completion.completedAt) - Date.parse(row.completed_at)) > DAY);
}

async function judge(service: Service, claim: Claim, attempts: readonly Attempt[]): Promise<JudgedCompletion> {
  const judged = await judgeCompletion(service, { completion: claim.completion, record: { ...claim.restsOn, attempts } });
  if (judged.standing === 'set aside' || !(await isEarnedAgain(service, claim))) return judged;
  return { ...judged, standing: 'set aside', because: ['Its final assessment has earned a completion before. One final earns one.'] };
}

/** Whoever keeps the register reads these sentences too. Where scores are not for them, none is said. */
function reasonsKept(because: readonly string[], { content }: Service): string {
  return [...new Set(because.map((says) => reasonForHr([says], content.scoresToHr)))].join('\n');
}

function rowOf(service: Service, { learner, completion }: Claim, judged: JudgedCompletion) {
  const { id, course, role, procedure, procedureVersion, contentVersion, completedAt } = completion;
  const day = (moment: string) => dayInZone(moment, service.content.timeZone);
  return {
    id,
    learner_id: learner,
    course,
    kind: 'online' as const,
    standing: judged.standing,
    because: reasonsKept(judged.because, service),
    role,
    procedure,
    procedure_version: procedureVersion,
    content_version: contentVersion,
    judged_by: judged.judgedBy,
    completed_at: inUtc(completedAt),
    completed_on: day(completedAt),
    valid_until_on: day(judged.validUntil),
    refresher_due_on: day(judged.refresherDue),
    course_score: judged.courseScore,
    outcomes: JSON.stringify(judged.outcomes),
    claim: canonicalJson(completion),
    claim_hash: hashOf(completion),
    provider: '',
    entered_by: null,
    received_at: service.now().toISOString(),
  };
}

const stored = (database: Service['database'], id: string) =>
  database.selectFrom('completions').select(['learner_id', 'claim_hash', 'standing', 'because']).where('id', '=', id).executeTakeFirst();

async function store({ database }: Service, row: ReturnType<typeof rowOf>): Promise<Received> {
  return database.transaction().execute(async (transaction) => {
    const inserted = await transaction
      .insertInto('completions')
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (Number(inserted.numInsertedOrUpdatedRows ?? 0) > 0) {
      // Whoever completes a course that nobody assigned them is on the register for it too.
      const { learner_id, course, completed_on: assigned_on } = row;
      if (row.standing === 'holds') await assignWhereMissing(transaction, [{ learner_id, course, assigned_on }]);
      return acknowledge(row.id, row);
    }
    const there = await stored(transaction, row.id);
    return there
      ? answerAgain(row.id, there, row.learner_id, row.claim_hash)
      : refused(409, 'The register was changed at this moment. Send it again.');
  });
}

const NOT_YET = 'Runs that this completion rests on have not been received yet. They are sent first; then this is taken.';
const RUN_SET_ASIDE = 'A run that it rests on was set aside.';

/**
 * Receives a completion: stored once by its id, with what working it out again gives. The runs that it rests on must be stored for this
 * learner before it, and it is worked out with those.
 */
export async function acceptCompletion(service: Service, claim: Claim & { readonly id: string }): Promise<Received> {
  const { id, learner, completion } = claim;
  const because = whyNot(id, completion);
  if (because !== undefined) return refused(422, because);
  const there = await stored(service.database, id);
  if (there) return answerAgain(id, there, learner, hashOf(completion));
  const runs = await storedRuns(service, claim);
  if (runs.missing.length > 0) return refused(409, NOT_YET);
  const judged = await judge(service, claim, runs.attempts);
  const standing = runs.isSetAside ? { ...judged, standing: 'set aside' as const, because: [RUN_SET_ASIDE] } : judged;
  const received = await store(service, rowOf(service, claim, standing));
  if (standing.standing === 'holds') await noteBegun(service, learner, { ...claim.restsOn, completions: [completion] });
  return received;
}
