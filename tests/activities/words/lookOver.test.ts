import { describe, expect, it } from 'vitest';
import { countWords, excerptAt, lookOver, secondsToSay } from '#src/activities/words/lookOver.ts';

const limits = {
  id: 'limits',
  label: 'Says what could not stay private',
  lookFor: ['could not', 'except', 'danger'],
  why: 'It is their choice.',
};
const role = { id: 'role', label: 'Says what the role is', lookFor: ['contact officer'], why: 'They may take you for HR.' };
const secrecy = { id: 'secrecy', label: 'Promises secrecy', lookFor: ['promise', 'never tell'], why: 'It cannot be kept.' };

const found = (text: string) =>
  lookOver(text, [limits, role], [secrecy]).points.flatMap(({ point, places }) => (places.length ? point.id : []));
const leftOut = (text: string) =>
  lookOver(text, [], [secrecy]).leaveOut.flatMap(({ places }) => places.map(({ from, to }) => text.slice(from, to)));

describe('looking over words of one’s own', () => {
  it('finds a point by any beginning of a word, in any case', () => {
    expect(found('Except where someone is in DANGER.')).toEqual(['limits']);
    expect(found('There are exceptions.')).toEqual(['limits']);
  });

  it('finds nothing inside a word, and nothing in an empty text', () => {
    expect(found('They were endangered; all were unexceptional.')).toEqual([]);
    expect(found('')).toEqual([]);
  });

  it('finds a phrase over a line break and with a typeset apostrophe', () => {
    expect(found('I am a Contact\n  Officer.')).toEqual(['role']);
    const dont = { ...secrecy, lookFor: ["won't tell"] };
    expect(lookOver('I won’t tell a soul.', [], [dont]).leaveOut).toHaveLength(1);
  });

  it('takes what an author wrote as words and not as a pattern', () => {
    const odd = { ...limits, lookFor: ['(or', 'a.b', ' '] };
    expect(lookOver('a b or', [odd], []).points[0]?.places).toEqual([]);
    expect(lookOver('you (or I)', [odd], []).points[0]?.places).toHaveLength(1);
  });

  it('says where each thing stands that is better left out', () => {
    expect(leftOut('I promise you. I will never tell, that is my promise.')).toEqual(['promise', 'never tell', 'promise']);
  });

  it.each(['I cannot promise that.', 'I can’t really promise it.', 'I never make a promise like that.', 'This is not a promise.'])(
    'lets words stand that are taken back: %s',
    (text) => expect(leftOut(text)).toEqual([]),
  );

  it.each(['No, I promise.', 'I do not know them. I promise you that.', 'I note that I promise.'])(
    'is not put off by a “no” elsewhere: %s',
    (text) => expect(leftOut(text)).toEqual(['promise']),
  );
});

describe('how long it takes to say', () => {
  it('follows from 140 words a minute, to the nearest five seconds', () => {
    expect(secondsToSay('word '.repeat(140))).toBe(60);
    expect(secondsToSay('word '.repeat(82))).toBe(35);
  });

  it('is nothing for nothing and never nothing for something', () => {
    expect(secondsToSay('  \n')).toBe(0);
    expect(secondsToSay('Hello')).toBe(5);
  });

  it('counts a word with an apostrophe or a hyphen once', () => {
    expect(countWords('It’s a first-port talk, isn’t it?')).toBe(6);
  });
});

describe('the words around a place', () => {
  const text = 'Come in and sit down. I promise you that whatever you tell me here will stay between the two of us for good.';

  it('are cut at whole words, with a sign where something was cut', () => {
    const from = text.indexOf('promise');
    const { before, found: at, after } = excerptAt(text, { from, to: from + 7 });
    expect(at).toBe('promise');
    expect(before).toBe('Come in and sit down. I ');
    expect(after).toMatch(/^ you that whatever .* …$/);
    expect(text).toContain(after.replace(' …', ''));
  });

  it('are the whole text where it is short', () => {
    expect(excerptAt('I promise.', { from: 2, to: 9 })).toEqual({ before: 'I ', found: 'promise', after: '.' });
  });
});
