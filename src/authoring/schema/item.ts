import { z } from 'zod';
import { entry, id, message, outcomes, text, yesNo } from './kinds.ts';

const NAMED_UNDER_KEY = message(
  'An option does not say whether it holds.',
  'Remove this line, and name the option that holds under "key".',
);

/** One option of a question, with what speaks for or against it. */
const option = entry(
  { option: id.describe('Unique in its question'), text, because: text },
  { correct: NAMED_UNDER_KEY, right: NAMED_UNDER_KEY, key: NAMED_UNDER_KEY },
);

/** The options of a question: three or four, so that the one that holds has to be weighed against others. */
export const options = z
  .array(option)
  .min(3, message('A question needs three or four options.', 'Add an option that somebody kind and busy could choose.'))
  .max(4, message('A question has more than four options.', 'Take the least likely ones away.'));

/** content/items/<course>/<lesson>.yaml: the questions of one lesson. */
export const itemsFile = z
  .array(
    entry({
      item: id.describe('Unique over all lessons'),
      outcomes: outcomes.describe('Parts, such as O1/confidentiality'),
      'rests on': text.describe('What makes the key hold: charter 2, a pack and its clause, case murugesu, law bullying'),
      procedure: id.optional().describe('The only pack under which it is asked'),
      'content note': yesNo
        .optional()
        .describe('yes where it speaks of suicide, assault or violence at home: drawn only for those who opted in'),
      harder: yesNo.optional().describe('yes where a baseline is to ask it before others'),
      ask: text,
      options,
      key: id.describe('The option that holds'),
    }),
  )
  .min(1, message('There is no question in this file.', 'Write one, or delete the file.'));

export type ItemEntry = z.infer<typeof itemsFile>[number];
