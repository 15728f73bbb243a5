import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { KnowledgeCheck } from '#src/activities/check/KnowledgeCheck.tsx';
import { CaseJury } from '#src/activities/jury/CaseJury.tsx';
import { SortThings } from '#src/activities/sort/SortThings.tsx';
import type { SortActivity } from '#src/domain/course/activity.ts';
import { aCase, aJury } from './jury/aJury.ts';

const lesson = 'initial/the-first-five-minutes';
const sort: SortActivity = {
  id: 'signs',
  kind: 'sort',
  title: 'Red, amber or green?',
  intro: 'Choose what comes first.',
  outcomes: ['O1'],
  noun: 'Sign',
  legend: 'What comes first?',
  scale: true,
  groups: [
    { id: 'red', name: 'Red', does: 'Danger now.', signal: 'red' },
    { id: 'green', name: 'Green', does: 'There is time.', signal: 'green' },
  ],
  items: [
    {
      id: 'outside',
      said: 'He’s outside.',
      text: 'She has moved away.',
      group: 'red',
      also: [],
      because: 'It is now.',
      test: { repeated: 'yes', unreasonable: 'yes', risk: 'cannot tell' },
    },
    { id: 'sleep', text: 'He wakes at four.', group: 'green', also: [], because: 'It is an effect.' },
  ],
};

/** The two forms of an activity as the page is built: what is done, and what is read. */
function forms(island: React.ReactNode): { readonly work: string; readonly reading: string } {
  const [work = '', reading = ''] = renderToStaticMarkup(island).split('<div class="activity__reading">');
  return { work, reading };
}

describe('what is read without script and on paper', () => {
  it('has every thing to sort with what was said, where it belongs, why, and the test where there is one', () => {
    const { reading } = forms(<SortThings lesson={lesson} activity={sort} />);
    const words = ['“He’s outside.”', 'She has moved away.', 'It is now.', 'Repeated?', 'Cannot tell', 'Bullying takes all three.'];
    for (const word of [...words, 'He wakes at four.', 'It is an effect.', 'There is time.']) expect(reading).toContain(word);
  });

  it('keeps what a case tells out of the page as worked through until it is chosen, where it has a content note', () => {
    const noted = { ...aCase('hard'), contentNote: 'Tells of an assault.' };
    const { work, reading } = forms(<CaseJury lesson={lesson} activity={aJury('hard')} cases={[noted]} />);
    expect(work).toContain('Tells of an assault.');
    expect(work).not.toContain('What was told in hard.');
    expect(reading.indexOf('Tells of an assault.')).toBeLessThan(reading.indexOf('<details>'));
    expect(reading.indexOf('<details>')).toBeLessThan(reading.indexOf('What was told in hard.'));
  });
});

describe('an activity as the page is built', () => {
  it('answers no click before its script has taken over', () => {
    const { work } = forms(<SortThings lesson={lesson} activity={sort} />);
    expect(work).toContain('<fieldset class="choices" disabled="">');
  });

  it('tells a signal by a drawing and its word', () => {
    const { work } = forms(<SortThings lesson={lesson} activity={sort} />);
    expect(work).toMatch(/<span class="signal signal--red"><svg.*?<\/svg>Red<\/span>/);
  });

  it('asks the same questions in the same order for the same lesson, however they were written', () => {
    const items = ['one', 'two', 'three', 'four'].map((id) => ({
      id,
      ask: `${id}?`,
      options: [{ id: 'a', text: 'A', because: 'b' }],
      key: 'a',
    }));
    const drawn = renderToStaticMarkup(<KnowledgeCheck lesson={lesson} items={items} />);
    expect(renderToStaticMarkup(<KnowledgeCheck lesson={lesson} items={items.toReversed()} />)).toBe(drawn);
  });

  it('is nothing at all where there is nothing to ask', () => {
    expect(renderToStaticMarkup(<KnowledgeCheck lesson={lesson} items={[]} />)).toBe('');
    expect(renderToStaticMarkup(<CaseJury lesson={lesson} activity={aJury()} cases={[]} />)).toBe('');
  });
});
