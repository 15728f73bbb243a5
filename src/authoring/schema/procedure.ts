import { z } from 'zod';
import { date, entry, facts, id, text, texts } from './kinds.ts';
import { ruleEntry } from './rule.ts';
import { stageEntry } from './stage.ts';

const MODALITIES = [
  'must',
  'will',
  'should',
  'may',
  'cannot',
  'can',
  'encouraged',
  'responsible',
  'definition',
  'statement',
  'note',
] as const;

const clause = entry({
  clause: text.describe('Always in quotes: as printed plus position, "3.2.2 ¶2(c)"'),
  id: id.optional().describe('For links; made from the locator if left out'),
  gist: text.describe('What it says, in our own words'),
  binds: text.optional().describe('Who is bound'),
  modality: z
    .enum(MODALITIES, {
      error: (issue) => `"${String(issue.input)}" is not a modality.\nWrite the document's own word: ${MODALITIES.join(', ')}.`,
    })
    .describe('As the document words it'),
  deadline: text.optional(),
  exceptions: text.optional(),
  defect: text.optional().describe('A known error of the document itself'),
  'taught in': texts.optional().describe('Lessons that teach it: initial/what-a-contact-officer-does'),
  'for reference': text.optional().describe('Why nothing is scored or taught from it'),
});

const TOLD = ['accurate', 'inaccurate', 'unfounded'] as const;

const answerExample = entry({
  start: facts.optional().describe('What is known when it is told'),
  told: text.describe('One of the answers to the question, or does-not-say'),
  expect: z.enum(TOLD, {
    error: (issue) => `"${String(issue.input)}" is not how something told can stand.\nWrite one of: ${TOLD.join(', ')}.`,
  }),
});

/** What a clause says to a question; or, with `silent: yes`, that the document does not say. */
const answer = entry({
  question: id,
  answer: text.optional(),
  clause: text.optional(),
  silent: z.literal('yes', { error: '"silent" is only ever yes.\nWrite silent: yes, or give an answer and its clause.' }).optional(),
  nearest: text.optional().describe('Only with silent: the nearest clause'),
  ask: text.optional().describe('Only with silent: whom to ask'),
  says: text.optional().describe('The answer in a sentence'),
  when: facts.optional().describe('The facts under which it holds'),
  examples: z.array(answerExample).optional().describe('At least one that is accurate and one that is not'),
  'not in stories': text.optional().describe('Why no scenario brings it up'),
});

export type AnswerEntry = z.infer<typeof answer>;
export type ClauseEntry = z.infer<typeof clause>;

const common = {
  name: text.optional().describe('Short, for a tab: Our procedure'),
  title: text.optional().describe('The full title of the document'),
  version: text.optional(),
  note: text.optional().describe('That it is a paraphrase for training'),
  review: entry({ by: text, on: date, next: date }).optional(),
  clauses: z.array(clause),
  rules: z.array(ruleEntry).nullish().describe('May be empty'),
};

/** content/procedures/<id>.yaml: one organisation's procedure. */
export const procedureFile = entry({
  procedure: id.describe('The same as the file name'),
  ...common,
  currency: text.optional().describe('One sentence, where the source may have been overtaken'),
  terms: z.record(id, text).optional().describe('Words filled into scenarios: {hr}, {officer}, {document}'),
  stages: z.array(stageEntry).optional().describe('In the order of the document'),
  answers: z.array(answer).nullish().describe('May be empty while nothing is entered'),
});

/** content/procedures/charter.yaml: the rules of the role itself. */
export const charterFile = entry({ charter: id, ...common, sources: texts.optional() });

export type ProcedureEntry = z.infer<typeof procedureFile>;
export type CharterEntry = z.infer<typeof charterFile>;
