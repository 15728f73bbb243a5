import { describe, expect, it } from 'vitest';
import { alsoInWords, nameBesideSignal, onScaleInWords, standsIn, testInWords } from '#src/activities/sort/groupsOf.ts';

const item = { id: 'mediation', text: 'Arranges a mediator.', group: 'hr', also: ['supervisor'], because: 'HR sets it up.' };
const groups = [
  { id: 'officer', name: 'Officer', does: 'Listens.' },
  { id: 'supervisor', name: 'Supervisor', does: 'Leads the team.' },
  { id: 'hr', name: 'HR', does: 'Manages a complaint.' },
];

describe('a thing to sort', () => {
  it('stands in its group, and in each group in which it could stand too', () => {
    expect(standsIn(item, 'hr')).toBe(true);
    expect(standsIn(item, 'supervisor')).toBe(true);
  });

  it('stands in no other group', () => {
    expect(standsIn(item, 'officer')).toBe(false);
  });

  it('names the other groups in which it could stand, in their order, and never its own', () => {
    expect(alsoInWords(item, groups)).toBe('Supervisor');
    expect(alsoInWords({ ...item, also: ['hr', 'supervisor', 'officer'] }, groups)).toBe('Officer or Supervisor');
    expect(alsoInWords({ ...item, also: [] }, groups)).toBe('');
  });
});

describe('a scale', () => {
  it.each([
    ['officer', 'officer', 'You put it here'],
    ['officer', 'hr', 'It belongs here'],
    ['officer', 'supervisor', 'It can stand here too'],
    ['hr', 'hr', 'You put it here, and it belongs here'],
    ['supervisor', 'supervisor', 'You put it here, and it can stand here too'],
    ['hr', 'officer', ''],
  ])('after an answer of %s says beside %s: “%s”', (answer, group, words) => {
    expect(onScaleInWords(item, group, answer)).toBe(words);
  });
});

describe('a signal', () => {
  it('is told by its word, which its name does not say again', () => {
    const red = { id: 'red', does: 'Call.', signal: 'red' } as const;
    expect(nameBesideSignal({ ...red, name: 'Red' })).toEqual({ word: 'Red', rest: '' });
    expect(nameBesideSignal({ ...red, name: 'Red: act now' })).toEqual({ word: 'Red', rest: 'act now' });
    expect(nameBesideSignal({ ...red, name: 'Redirect the call' })).toEqual({ word: 'Red', rest: 'Redirect the call' });
  });

  it('is no part of a group without one', () => {
    expect(nameBesideSignal(groups[0]!)).toEqual({ word: undefined, rest: 'Officer' });
  });
});

describe('the three-part test', () => {
  const all = { repeated: 'yes', unreasonable: 'yes', risk: 'yes' } as const;

  it('takes all three parts', () => {
    expect(testInWords(all)).toContain('all three are there');
  });

  it('fails on one part that is missing, even where another cannot be told', () => {
    expect(testInWords({ ...all, repeated: 'no', risk: 'cannot tell' })).toContain('at least one is missing');
  });

  it('stays open while one part cannot be told', () => {
    expect(testInWords({ ...all, risk: 'cannot tell' })).toContain('cannot tell yet');
  });
});
