import { describe, expect, test } from 'vitest';
import { proposeProblems, searchProblems } from '#src/activities/clinic/matchProblems.ts';

const problem = (title: string, words: string[], about = 'Finding the path') => ({ title, about, words });
const problems = [
  problem('Someone wants me to keep it secret', ['promise', 'danger'], 'What stays private'),
  problem('It is about their supervisor', ['boss', 'manager']),
  problem('A manager wants to know who came', ['name', 'boss']),
];
const titles = (some: readonly { readonly title: string }[]) => some.map(({ title }) => title);

describe('searching as one types', () => {
  test('shows everything before anything is typed', () => {
    expect(searchProblems(problems, '  ')).toEqual(problems);
  });

  test('goes by the beginnings of words, in titles, groups and the words beside them', () => {
    expect(titles(searchProblems(problems, 'prom'))).toEqual(['Someone wants me to keep it secret']);
    expect(titles(searchProblems(problems, 'private'))).toEqual(['Someone wants me to keep it secret']);
    expect(titles(searchProblems(problems, 'Boss'))).toEqual(['It is about their supervisor', 'A manager wants to know who came']);
  });

  test('asks for every word', () => {
    expect(titles(searchProblems(problems, 'boss nam'))).toEqual(['A manager wants to know who came']);
    expect(searchProblems(problems, 'boss secret')).toEqual([]);
  });
});

describe('proposing problems to a text of one’s own', () => {
  test('puts the one with the rarest shared words first', () => {
    expect(titles(proposeProblems(problems, 'My manager keeps asking for the names of people.'))[0]).toBe(
      'A manager wants to know who came',
    );
  });

  test('takes other forms of a word for the same', () => {
    expect(titles(proposeProblems(problems, 'I have promised too much.'))).toEqual(['Someone wants me to keep it secret']);
  });

  test('proposes nothing where no telling word is shared', () => {
    expect(proposeProblems(problems, 'What should they have told them then?')).toEqual([]);
  });
});
