import type { z } from 'zod';
import { entry, text, texts } from './kinds.ts';

/** "for trainers" of a scenario: how to run it in a room. Learners do not see it. */
export const trainerNotes = entry({
  aim: text.describe('What the room should be able to do afterwards, in a sentence'),
  'set-up': text.describe('Chairs, groups, time; what to say about care before the start'),
  'listen for': texts,
  'ask the room': texts,
  traps: texts.describe('What tends to go wrong, and why'),
  debrief: texts.describe('Questions for afterwards'),
  'two-minute start': texts.describe('The opening, to be read out or acted'),
  roles: entry({
    visitor: entry({ card: text, hidden: texts.describe('Told only if the officer listens well enough') }),
    officer: entry({ card: text }),
    observer: entry({ card: text, 'watch for': texts }),
  }).describe('A card for each colleague'),
});

export type TrainerNotesEntry = z.infer<typeof trainerNotes>;
