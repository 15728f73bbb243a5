import type { Activity } from '#src/domain/course/activity.ts';
import type { PublishedCase } from '#src/domain/course/publishedCase.ts';
import type { Item } from '#src/domain/scenario/scenario.ts';
import type { Content } from '../content.ts';
import { readingOf, sumOf } from './reading.ts';
import type { Reading } from './reading.ts';

type Kind = Activity['kind'];
type Of<K extends Kind> = Extract<Activity, { kind: K }>;

/** An item of the bank: what is asked, the options, and the reason that is shown for one of them. */
export function itemReading({ ask, options, key }: Item): Reading {
  return readingOf([ask, ...options.map(({ text }) => text), options.find(({ id }) => id === key)?.because], 1);
}

/** What a card of a published case shows. */
export function caseReading({ name, citation, told, held, teaches }: PublishedCase): Reading {
  return readingOf([name, citation, ...told, held, teaches]);
}

function juryReading({ cases }: Of<'jury'>, content: Content): Reading {
  const heard = content.cases.filter(({ id, jury }) => cases.includes(id) && jury !== undefined);
  return sumOf(heard.flatMap((one) => [caseReading(one), one.jury ? itemReading({ id: one.id, ...one.jury }) : readingOf([])]));
}

function sortReading({ legend, groups, items }: Of<'sort'>): Reading {
  const names = groups.map(({ name }) => name);
  return sumOf(items.map(({ said, text, because }) => readingOf([said, text, legend, ...names, because], 1)));
}

function optionMapReading({ story, matters, events, clocks, options }: Of<'option map'>): Reading {
  const texts = [
    ...story,
    ...matters.map(({ text }) => text),
    ...events.map(({ name }) => name),
    ...clocks.flatMap(({ name, note }) => [name, note]),
    ...options.flatMap(({ name, speaksFor, speaksAgainst }) => [name, speaksFor, speaksAgainst]),
  ];
  // What matters is chosen once; then each option is weighed.
  return readingOf(texts, 1 + options.length);
}

function briefReading({ columns, tallies, example }: Of<'brief'>): Reading {
  const texts = [
    ...columns.flatMap(({ name, because }) => [name, because]),
    ...tallies.flatMap((tally) => Object.values(tally)),
    ...example,
  ];
  return readingOf(texts, columns.length + example.length);
}

const readings: { readonly [K in Kind]: (activity: Of<K>, content: Content) => Reading } = {
  sort: sortReading,
  jury: juryReading,
  write: ({ prompt, points, examples }) =>
    readingOf([prompt, ...points.flatMap(({ label, why }) => [label, why]), ...examples], points.length),
  'say back': ({ prompt }) => readingOf([prompt], 1),
  reflection: ({ prompts }) =>
    readingOf(
      prompts.map(({ ask }) => ask),
      prompts.length,
    ),
  confidence: (_activity, { vocabulary }) =>
    readingOf(
      vocabulary.outcomes.map(({ label }) => label),
      vocabulary.outcomes.length,
    ),
  'option map': optionMapReading,
  brief: briefReading,
  'own procedure': ({ questions }, { vocabulary }) =>
    readingOf(
      questions.map((id) => vocabulary.questions.find((question) => question.id === id)?.ask),
      questions.length,
    ),
};

function readingOfKind<K extends Kind>(activity: Of<K>, content: Content): Reading {
  return (readings[activity.kind] as (activity: Of<K>, content: Content) => Reading)(activity, content);
}

/** What an activity asks a learner to read, decide and answer. What opens only on wish is left out. */
export function activityReading(activity: Activity, content: Content): Reading {
  return sumOf([readingOf([activity.intro]), readingOfKind(activity, content)]);
}
