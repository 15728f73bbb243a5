import { z } from 'zod';
import { date, entry, id, text } from './kinds.ts';

/** content/supports.yaml: where help is to be had, in the order in which it is shown. */
export const supportsFile = entry({
  checked: date.describe('When the numbers were last checked'),
  supports: z.array(
    entry({
      tier: text.describe('The heading it stands under: Now, Crisis 24/7, Support'),
      service: text,
      number: text.optional().describe('As it is printed, in quotes'),
      dial: text.optional().describe('Digits to dial, in quotes; left out where there is nothing to dial'),
      contact: id.optional().describe('The name of a contact in organisation.yaml that fills in the number'),
      for: text.optional().describe('What it is for, or whom'),
      note: text.optional(),
    }),
  ),
});
