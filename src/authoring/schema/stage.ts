import { z } from 'zod';
import { entry, id, text, texts } from './kinds.ts';

/** One stage of a procedure, for the path that the reader draws. */
export const stageEntry = entry({
  stage: id.describe('As the document counts it, in quotes: "1"; or a word for a way in that it does not count: report'),
  name: text,
  'enters when': text.describe('What has to be so for it to begin'),
  'received by': text.describe('Who takes it up'),
  deadline: texts.optional().describe('One or more; left out where the document gives none'),
  'leads to': z.array(id).optional().describe('The stages that may come next, earlier ones too'),
  outcomes: texts.describe('What it may end in'),
  clauses: texts.describe('The clauses that it is told from, in quotes'),
});

export type StageEntry = z.infer<typeof stageEntry>;
