import type { PublicQuestion } from '#src/protocol/live.ts';

interface Standing {
  readonly voting: PublicQuestion['voting'];
  readonly answer: string | undefined;
  /** Whether the service has said that it has the answer. */
  readonly isTaken: boolean;
  readonly isSending: boolean;
}

/** How this phone's vote stands, in a short sentence that is also heard. */
export function voteInWords({ voting, answer, isTaken, isSending }: Standing): string {
  if (voting === 'not yet') return 'Voting is not open yet. Read, and think.';
  const yours = answer === 'pass' ? 'You passed.' : `Sent: ${answer ?? ''}.`;
  if (voting === 'closed') return answer !== undefined && isTaken ? `Voting is closed. ${yours}` : 'Voting is closed.';
  if (answer === undefined) return 'Voting is open. You can pass.';
  if (isSending || !isTaken) return 'Sending …';
  return `${yours} You can change it.`;
}
