import { z } from 'zod';
import { entry, id, text, yesNo } from './kinds.ts';

/** content/vocabulary/facts.yaml: what can be told or seen in a case. */
export const factsFile = z.array(
  entry({
    fact: id,
    label: text.describe('What it means when the value is yes'),
    judgement: yesNo.optional().describe('yes where saying so takes a judgement; a scenario that sets it says why'),
  }),
);
