import { z } from 'zod';
import { entry, id, message, oneOrMore, text, yesNo } from './kinds.ts';

/** content/clinic.yaml: problems that officers meet in the role. */
export const clinicFile = z.array(
  entry({
    problem: id,
    title: text.describe('As an officer would say it, with nobody in it'),
    about: text.describe('The group it stands in; problems of one group follow one another'),
    words: oneOrMore(text).optional().describe('Other words by which somebody may look for it'),
    'ask yourself': z
      .array(text)
      .min(3, message('There are fewer than three questions to ask oneself.', 'Write three to five.'))
      .max(5, message('There are more than five questions to ask oneself.', 'Keep the three to five that help most.')),
    'to the network': text.describe('The same problem as one question to other officers'),
    'rests on': oneOrMore(text).describe('charter 2, a pack and its clause, law clocks, case murugesu'),
    questions: oneOrMore(id).describe('Questions of vocabulary/questions.yaml whose answers bear on it'),
    ask: oneOrMore(id).describe('Names of contacts in organisation.yaml'),
    scenario: id.describe('The scenario that trains it'),
    safety: yesNo.optional().describe('yes where it may be about danger'),
  }),
);
