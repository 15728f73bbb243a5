import { expect, it } from 'vitest';
import { byLetter } from '#src/pages/glossary/_byLetter.ts';

const term = (name: string) => ({ id: name.toLowerCase(), term: name, also: [], means: '', see: [] });

it('the glossary stands letter by letter, capitals or not, without letters that have no term', () => {
  const letters = byLetter([term('Tally'), term('EAP'), term('duty'), term('Debrief'), term('Disclosure')]);
  expect(letters.map(({ letter, entries }) => [letter, entries.map((each) => each.term)])).toEqual([
    ['D', ['Debrief', 'Disclosure', 'duty']],
    ['E', ['EAP']],
    ['T', ['Tally']],
  ]);
});
