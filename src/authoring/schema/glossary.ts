import { z } from 'zod';
import { entry, oneOrMore, text } from './kinds.ts';

/** content/glossary.yaml: words of the trade, explained. */
export const glossaryFile = z.array(
  entry({
    term: text,
    also: oneOrMore(text).optional().describe('Other words for it'),
    means: text,
    see: oneOrMore(text).optional().describe('Other terms of this file'),
  }),
);
