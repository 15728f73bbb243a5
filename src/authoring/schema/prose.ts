import { count, date, entry, id, oneOrMore, outcomes, text, texts } from './kinds.ts';

/** The entries above the text of content/lessons/<course>/NN-slug.mdx. */
export const lessonFront = entry({
  title: text.describe('The heading of the page'),
  course: id.describe('The folder it stands in'),
  module: id.describe('The module of that course which it teaches'),
  minutes: count.describe('How long it takes somebody who reads slowly, with its activities'),
  outcomes: outcomes.describe('Parts, such as O1/communication'),
  hook: text.describe('One sentence that says why it matters'),
  summary: texts.describe('What to take away, one sentence each'),
});

/** The entries above the text of content/law/<slug>.mdx. */
export const lawFront = entry({
  title: text,
  jurisdiction: text.describe('Whose law it is: Australia, Queensland'),
  instruments: oneOrMore(text).describe('Acts, codes and regulations, by their full names'),
  confidence: text.describe('How sure we are, as a word or a few: high for most; each line says where it is not'),
  'reviewed by': text,
  'reviewed on': date,
  'next review': date,
  summary: texts,
  outcomes,
});

/** The entries above the text of content/printables/<slug>.mdx. */
export const printableFront = entry({
  title: text,
  blurb: text.describe('One or two sentences for the list of what can be printed'),
  order: count.describe('Its place in that list'),
});
