import { z } from 'zod';
import { count, entry, id, message, oneOrMore, outcomes, text, texts } from './kinds.ts';

const role = z.enum(['officer', 'thinking', 'supporter'], {
  error: (issue) => message(`"${String(issue.input)}" is no role.`, 'Write officer, thinking or supporter.'),
});

const module = entry({
  module: id,
  title: text,
  minutes: count,
  outcomes: outcomes.optional(),
  hook: text.optional().describe('One sentence that says why it matters'),
  lesson: id.optional().describe('The lesson file without its number; left out while it is not written'),
  scenarios: oneOrMore(id).optional(),
  holds: texts.optional().describe('What the module holds, or will hold'),
  for: oneOrMore(role).optional().describe('The roles it is meant for; all if left out'),
});

/** content/courses/<id>.yaml: the modules of a course in order, and what completion asks. */
export const courseFile = entry({
  course: id.describe('The same as the file name'),
  title: text,
  blurb: text.optional(),
  minutes: count.optional().describe('The sum of the modules if left out'),
  'minutes between': z
    .tuple([count, count], message('"minutes between" is not two numbers.', 'Write the least and the most: minutes between: [330, 420]'))
    .optional()
    .describe('The least and the most that the whole course may come to, as the check reckons it'),
  prerequisite: text.optional().describe('What a learner has done before, in a sentence'),
  'prerequisite course': id
    .optional()
    .describe('The course to be done before this one: by a completion, by a record, or by the word of the learner'),
  baseline: entry({
    scenarios: count.describe('How many conversations are drawn, the shortest first'),
    items: count.describe('How many questions are drawn from this bank and that of the course before it'),
  })
    .optional()
    .describe('What is asked at the start, to set the order of the modules'),
  modules: z.array(module),
  completion: entry({
    modules: z
      .union([z.literal('all'), oneOrMore(id)])
      .optional()
      .describe('all, or a list'),
    'required scenarios': oneOrMore(id).optional(),
    'final assessment': entry({
      scenarios: count.describe('How many scenarios are drawn, of those that are not required'),
      items: count.describe('How many questions are drawn from the bank'),
      'least in items': count
        .max(100)
        .optional()
        .describe('The least share of the questions that has to hold, of 100, whatever the scenarios came to'),
      from: id.optional().describe('The course from which both are drawn; this one if left out'),
    }).optional(),
    'pass mark': z.union([z.literal('from organisation'), count.max(100)]).optional(),
  }).optional(),
});
