import { describe, expect, it } from 'vitest';
import { acknowledgement, exchangeMessage, recordMessage, submissionMessage } from '#src/protocol/learner.ts';
import { verificationAnswer, verificationMessage } from '#src/protocol/verification.ts';
import { anAttempt, aCompletion, aLesson, aRecord } from '../domain/builders/aRecord.ts';

const attempt = anAttempt('an-assessment', { state: 'ended' });
const completion = aCompletion('c0'.repeat(16));

describe('what a learner’s browser may send', () => {
  it('is an attempt or a completion with what it rests on, read by the readers of the domain', () => {
    expect(submissionMessage.parse({ kind: 'attempt', id: attempt.id, attempt })).toEqual({ kind: 'attempt', id: attempt.id, attempt });
    const whole = { kind: 'completion', id: completion.id, completion, restsOn: aRecord({ lessons: [aLesson('initial/first')] }) };
    expect(submissionMessage.parse(whole)).toEqual(whole);
    expect(recordMessage.parse({ record: aRecord() })).toEqual({ record: aRecord() });
  });

  it('loses what the domain does not know', () => {
    const read = submissionMessage.parse({ kind: 'attempt', id: attempt.id, attempt: { ...attempt, verdict: 'passed' }, note: 'mine' });
    expect(JSON.stringify(read)).not.toMatch(/verdict|note/);
  });

  it.each([
    ['no kind', { id: attempt.id, attempt }],
    ['an unknown kind', { kind: 'note', id: attempt.id, attempt }],
    ['an id too short', { kind: 'attempt', id: 'short', attempt }],
    ['an id too long', { kind: 'attempt', id: 'x'.repeat(65), attempt }],
    ['a day that is none', { kind: 'attempt', id: attempt.id, attempt: { ...attempt, updatedAt: 'yesterday' } }],
    ['a completion without what it rests on', { kind: 'completion', id: completion.id, completion }],
    [
      'a completion whose id is no 128 bits',
      { kind: 'completion', id: 'c0c0c0c0', completion: { ...completion, id: 'c0c0c0c0' }, restsOn: aRecord() },
    ],
  ])('is refused with %s', (_, message) => {
    expect(submissionMessage.safeParse(message).success).toBe(false);
  });

  it('names the first value that is wrong, with its place', () => {
    const { error } = submissionMessage.safeParse({ kind: 'attempt', id: attempt.id, attempt: { ...attempt, choices: [{ choice: 7 }] } });
    expect(error?.issues).toMatchObject([{ path: ['attempt'], message: 'choices[0].choice should be text.' }]);
  });

  it('is a token as links bear it', () => {
    expect(exchangeMessage.safeParse({ token: 'abcDEF-_0123456789xyz' }).success).toBe(true);
    for (const token of ['short', 'with a space in it here', `${'x'.repeat(101)}`])
      expect(exchangeMessage.safeParse({ token }).success).toBe(false);
  });
});

describe('what the service answers', () => {
  it('acknowledges by name', () => {
    expect(acknowledgement.safeParse({ acknowledged: 'an-assessment', standing: 'holds', because: [] }).success).toBe(true);
    expect(acknowledgement.safeParse({ standing: 'holds', because: [] }).success).toBe(false);
  });

  it('to a question about a certificate is yes with whether it is current, or no, and nothing else', () => {
    expect(verificationMessage.parse({ id: ' c0 ', name: ' Ana ' })).toEqual({ id: 'c0', name: 'Ana' });
    expect(verificationAnswer.parse({ answer: 'no', current: true, name: 'Ana' })).toEqual({ answer: 'no' });
    expect(verificationAnswer.safeParse({ answer: 'yes' }).success).toBe(false);
  });
});
