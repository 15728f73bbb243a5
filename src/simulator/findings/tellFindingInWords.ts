import type { Finding } from '#src/domain/assessment/finding.ts';
import { fillTerms } from '#src/domain/procedure/fillTerms.ts';
import type { Answer } from '#src/domain/procedure/procedure.ts';
import { DOES_NOT_SAY, type Question } from '#src/domain/vocabulary/vocabulary.ts';
import type { ProcedureForPlay } from '../scenarioForPlay.ts';
import { asSentence, capitalised, withinSentence } from './actsInWords.ts';
import type { ClauseInWords } from './clauseInWords.ts';

/** What was told about a document, and what the document says. */
export interface TellForWords {
  readonly finding: Finding;
  readonly question: Pick<Question, 'ask' | 'answers'> | undefined;
  readonly procedure: ProcedureForPlay;
  readonly clause: ClauseInWords;
  /** The answer that was told. */
  readonly told: string | undefined;
  /** Whom it was told: "her", "him", "them". */
  readonly whom: string;
}

/** The entry of the pack that a finding was made by: the one that names the same clause. */
function entryBehind({ finding, procedure }: TellForWords): Answer | undefined {
  return procedure.answers.find(
    (answer) => answer.question === finding.question && (answer.kind === 'given' ? answer.clause : answer.nearest) === finding.clause,
  );
}

function labelOf({ question }: TellForWords, answer: string | undefined): string {
  const label = question?.answers.find(({ id }) => id === answer)?.label ?? answer ?? '';
  return withinSentence(label).replace(/\.$/, '');
}

function toldInWords(tell: TellForWords): string {
  const ask = tell.question?.ask ?? '';
  if (tell.told === DOES_NOT_SAY) return `“${ask}” This tells ${tell.whom} that the document leaves it out.`;
  return `“${ask}” This tells ${tell.whom}: ${labelOf(tell, tell.told)}.`;
}

function silenceInWords({ procedure, clause }: TellForWords, entry: Answer | undefined): string {
  const { terms } = procedure;
  const document = fillTerms('{document}', terms);
  const name = document === '{document}' ? `the ${procedure.name}` : document;
  if (entry?.kind !== 'silent') return `On this, ${name} does not say.`;
  const nearest = entry.nearest === '' ? '' : ` The nearest is ${clause.name}.`;
  const ask = entry.ask === '' ? '' : ` Ask ${fillTerms(entry.ask, terms)}.`;
  return `On this, ${name} does not say. ${asSentence(fillTerms(entry.says, terms))}${nearest}${ask}`.replace(/ {2,}/g, ' ');
}

function documentInWords(tell: TellForWords): string {
  const entry = entryBehind(tell);
  if (entry?.kind !== 'given') return silenceInWords(tell, entry);
  const says = entry.says === '' ? `${labelOf(tell, entry.answer)}.` : fillTerms(entry.says, tell.procedure.terms);
  const verb = tell.finding.status === 'accurate' ? 'says so' : 'says otherwise';
  return `${capitalised(tell.clause.name)} ${verb}: ${asSentence(says)}`;
}

/** A finding about what was told: the claim, then what the document says, or that it does not say. */
export function tellFindingInWords(tell: TellForWords): string {
  if (tell.finding.status === 'not entered') {
    return `${toldInWords(tell)} Nobody has looked this up in the ${tell.procedure.name} yet, so it does not count.`;
  }
  return `${toldInWords(tell)} ${documentInWords(tell)}`;
}
