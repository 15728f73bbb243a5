import { describe, expect, it } from 'vitest';
import { ADDRESSEES, nextPadKey, padNote, padQuestion } from '#src/layouts/questionPad/padQuestion.ts';

describe('a question on the pad', () => {
  it('comes back from its note as it was kept', () => {
    const question = { ask: 'Who keeps the tally?', whom: 'network-lead', cameUp: 'Safe figures' } as const;
    expect(padQuestion(padNote(question))).toEqual(question);
  });

  it.each(['Who keeps the tally?', '{"question": 1}', '12', 'null'])('of another form is shown as it is: %s', (text) => {
    expect(padQuestion(text)).toEqual({ ask: text, whom: 'other', cameUp: '' });
  });

  it('for somebody the pad does not know is for someone else', () => {
    expect(padQuestion(JSON.stringify({ ask: 'Why?', whom: 'the dean' }))).toEqual({ ask: 'Why?', whom: 'other', cameUp: '' });
    expect(ADDRESSEES.map(({ id }) => id)).toContain('other');
  });

  it('gets a number above those in use, also when one in between was deleted', () => {
    expect(nextPadKey([])).toBe('pad/1');
    expect(nextPadKey(['pad/1', 'pad/10', 'pad/odd'])).toBe('pad/11');
  });
});
