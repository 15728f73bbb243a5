import fc from 'fast-check';
import type { Answer, Procedure } from '#src/domain/procedure/procedure.ts';
import type { Conditions } from '#src/domain/vocabulary/facts.ts';
import type { FactEntry, Question } from '#src/domain/vocabulary/vocabulary.ts';
import { DOES_NOT_SAY } from '#src/domain/vocabulary/vocabulary.ts';

/** A procedure that answers a few questions and has nothing else. */
export function aPack(id: string, answers: readonly Answer[], rest: Partial<Procedure> = {}): Procedure {
  return {
    id,
    name: `${id} rules`,
    title: `The rules of ${id}`,
    version: '1',
    note: 'Made up for tests.',
    review: { by: 'Tests', on: '2026-01-01', next: '2030-01-01' },
    terms: { hr: 'People and Culture' },
    clauses: [{ id: 'c-1', locator: '1', gist: 'The gist of the first clause.', binds: 'everyone', modality: 'will' }],
    rules: [],
    answers,
    ...rest,
  };
}

export function says(question: string, answer: string, when: Conditions = {}): Answer {
  return { kind: 'given', question, answer, clause: '1', when, says: `It says ${answer}.` };
}

export function isSilent(question: string, when: Conditions = {}): Answer {
  return { kind: 'silent', question, nearest: '1', ask: '{hr}', when, says: 'It leaves this out.' };
}

export function aQuestion(id: string, answers: readonly string[]): Question {
  const options = [...answers, DOES_NOT_SAY].map((answer) => ({ id: answer, label: `Answer ${answer}` }));
  return { id, ask: `What about ${id}?`, topic: 'who', answers: options, weight: 3, outcomes: ['O3'] };
}

const FACTS = ['told', 'danger'];
const VALUES = ['one', 'two', 'three', 'four', 'five'];

export const facts: readonly FactEntry[] = FACTS.map((id) => ({ id, label: `Something is ${id}`, judgement: false }));

export const anyQuestions: fc.Arbitrary<Question[]> = fc
  .array(fc.integer({ min: 2, max: VALUES.length }), { minLength: 1, maxLength: 8 })
  .map((sizes) => sizes.map((size, index) => aQuestion(`question-${String(index)}`, VALUES.slice(0, size))));

const conditions: fc.Arbitrary<Conditions> = fc.dictionary(fc.constantFrom(...FACTS), fc.constantFrom('yes', 'no'), { maxKeys: 2 });

function anyAnswerTo(question: Question): fc.Arbitrary<Answer> {
  const value = fc.constantFrom(...question.answers.map(({ id }) => id).filter((id) => id !== DOES_NOT_SAY));
  return fc
    .record({ value, when: conditions, silent: fc.boolean() })
    .map(({ value: answer, when, silent }) => (silent ? isSilent(question.id, when) : says(question.id, answer, when)));
}

/** Any pack over some questions: answers and silences, plain or under conditions; some questions not entered. */
export function anyPack(id: string, questions: readonly Question[]): fc.Arbitrary<Procedure> {
  return fc
    .tuple(...questions.map((question) => fc.array(anyAnswerTo(question), { maxLength: 3 })))
    .map((answers) => aPack(id, answers.flat()));
}
