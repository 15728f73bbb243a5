import { z } from 'zod';
import { entry, id, outcome, text } from './kinds.ts';

/** content/vocabulary/outcomes.yaml: what the courses set out to teach. */
export const outcomesFile = z.array(
  entry({
    outcome: outcome.describe('O1 to O9'),
    label: text.describe('The outcome in our own words'),
    short: text.optional().describe('Three to five words, for a bar'),
    parts: z
      .array(entry({ part: id.describe('Referred to as O1/part'), label: text }))
      .optional()
      .describe('The parts that rules can name one by one'),
  }),
);
