import { z } from 'zod';
import { date, entry, id, message, text } from './kinds.ts';

const clauseChange = entry({
  clause: text.describe('In quotes, as printed'),
  was: text.optional().describe('What it said before; left out where the clause is new'),
  is: text.optional().describe('What it says now; left out where the clause is gone'),
}).refine(
  ({ was, is }) => was !== undefined || is !== undefined,
  message('A change of a clause says neither what it was nor what it is.', 'Write was:, is:, or both.'),
);

/** content/changes.yaml: what has changed for officers, one dated card after the other. */
export const changesFile = z.array(
  entry({
    change: id,
    on: date.optional().describe('The day on which it began or was made'),
    seen: date.optional().describe('In place of "on", where only the day on which it was seen is known'),
    of: z.enum(['law', 'policy', 'document'], message('This is no kind of change.', 'Write law, policy or document.')),
    title: text,
    what: text,
    'for officers': text.describe('What it asks of an officer'),
    certain: z.enum(['yes', 'as at last check'], message('This does not say how certain it is.', 'Write yes, or "as at last check".')),
    source: text,
    law: id.optional().describe('The page on the law that says more'),
    procedure: id.optional().describe('The pack whose document changed'),
    clauses: z.array(clauseChange).min(1).optional().describe('Clause by clause, where two versions are known; needs "procedure"'),
  })
    .refine(
      ({ on, seen }) => (on === undefined) !== (seen === undefined),
      message('A change has either a day on which it began or a day on which it was seen.', 'Write on: or seen:, and not both.'),
    )
    .refine(
      ({ procedure, clauses }) => clauses === undefined || procedure !== undefined,
      message('Clauses are changed, and no procedure is named.', 'Add procedure:, the pack that holds them.'),
    ),
);
