import type { ClinicProblem } from '#src/domain/course/clinicProblem.ts';
import type { AskedOnPage, WhatBearsOnIt } from './whatBearsOnIt.ts';

/** A page to bring to a meeting of officers, with nobody in it. */
export interface OnePager {
  readonly question: string;
  readonly document: string;
  readonly thinkAbout: readonly string[];
  /** What the role and the document say, each with its place. */
  readonly says: readonly { readonly place: string; readonly gist: string }[];
  /** Questions to which the document gives no answer. */
  readonly silentOn: readonly string[];
}

const MOST_SAID = 6;

function isSilent({ answers }: AskedOnPage): boolean {
  return answers.length > 0 && answers.every((answer) => answer.isSilent);
}

/** Makes the page of a problem's own question, or of words that were looked over first. */
export function makeOnePager(
  problem: ClinicProblem,
  { everywhere, clauses, asked }: WhatBearsOnIt,
  document: string,
  own?: string,
): OnePager {
  return {
    question: own ?? problem.toTheNetwork,
    document,
    thinkAbout: problem.askYourself,
    says: [...clauses.slice(0, MOST_SAID / 2), ...everywhere.slice(0, MOST_SAID / 2)].map(({ place, gist }) => ({ place, gist })),
    silentOn: asked.filter(isSilent).map(({ ask }) => ask),
  };
}

export const AT_THE_FOOT = 'Leave out names, places and days. General information, not legal advice.';

export const ROOM_FOR = ['What we agree to say', 'What we agree to find out, and who asks'] as const;

/** The same page as plain text, to be saved. */
export function onePagerAsText({ question, document, thinkAbout, says, silentOn }: OnePager): string {
  const list = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : [title, ...lines.map((line) => `- ${line}`), ''];
  return [
    'A question for the network',
    '',
    question,
    '',
    ...list('To think about', thinkAbout),
    ...list(
      'What the role and the document say',
      says.map(({ place, gist }) => `${place}: ${gist}`),
    ),
    ...list(`What the ${document} does not say`, silentOn),
    ...ROOM_FOR.flatMap((title) => [`${title}:`, '', '']),
    AT_THE_FOOT,
    '',
  ].join('\r\n');
}
