import { canonicalJson, hashOf } from '#src/domain/record/canonicalJson.ts';
import type { Attempt } from '#src/domain/record/attempt/attempt.ts';
import { EMPTY_RECORD } from '#src/domain/record/learnerRecord.ts';
import type { Service } from '../service.ts';
import { countDecisions } from './countDecisions.ts';
import { judgeAttempt, type JudgedAttempt } from './judgeAttempt.ts';
import { inUtc, isContentName, isHash, isId } from './judgement.ts';
import { noteBegun } from './noteBegun.ts';
import { acknowledge, answerAgain, refused, type Received } from './received.ts';

/** Far more decisions than any conversation has. */
const MOST_CHOICES = 200;

function whyNot(id: string, attempt: Attempt): string | undefined {
  if (id !== attempt.id || !isId(id)) return 'The id of the message is not the id of the run.';
  if (attempt.mode !== 'assessment') return 'This run was practice. Practice is private, so it is not received here.';
  if (attempt.state !== 'ended') return 'This run has not come to its end. It is received once it has.';
  if (!isContentName(attempt.scenario) || !isContentName(attempt.procedure)) return 'No scenario or procedure can have such a name.';
  if (!isHash(attempt.contentHash)) return 'The mark of its content is none that this site makes.';
  if (attempt.choices.length > MOST_CHOICES) return `No conversation has more than ${String(MOST_CHOICES)} decisions.`;
  return undefined;
}

function rowOf(learner: string, attempt: Attempt, judged: JudgedAttempt, now: Date) {
  const { id, scenario, procedure, contentHash, updatedAt } = attempt;
  return {
    id,
    learner_id: learner,
    scenario,
    procedure,
    content_hash: contentHash,
    claim: canonicalJson(attempt),
    claim_hash: hashOf(attempt),
    standing: judged.standing,
    because: judged.because.join('\n'),
    score: judged.score,
    competent: judged.competent === null ? null : Number(judged.competent),
    ended_at: inUtc(updatedAt),
    received_at: now.toISOString(),
  };
}

type Row = ReturnType<typeof rowOf>;

async function store({ database }: Service, row: Row, { playable }: JudgedAttempt, attempt: Attempt): Promise<Received> {
  return database.transaction().execute(async (transaction) => {
    // The insert comes first: whoever loses the race for an id waits here, and then finds what the other has stored.
    const inserted = await transaction
      .insertInto('attempts')
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (Number(inserted.numInsertedOrUpdatedRows ?? 0) === 0) {
      const stored = await transaction
        .selectFrom('attempts')
        .select(['learner_id', 'claim_hash', 'standing', 'because'])
        .where('id', '=', row.id)
        .executeTakeFirstOrThrow();
      return answerAgain(row.id, stored, row.learner_id, row.claim_hash);
    }
    const choices = attempt.choices.map(({ choice }) => choice);
    if (playable) await countDecisions(transaction, { learner: row.learner_id, playable, choices });
    return acknowledge(row.id, row);
  });
}

/**
 * Receives an assessment attempt that has ended: stored once by its id, with what replaying it gives. It is stored for good before this
 * answers.
 */
export async function acceptAttempt(service: Service, learner: string, id: string, attempt: Attempt): Promise<Received> {
  const because = whyNot(id, attempt);
  if (because !== undefined) return refused(422, because);
  const known = await service.database
    .selectFrom('attempts')
    .select(['learner_id', 'claim_hash', 'standing', 'because'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (known) return answerAgain(id, known, learner, hashOf(attempt));
  const judged = await judgeAttempt(service, attempt);
  const received = await store(service, rowOf(learner, attempt, judged, service.now()), judged, attempt);
  if (judged.standing === 'holds') await noteBegun(service, learner, { ...EMPTY_RECORD, attempts: [attempt] });
  return received;
}
