import { answerInForce } from './answerInForce.ts';
import type { Answer, Procedure } from './procedure.ts';
import type { Conditions } from '../vocabulary/facts.ts';
import type { Question } from '../vocabulary/vocabulary.ts';
import { DOES_NOT_SAY } from '../vocabulary/vocabulary.ts';

/** How two procedures stand to each other on one question: what a table has to say in words. */
export type Comparison =
  | 'they differ'
  | 'they differ in a case'
  | 'one is silent'
  | 'both say the same'
  | 'neither says'
  /** One pack has nothing on it yet, so nothing can be said of the two. */
  | 'not entered';

/** What each of the two has in force while some facts hold; no facts for the plain case. */
export interface ComparedCase {
  readonly when: Conditions;
  readonly answers: readonly [Answer | undefined, Answer | undefined];
  readonly comparison: Exclude<Comparison, 'they differ in a case'>;
}

/** One question put to two procedures. */
export interface ComparedQuestion {
  readonly question: Question;
  readonly comparison: Comparison;
  readonly plain: ComparedCase;
  /** The cases for which at least one of the two has an answer of its own, in the order of the packs. */
  readonly cases: readonly ComparedCase[];
}

type Answers = Pick<Procedure, 'answers'>;

function saidBy(answer: Answer | undefined): string {
  return answer?.kind === 'given' ? answer.answer : DOES_NOT_SAY;
}

function compareTwo(left: Answer | undefined, right: Answer | undefined): ComparedCase['comparison'] {
  const [one, other] = [saidBy(left), saidBy(right)];
  if (one === other) return one === DOES_NOT_SAY ? 'neither says' : 'both say the same';
  return one === DOES_NOT_SAY || other === DOES_NOT_SAY ? 'one is silent' : 'they differ';
}

function isEntered({ answers }: Answers, question: string): boolean {
  return answers.some((answer) => answer.question === question);
}

/** Every set of conditions under which one of several packs has an answer of its own to a question, each once. */
export function casesOf(packs: readonly Answers[], question: string): Conditions[] {
  const cases = new Map<string, Conditions>();
  for (const { when, question: of } of packs.flatMap(({ answers }) => answers)) {
    const facts = Object.entries(when).sort(([one], [other]) => (one < other ? -1 : 1));
    if (of === question && facts.length > 0) cases.set(JSON.stringify(facts), when);
  }
  return [...cases.values()];
}

function compareQuestion(question: Question, left: Answers, right: Answers): ComparedQuestion {
  const entered = isEntered(left, question.id) && isEntered(right, question.id);
  const compareCase = (when: Conditions): ComparedCase => {
    const answers = [answerInForce(left.answers, question.id, when), answerInForce(right.answers, question.id, when)] as const;
    return { when, answers, comparison: entered ? compareTwo(...answers) : 'not entered' };
  };
  const plain = compareCase({});
  const cases = casesOf([left, right], question.id).map(compareCase);
  const isAlike = plain.comparison === 'both say the same' || plain.comparison === 'neither says';
  const onlyInACase = isAlike && cases.some(({ comparison }) => differs(comparison));
  return { question, comparison: onlyInACase ? 'they differ in a case' : plain.comparison, plain, cases };
}

/** Whether the two come out differently: one answer would be right under the one and wrong under the other. */
export function differs(comparison: Comparison): boolean {
  return comparison === 'they differ' || comparison === 'one is silent' || comparison === 'they differ in a case';
}

/**
 * The same questions put to two procedures, in the order of the questions. Questions that neither pack has entered are left
 * out. One document's answer is never borrowed for the other. Source: DESIGN 2, Answer.
 */
export function compareAnswers(questions: readonly Question[], left: Answers, right: Answers): ComparedQuestion[] {
  return questions
    .filter(({ id }) => isEntered(left, id) || isEntered(right, id))
    .map((question) => compareQuestion(question, left, right));
}
