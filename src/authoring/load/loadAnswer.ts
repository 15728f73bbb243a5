import type { Answer } from '#src/domain/procedure/procedure.ts';
import type { EntryPath } from '../problem.ts';
import type { Report } from '../report.ts';
import type { AnswerEntry } from '../schema/procedure.ts';
import type { Words } from './words.ts';

/** What both kinds of answer carry. */
function partsOf({ question, when, says, examples, 'not in stories': notInStories }: AnswerEntry) {
  return {
    question,
    when: when ?? {},
    says: says ?? '',
    examples: (examples ?? []).map(({ start, told, expect }) => ({ start: start ?? {}, told, expect })),
    notInStories,
  };
}

function silentAnswer(entry: AnswerEntry, path: EntryPath, report: Report): Answer {
  if (entry.answer !== undefined || entry.clause !== undefined) {
    const says = `The answer to ${entry.question} is silent and yet gives an answer or a clause.`;
    report.error(path, says, 'Keep either silent, nearest and ask, or answer and clause.');
  }
  if (entry.nearest === undefined || entry.ask === undefined) {
    const says = `The silent answer to ${entry.question} does not name the nearest clause and whom to ask.`;
    report.warn(path, says, 'Add nearest: "5.1" and ask: "{hr}".');
  }
  return { kind: 'silent', ...partsOf(entry), nearest: entry.nearest ?? '', ask: entry.ask ?? '' };
}

function givenAnswer(entry: AnswerEntry, path: EntryPath, report: Report): Answer | undefined {
  const { question, answer, clause } = entry;
  if (answer === undefined || clause === undefined) {
    const lacking = answer === undefined ? '"answer"' : '"clause"';
    const says = `The answer to ${question} has no ${lacking}.`;
    report.error(path, says, 'Give an answer with its clause, or write silent: yes.');
    return undefined;
  }
  if (entry.nearest !== undefined || entry.ask !== undefined) {
    const says = `The answer to ${question} has "nearest" or "ask", which go only with silent: yes.`;
    report.error(path, says, 'Remove them, or write silent: yes in place of the answer.');
  }
  return { kind: 'given', ...partsOf(entry), answer, clause };
}

/** One answer of a pack, given by a clause or silent. */
export function loadAnswer(entry: AnswerEntry, path: EntryPath, words: Words, report: Report): Answer | undefined {
  words.question(report, [...path, 'question'], entry.question);
  words.facts(report, [...path, 'when'], entry.when ?? {});
  if (entry.answer !== undefined) words.answer(report, [...path, 'answer'], entry.question, entry.answer);
  for (const [index, { start, told }] of (entry.examples ?? []).entries()) {
    words.facts(report, [...path, 'examples', index, 'start'], start ?? {});
    words.answer(report, [...path, 'examples', index, 'told'], entry.question, told);
  }
  return entry.silent === 'yes' ? silentAnswer(entry, path, report) : givenAnswer(entry, path, report);
}
