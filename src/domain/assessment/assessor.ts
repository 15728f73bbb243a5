import type { Act } from '../vocabulary/acts.ts';
import { matchesAny } from '../vocabulary/acts.ts';
import { outcomeOf } from '../vocabulary/vocabulary.ts';
import type { Permission, Rule } from '../procedure/rule.ts';
import { ANSWER_WEIGHT, rulesInForce, type Rulebook } from '../procedure/rulesInForce.ts';
import type { Answer } from '../procedure/procedure.ts';

/** A rule or a question as something that can be met, kept or lost once in a run. */
export interface Subject {
  readonly rule?: Rule;
  readonly question?: string;
  readonly weight: number;
  readonly critical: boolean;
  readonly outcomes: readonly string[];
}

/** A rulebook made ready to hold runs against: rules in force, and which of them an act concerns. */
export interface Assessor {
  readonly rules: readonly Rule[];
  readonly permissions: readonly Permission[];
  readonly answers: readonly Answer[];
  /** Rules first, in order, then questions. */
  readonly subjects: readonly Subject[];
  readonly questionAt: ReadonlyMap<string, number>;
  /** Indices of the rules that an act concerns. Remembers what it has looked up. */
  readonly concernedBy: (act: Act) => readonly number[];
}

function patternsOf(rule: Rule): readonly string[] {
  if (rule.form === 'before') return [...rule.acts, ...rule.before];
  if (rule.form === 'by end') return [...rule.acts, ...rule.after];
  return rule.acts;
}

function concernIndex(rules: readonly Rule[]): (act: Act) => readonly number[] {
  const patterns = rules.map(patternsOf);
  const found = new Map<Act, readonly number[]>();
  return (act) => {
    let indices = found.get(act);
    if (!indices) {
      indices = patterns.flatMap((of, index) => (matchesAny(of, act) ? [index] : []));
      found.set(act, indices);
    }
    return indices;
  };
}

const outcomesOf = (refs: readonly string[]): string[] => [...new Set(refs.map(outcomeOf))];

function subjectOfRule(rule: Rule): Subject {
  return { rule, weight: rule.weight, critical: rule.critical, outcomes: outcomesOf(rule.outcomes) };
}

function questionSubjects(rulebook: Rulebook): Subject[] {
  const listed = new Map(rulebook.questions.map((question) => [question.id, question]));
  const ids = new Set([...listed.keys(), ...rulebook.answers.map((answer) => answer.question)]);
  return [...ids].map((id) => {
    const question = listed.get(id);
    return {
      question: id,
      weight: question?.weight ?? ANSWER_WEIGHT,
      critical: false,
      outcomes: outcomesOf(question?.outcomes ?? []),
    };
  });
}

/** Makes a rulebook ready. Rules that another sharpens are left out here, once. */
export function prepareAssessor(rulebook: Rulebook): Assessor {
  const rules = rulesInForce(rulebook.rules);
  const questions = questionSubjects(rulebook);
  return {
    rules,
    permissions: rules.filter((rule) => rule.form === 'may'),
    answers: rulebook.answers,
    subjects: [...rules.map(subjectOfRule), ...questions],
    questionAt: new Map(questions.map(({ question }, index) => [question ?? '', rules.length + index])),
    concernedBy: concernIndex(rules),
  };
}
