import { z } from 'zod';
import { count, entry, id, outcomes, text } from './kinds.ts';

/** content/vocabulary/questions.yaml: what a procedure can be asked. `does-not-say` is added to every question's answers. */
export const questionsFile = z.array(
  entry({
    question: id,
    ask: text.describe('The question as somebody would ask it'),
    topic: id.optional().describe('who, when, confidence, steps, records or ending: the heading it stands under'),
    answers: z.record(id, text).describe('The possible answers, each with its words'),
    weight: count.optional().describe('What a wrong answer costs; 3 if left out'),
    outcomes: outcomes.optional(),
  }),
);
