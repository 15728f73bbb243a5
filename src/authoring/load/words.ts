import { matchesPattern } from '#src/domain/vocabulary/acts.ts';
import { DOES_NOT_SAY } from '#src/domain/vocabulary/vocabulary.ts';
import type { Vocabulary } from '#src/domain/vocabulary/vocabulary.ts';
import { mendUnknown } from '../nearestName.ts';
import type { EntryPath } from '../problem.ts';
import type { Report } from '../report.ts';

/** Looks up the names that an entry uses and reports those that the vocabulary does not list. */
export interface Words {
  actPatterns(report: Report, entry: EntryPath, patterns: readonly string[]): void;
  facts(report: Report, entry: EntryPath, facts: Readonly<Record<string, unknown>>): void;
  /** A question with one of its answers. */
  answer(report: Report, entry: EntryPath, question: string, answer: string): void;
  question(report: Report, entry: EntryPath, question: string): void;
  outcomes(report: Report, entry: EntryPath, outcomes: readonly string[]): void;
  readonly judgements: ReadonlySet<string>;
}

function outcomeRefs(vocabulary: Vocabulary): string[] {
  return vocabulary.outcomes.flatMap(({ id, parts }) => [id, ...parts.map((part) => `${id}/${part.id}`)]);
}

function unknownPattern(pattern: string, acts: readonly string[]): { says: string; mend: string } {
  const listedIn = 'vocabulary/acts.yaml';
  if (!pattern.endsWith('/*')) {
    return { says: `The act ${pattern} is not known.`, mend: mendUnknown(pattern, acts, listedIn) };
  }
  const groups = [...new Set(acts.map((act) => `${act.slice(0, act.lastIndexOf('/'))}/*`))];
  return { says: `No act belongs to the group ${pattern}.`, mend: mendUnknown(pattern, groups, listedIn) };
}

function checkActPatterns(acts: readonly string[]): Words['actPatterns'] {
  return (report, entry, patterns) => {
    for (const [index, pattern] of patterns.entries()) {
      if (acts.some((act) => matchesPattern(pattern, act))) continue;
      const { says, mend } = unknownPattern(pattern, acts);
      report.error([...entry, index], says, mend);
    }
  };
}

function checkFacts(facts: readonly string[]): Words['facts'] {
  return (report, entry, named) => {
    for (const fact of Object.keys(named)) {
      if (facts.includes(fact)) continue;
      const mend = mendUnknown(fact, facts, 'vocabulary/facts.yaml');
      report.errorAtKey([...entry, fact], `The fact ${fact} is not known.`, mend);
    }
  };
}

function checkQuestion(questions: readonly string[]): Words['question'] {
  return (report, entry, question) => {
    if (questions.includes(question)) return;
    const mend = mendUnknown(question, questions, 'vocabulary/questions.yaml');
    report.errorAtKey(entry, `The question ${question} is not known.`, mend);
  };
}

function checkAnswer(vocabulary: Vocabulary): Words['answer'] {
  return (report, entry, question, answer) => {
    const answers = vocabulary.questions.find(({ id }) => id === question)?.answers.map(({ id }) => id);
    if (answers === undefined || answers.includes(answer)) return;
    const says = `"${answer}" is not an answer to ${question}.`;
    report.error(entry, says, `Its answers are: ${answers.join(', ')}.`);
  };
}

/** The names of a vocabulary, ready to be looked up. */
export function wordsOf(vocabulary: Vocabulary): Words {
  const acts = vocabulary.acts.map(({ id }) => id);
  const refs = outcomeRefs(vocabulary);
  return {
    actPatterns: checkActPatterns(acts),
    facts: checkFacts(vocabulary.facts.map(({ id }) => id)),
    question: checkQuestion(vocabulary.questions.map(({ id }) => id)),
    answer: checkAnswer(vocabulary),
    outcomes(report, entry, outcomes) {
      for (const [index, outcome] of outcomes.entries()) {
        if (refs.includes(outcome)) continue;
        const mend = mendUnknown(outcome, refs, 'vocabulary/outcomes.yaml');
        report.error([...entry, index], `The outcome ${outcome} is not known.`, mend);
      }
    },
    judgements: new Set(vocabulary.facts.filter(({ judgement }) => judgement).map(({ id }) => id)),
  };
}

/** The value that stands for "the document leaves this out", among a question's answers. */
export const DOES_NOT_SAY_OPTION = { id: DOES_NOT_SAY, label: 'It does not say' } as const;
