import { z } from 'zod';
import type { Attempt } from '#src/domain/record/attempt/attempt.ts';
import type { Completion } from '#src/domain/record/completion/completion.ts';
import { readAttempt, readCompletion, readRecord } from '#src/domain/record/file/readRecord.ts';
import { WrongShape, type Reader } from '#src/domain/record/file/shape.ts';
import type { LearnerRecord } from '#src/domain/record/learnerRecord.ts';

/** The most bytes of one call. A record of two years with hundreds of runs is well below. */
export const MOST_BYTES_OF_RECORD = 4_000_000;
/** The most bytes of one submission: an attempt, or a completion with what it rests on. */
export const MOST_BYTES_OF_SUBMISSION = 1_000_000;

/** What the domain reads, read as part of a message; its sentence about the first wrong value is the message's. */
function readBy<T>(reader: Reader<T>) {
  return z.unknown().transform((value, context): T => {
    try {
      return reader(value, '');
    } catch (error) {
      if (!(error instanceof WrongShape)) throw error;
      context.addIssue({ code: 'custom', message: error.message });
      return z.NEVER;
    }
  });
}

const token = z.string().regex(/^[A-Za-z0-9_-]{20,100}$/);

/** POST learner/exchange: the token of a personal link, for a session. */
export const exchangeMessage = z.object({ token });

/** GET learner/me, and the answer to an exchange: who is followed here. */
export interface LearnerHere {
  readonly name: string;
  readonly organisation: string;
  readonly courses: readonly { readonly course: string; readonly dueOn: string | null }[];
  readonly scoresToHr: boolean;
}

/** POST learner/record: this device's record; the answer is the two made one. Practice goes to the learner alone. */
export const recordMessage = z.object({ record: readBy<LearnerRecord>(readRecord) });
export interface RecordMerged {
  readonly version: number;
  readonly record: LearnerRecord;
}

/**
 * POST learner/submissions: an assessment attempt that has ended, or a completion with the part of the record that it rests on.
 * `id` is the attempt's or the completion's own.
 */
export const submissionMessage = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('attempt'), id: z.string().min(8).max(64), attempt: readBy<Attempt>(readAttempt) }),
  z.object({
    kind: z.literal('completion'),
    id: z.string().min(8).max(64),
    completion: readBy<Completion>(readCompletion),
    restsOn: readBy<LearnerRecord>(readRecord),
  }),
]);
export type Submission =
  | { readonly kind: 'attempt'; readonly id: string; readonly attempt: Attempt }
  | { readonly kind: 'completion'; readonly id: string; readonly completion: Completion; readonly restsOn: LearnerRecord };

/** The only thing that ends a submission's stay in the outbox: our own reply that names it. Set aside is received too. */
export const acknowledgement = z.object({
  acknowledged: z.string(),
  standing: z.enum(['holds', 'set aside']),
  because: z.array(z.string()),
});
export type Acknowledgement = z.infer<typeof acknowledgement>;
