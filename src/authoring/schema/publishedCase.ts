import { z } from 'zod';
import { count, date, entry, id, message, oneOrMore, outcomes, text, texts } from './kinds.ts';
import { options } from './item.ts';

/** content/cases/<id>.yaml: one published decision in our own words. */
export const caseFile = entry({
  case: id.describe('The same as the file name'),
  name: text,
  citation: text.describe('In quotes, as it begins with a bracket'),
  court: text,
  year: count,
  confidence: z.enum(
    ['verified', 'high'],
    message('The confidence is neither verified nor high.', 'Write verified or high; a case that is less sure stays out.'),
  ),
  told: texts.describe('What happened, as the decision tells it'),
  held: text,
  teaches: text,
  topics: oneOrMore(text),
  outcomes,
  'content note': text.optional(),
  'for the jury': entry({ ask: text, options, key: id.describe('What the court or tribunal came to') }).optional(),
  'reviewed by': text,
  'reviewed on': date,
  'next review': date,
});
