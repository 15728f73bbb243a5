import { z } from 'zod';
import { count, entry, id, oneOrMore, outcomes, text, texts } from './kinds.ts';

const module = entry({
  module: id,
  title: text,
  minutes: count,
  outcomes: outcomes.optional(),
  hook: text.optional().describe('One sentence that says why it matters'),
  lesson: id.optional().describe('The lesson file without its number; left out while it is not written'),
  scenarios: oneOrMore(id).optional(),
  holds: texts.optional().describe('What the module holds, or will hold'),
});

/** content/courses/<id>.yaml: the modules of a course in order, and what completion asks. */
export const courseFile = entry({
  course: id.describe('The same as the file name'),
  title: text,
  blurb: text.optional(),
  minutes: count.optional().describe('The sum of the modules if left out'),
  prerequisite: text.optional().describe('What a learner has done before, in a sentence'),
  modules: z.array(module),
  completion: entry({
    modules: z
      .union([z.literal('all'), oneOrMore(id)])
      .optional()
      .describe('all, or a list'),
    'required scenarios': oneOrMore(id).optional(),
    'pass mark': z.union([z.literal('from organisation'), count.max(100)]).optional(),
  }).optional(),
});
