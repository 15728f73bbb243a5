import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeTell } from '#src/domain/assessment/forms/tell.ts';
import { casesOf, compareAnswers, differs } from '#src/domain/procedure/compareAnswers.ts';
import type { Answer } from '#src/domain/procedure/procedure.ts';
import { anyPack, anyQuestions, aPack, aQuestion, isSilent, says } from '../builders/aPack.ts';

const NAME = aQuestion('anonymous', ['yes', 'no']);
const supervisor = { 'respondent-is-supervisor': 'yes' } as const;

function compared(left: readonly Answer[], right: readonly Answer[]) {
  const [question] = compareAnswers([NAME], aPack('one', left), aPack('other', right));
  return question;
}

describe('two procedures on one question', () => {
  it('differ where each gives another answer', () => {
    expect(compared([says('anonymous', 'yes')], [says('anonymous', 'no')])?.comparison).toBe('they differ');
  });

  it('say the same where the answers are the same, in whatever words', () => {
    expect(compared([says('anonymous', 'no')], [{ ...says('anonymous', 'no'), says: 'Not without a name.' }])?.comparison).toBe(
      'both say the same',
    );
  });

  it('are told apart where one is silent', () => {
    expect(compared([isSilent('anonymous')], [says('anonymous', 'no')])?.comparison).toBe('one is silent');
  });

  it('both say nothing where both are silent', () => {
    expect(compared([isSilent('anonymous')], [isSilent('anonymous')])?.comparison).toBe('neither says');
  });

  it('are not compared where one pack has nothing entered: nothing is borrowed, nothing is called a difference', () => {
    const question = compared([says('anonymous', 'no')], []);
    expect(question?.comparison).toBe('not entered');
    expect(question?.plain.answers[1]).toBeUndefined();
    expect(differs('not entered')).toBe(false);
  });

  it('are left out where neither has anything entered', () => {
    expect(compared([], [])).toBeUndefined();
  });

  it('differ in a case where they agree otherwise', () => {
    const question = compared(
      [says('anonymous', 'no'), isSilent('anonymous', supervisor)],
      [says('anonymous', 'no'), says('anonymous', 'yes', supervisor)],
    );
    expect(question?.comparison).toBe('they differ in a case');
    expect(question?.plain.comparison).toBe('both say the same');
    expect(question?.cases.map(({ comparison }) => comparison)).toEqual(['one is silent']);
  });

  it('keep the plain answer in a case for which only the other has one of its own', () => {
    const question = compared([says('anonymous', 'no')], [says('anonymous', 'no'), says('anonymous', 'yes', supervisor)]);
    expect(question?.cases.map(({ answers }) => answers.map((answer) => answer?.kind === 'given' && answer.answer))).toEqual([
      ['no', 'yes'],
    ]);
  });

  it('have each case once, though both packs name it', () => {
    const both = aPack('one', [says('anonymous', 'no', { a: 'yes', b: 'no' }), says('anonymous', 'no', { b: 'no', a: 'yes' })]);
    expect(casesOf([both], 'anonymous')).toHaveLength(1);
  });
});

const anyTwo = anyQuestions.chain((questions) => fc.tuple(fc.constant(questions), anyPack('one', questions), anyPack('other', questions)));

describe('for any two packs', () => {
  it('a difference is a claim that would stand under one and fall under the other', () => {
    fc.assert(
      fc.property(anyTwo, ([questions, left, right]) => {
        for (const { question, comparison, plain, cases } of compareAnswers(questions, left, right)) {
          if (comparison === 'not entered') continue;
          const partsThem = [plain, ...cases].some(({ when }) =>
            question.answers.some(({ id }) => {
              const [one, other] = [left, right].map(({ answers }) => judgeTell(answers, question.id, id, when).status === 'accurate');
              return one !== other;
            }),
          );
          const told = differs(comparison) || cases.some((each) => differs(each.comparison));
          expect(told).toBe(partsThem);
        }
      }),
    );
  });

  it('it makes no difference which of the two stands on the left', () => {
    fc.assert(
      fc.property(anyTwo, ([questions, left, right]) => {
        const asLaid = compareAnswers(questions, left, right).map(({ comparison }) => comparison);
        expect(compareAnswers(questions, right, left).map(({ comparison }) => comparison)).toEqual(asLaid);
      }),
    );
  });
});
