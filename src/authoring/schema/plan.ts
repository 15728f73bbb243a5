import { z } from 'zod';
import { minutesAt } from '#src/domain/course/dayClock.ts';
import { count, entry, id, message, oneOrMore, outcomes, text, texts } from './kinds.ts';

const clock = z.string().refine((value) => minutesAt(value) !== undefined, {
  error: (issue) => message(`"${String(issue.input)}" is no time of day.`, 'Write hours and minutes in quotes: "09:00".'),
});

const block = entry({
  block: id,
  kind: z.enum(['arrival', 'work', 'questions', 'break', 'lunch'], {
    error: (issue) => message(`"${String(issue.input)}" is no kind of block.`, 'Write arrival, work, questions, break or lunch.'),
  }),
  title: text,
  minutes: count,
  least: count.optional().describe('The fewest minutes in which it is still worth holding; if left out, it is not shortened'),
  'leave out': count.optional().describe('Its turn in being left out, from 1; if left out, the block stays'),
  outcomes: outcomes.optional(),
  trainer: texts.optional().describe('What the trainer does, step by step'),
  materials: texts.optional(),
  activities: oneOrMore(id).optional().describe('Activities of the online course that the room does'),
  scenarios: z
    .array(entry({ scenario: id, way: id.describe('A way of running, of room.yaml') }))
    .min(1)
    .optional(),
  choose: count.optional().describe('How many of the scenarios are played; all if left out'),
  'content note': text.optional().describe('What is said before it begins, with the other task'),
  'when short': text.optional().describe('What falls away first when the block has to be shorter'),
});

/** content/plans/<course>.yaml: the run sheet of a course held face to face. */
export const planFile = entry({
  plan: id.describe('The course; the same as the file name'),
  title: text,
  blurb: text,
  group: text.describe('For how many people and trainers'),
  starts: clock,
  letter: texts.describe('The letter to those who come, paragraph by paragraph'),
  bring: texts,
  materials: texts.describe('What the trainer has ready for the whole day'),
  blocks: z.array(block),
});
