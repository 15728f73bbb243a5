import { z } from 'zod';
import { actPatterns, acts, count, entry, facts, id, oneOrMore, outcomes, text, texts } from './kinds.ts';
import { trainerNotes } from './trainerNotes.ts';

/** When a line is spoken, a choice is open or a branch is taken. */
const condition = entry({
  done: actPatterns.optional().describe('Acts that were all done'),
  'not done': actPatterns.optional().describe('Acts of which none was done'),
  known: facts.optional().describe('What the officer knows'),
});

export type ConditionEntry = z.infer<typeof condition>;

/** A stage direction as plain text, or `person: "words"`; with `if` and `in` beside it where it does not always hold. */
const line = z.union(
  [text, z.object({ if: condition.optional(), in: id.optional() }).catchall(text)],
  'A line is neither text nor words of a person.\nWrite - She looks up. or - priya: "Words".',
);

export type LineEntry = z.infer<typeof line>;

const goTo = z.union(
  [id, z.array(z.union([id, entry({ if: condition.optional(), scene: id })]))],
  '"go to" names no scene.\nWrite the name of a scene, or a list of { if: ..., scene: ... } that ends with a plain name.',
);

const choice = entry({
  choice: id.describe('Unique in its scene'),
  say: text.optional().describe('Words the officer says; one of say and do'),
  do: text.optional().describe('What the officer does, where no words are spoken'),
  acts: acts.optional(),
  tells: z.record(z.string(), text).optional().describe('Claims about what the document says: question and answer'),
  facts: facts.optional().describe('Learned after the acts of this choice'),
  told: texts.optional().describe('Short notes of what was heard'),
  then: z.array(line).optional().describe('What the person does next'),
  'tempting because': text.optional(),
  'only if': condition.optional(),
  'go to': goTo,
});

export type ChoiceEntry = z.infer<typeof choice>;

const scene = entry({
  title: text.optional().describe('What the moment is about, in at most 40 characters'),
  place: text.optional(),
  'on entering': acts.optional(),
  facts: facts.optional().describe('Become known on entering'),
  told: texts.optional(),
  says: z.array(line).optional(),
  choices: z.array(choice).optional(),
  ending: z.enum(['good', 'mixed', 'costly'], 'An ending is of no known kind.\nWrite good, mixed or costly.').optional(),
});

export type SceneEntry = z.infer<typeof scene>;

const item = entry({
  id,
  ask: text,
  options: z.array(entry({ id, text, because: text })).min(2, 'A question needs two options or more.\nAdd another option.'),
  key: id.describe('The option that holds'),
});

/** content/scenarios/<id>.yaml: a story that runs under any procedure. */
export const scenarioFile = entry({
  scenario: id.describe('The same as the file name'),
  title: text,
  blurb: text.optional().describe('Who comes, with what'),
  setting: text.optional(),
  minutes: count.optional(),
  difficulty: z.literal([1, 2, 3], 'The difficulty is none of 1, 2 and 3.\nWrite 1 for easy, 2 for middling, 3 for hard.').optional(),
  outcomes,
  courses: oneOrMore(id).optional(),
  topics: oneOrMore(id).optional(),
  'learning point': text.optional(),
  'content note': text.optional(),
  skip: entry({ summary: texts, questions: z.array(item) })
    .optional()
    .describe('The equal alternative'),
  people: z.record(id, entry({ name: text, role: text, pronoun: z.enum(['she', 'he', 'they']).optional() })),
  visitor: id.optional().describe('The person who comes; the first of people if left out'),
  'facts at the start': facts.optional(),
  judgements: z.record(z.string(), text).optional().describe('Why a fact that takes a judgement has its value here'),
  start: id.describe('The first scene'),
  scenes: z.record(id, scene),
  'for trainers': trainerNotes.optional(),
  review: z
    .literal('wanted', '"review" is only ever wanted.\nWrite review: wanted, or remove the line once the story has been read.')
    .optional()
    .describe('Until somebody with lived experience of it has read the story; no course may require it until then'),
});

export type ScenarioEntry = z.infer<typeof scenarioFile>;
