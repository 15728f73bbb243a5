import type { PublicMoment } from './live.ts';

/**
 * The name of the vote that a moment has open, for phones and the service alike: session, question, and how often it was rewound.
 * Undefined while there is nothing to vote on.
 */
export function openBallotOf(moment: PublicMoment | null): string | undefined {
  const question = moment?.now.screen === 'moment' ? moment.now.question : undefined;
  return moment && question?.voting === 'open' ? ballotName(moment.session, question) : undefined;
}

/** The name of one vote, open or not. */
export function ballotName(session: string, { id, again = 0 }: { readonly id: string; readonly again?: number | undefined }): string {
  return `${session} ${id}~${String(again)}`;
}

/** The parts of a name; undefined where it is none. */
export function ballotParts(name: string): { readonly session: string; readonly question: string; readonly again: number } | undefined {
  const [, session, question, again] = /^(\S+) (.+)~(\d+)$/.exec(name) ?? [];
  return session === undefined || question === undefined ? undefined : { session, question, again: Number(again) };
}
