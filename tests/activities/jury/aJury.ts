import type { JuryActivity } from '#src/domain/course/activity.ts';
import type { PublishedCase } from '#src/domain/course/publishedCase.ts';

/** A jury that hears these cases. */
export function aJury(...cases: readonly string[]): JuryActivity {
  return { id: 'the-jury', kind: 'jury', title: 'You decide', intro: 'Decide first.', outcomes: ['O1'], cases };
}

/** A published case with a question for the jury; its id is its name. */
export function aCase(id: string): PublishedCase {
  return {
    id,
    name: id,
    citation: '[2015] FCCA 2852',
    court: 'Federal Circuit Court',
    year: 2015,
    confidence: 'verified',
    told: [`What was told in ${id}.`],
    held: 'The employer was liable.',
    teaches: 'A policy in a drawer is not a step.',
    topics: [],
    outcomes: ['O1'],
    jury: {
      ask: 'Was the employer liable?',
      options: [
        { id: 'yes', text: 'Yes.', because: 'It had not taken all reasonable steps.' },
        { id: 'no', text: 'No.', because: 'A policy alone was not enough.' },
      ],
      key: 'yes',
    },
    reviewedBy: 'First Port content team',
    reviewedOn: '2026-11-21',
    nextReview: '2027-05-21',
  };
}
