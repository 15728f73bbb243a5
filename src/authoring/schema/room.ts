import { z } from 'zod';
import { entry, id, text, texts } from './kinds.ts';

/** content/room.yaml: what holds in every training room, whatever the course. */
export const roomFile = entry({
  agreements: texts.describe('What everyone agrees to before anything else'),
  'no names': text.describe('The rule on stories from the role'),
  'opt out': texts.describe('How a trainer makes it easy to sit something out'),
  'if someone is upset': texts.describe('What a trainer does, in order'),
  ways: z.array(
    entry({
      way: id,
      name: text,
      suits: text.describe('When it is a good choice'),
      steps: texts,
    }),
  ),
  debrief: texts.describe('Questions for the room after any scenario'),
  observe: z.array(entry({ move: text, 'look for': text })).describe('The moves of a talk that an observer can see'),
  evaluation: texts.describe('Questions of the evaluation form, beside the one on each outcome'),
});
