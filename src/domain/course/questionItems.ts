import { answerInForce } from '../procedure/answerInForce.ts';
import { fillTerms } from '../procedure/fillTerms.ts';
import type { Answer, Procedure } from '../procedure/procedure.ts';
import type { Item } from '../scenario/scenario.ts';
import type { Conditions } from '../vocabulary/facts.ts';
import type { Question, Vocabulary } from '../vocabulary/vocabulary.ts';
import { DOES_NOT_SAY } from '../vocabulary/vocabulary.ts';
import { casesOf } from '../procedure/compareAnswers.ts';

/** A question put to one procedure, as an item: the key is what the procedure says, and no pack is typed twice. */
export interface QuestionItem extends Item {
  readonly question: string;
  /** The facts under which it is asked; none for the plain case. */
  readonly when: Conditions;
  /** Locator of the clause that answers it, or of the nearest where none does. */
  readonly clause: string;
  /** What other procedures say here: the wrong answers most worth offering. */
  readonly rivals: readonly string[];
}

type Words = Pick<Vocabulary, 'questions' | 'facts'>;

/** One question in one case, with what this procedure and the others have in force. */
interface Asked {
  readonly procedure: Procedure;
  readonly question: Question;
  readonly when: Conditions;
  readonly answer: Answer;
  readonly others: readonly { readonly name: string; readonly says: string }[];
}

function beginSmall(text: string): string {
  return /^[A-Z](?![A-Z])/.test(text) ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;
}

function caseInWords(when: Conditions, facts: Words['facts']): string {
  const ends = { yes: '', no: ' (no)', unknown: ' (not known)' } as const;
  const held = Object.entries(when).map(([fact, value]) => `${facts.find(({ id }) => id === fact)?.label ?? fact}${ends[value]}`);
  return held.length === 0 ? '' : `, when ${held.map(beginSmall).join(' and ')}`;
}

/** What a procedure says, in its own sentence, with the place to read it; where it is silent, whom to ask. */
function reason({ procedure, answer }: Asked): string {
  const locator = answer.kind === 'given' ? answer.clause : answer.nearest;
  const gist = procedure.clauses.find((clause) => clause.locator === locator)?.gist ?? '';
  const says = fillTerms(answer.says || gist, procedure.terms);
  if (answer.kind === 'given') return `${says} (${procedure.name}, ${locator})`;
  const ask = answer.ask === '' ? '' : ` Ask ${fillTerms(answer.ask, procedure.terms)}.`;
  return `${says} Nearest: ${procedure.name}, ${locator}.${ask}`;
}

function keyOf(answer: Answer): string {
  return answer.kind === 'given' ? answer.answer : DOES_NOT_SAY;
}

/** Why an option holds or not. Speaks of the document, never of whoever answers. */
function because(option: string, asked: Asked): string {
  const { procedure, answer, others } = asked;
  const why = reason(asked);
  if (option === keyOf(answer)) return why;
  const other = others.find(({ says }) => says === option);
  if (option === DOES_NOT_SAY) return `${other ? `The ${other.name} does not say. This one does.` : 'It does say.'} ${why}`;
  if (other) return `That is from the ${other.name}. ${why}`;
  return `The ${procedure.name} ${answer.kind === 'given' ? 'says otherwise' : 'does not say so'}. ${why}`;
}

function itemOf(asked: Asked, facts: Words['facts']): QuestionItem {
  const { procedure, question, when, answer, others } = asked;
  const key = keyOf(answer);
  const held = Object.entries(when).map(([fact, value]) => `${fact}-${value}`);
  return {
    id: [procedure.id, question.id, ...held].join('/'),
    question: question.id,
    when,
    ask: `Under the ${procedure.name}${caseInWords(when, facts)}: ${beginSmall(fillTerms(question.ask, procedure.terms))}`,
    options: question.answers.map(({ id, label }) => ({ id, text: fillTerms(label, procedure.terms), because: because(id, asked) })),
    key,
    clause: answer.kind === 'given' ? answer.clause : answer.nearest,
    rivals: [...new Set(others.map(({ says }) => says))].filter((says) => says !== key),
  };
}

/**
 * The questions that a procedure has entered, as items: one for the plain case and one for each case in which it has an
 * answer of its own. The wrong answers are the question's other answers; "it does not say" is always among them.
 */
export function questionItems(procedure: Procedure, others: readonly Procedure[], { questions, facts }: Words): QuestionItem[] {
  return questions.flatMap((question) =>
    [{}, ...casesOf([procedure], question.id)].flatMap((when) => {
      const answer = answerInForce(procedure.answers, question.id, when);
      if (!answer) return [];
      const elsewhere = others.flatMap(({ name, answers }) => {
        const theirs = answerInForce(answers, question.id, when);
        return theirs ? [{ name, says: keyOf(theirs) }] : [];
      });
      return [itemOf({ procedure, question, when, answer, others: elsewhere }, facts)];
    }),
  );
}
