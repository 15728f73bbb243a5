import type { Acknowledgement } from '#src/protocol/learner.ts';

/** What becomes of something that a learner's browser hands in: it is acknowledged by name, or refused in a sentence. */
export type Received =
  | { readonly kind: 'received'; readonly acknowledgement: Acknowledgement }
  /** 409: not yet, send it again later. 413 and 422: never as it is. */
  | { readonly kind: 'refused'; readonly status: 409 | 413 | 422; readonly because: string };

export const refused = (status: 409 | 413 | 422, because: string): Received => ({ kind: 'refused', status, because });

/** What a stored row says of itself, told to the browser. */
export function acknowledge(
  id: string,
  { standing, because }: { readonly standing: 'holds' | 'set aside'; readonly because: string },
): Received {
  return { kind: 'received', acknowledgement: { acknowledged: id, standing, because: because === '' ? [] : because.split('\n') } };
}

interface Stored {
  readonly learner_id: string;
  readonly claim_hash: string;
  readonly standing: 'holds' | 'set aside';
  readonly because: string;
}

/**
 * The answer to something that was handed in under an id that is taken: the same again, or a refusal that says nothing of whose the
 * other is.
 */
export function answerAgain(id: string, stored: Stored, learner: string, claimHash: string): Received {
  if (stored.learner_id === learner && stored.claim_hash === claimHash) return acknowledge(id, stored);
  return refused(
    422,
    'Something else was received under this id before, and it stays as it was. Play the scenario again, or ask whoever keeps the register.',
  );
}
