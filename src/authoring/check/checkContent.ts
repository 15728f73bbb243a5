import type { Content } from '../content.ts';
import type { ReadContent } from '../parseContent.ts';
import { inReadingOrder } from '../problem.ts';
import type { Problem, Remark } from '../problem.ts';
import { placeRemark } from '../source/placeOf.ts';
import { checkClauses } from './checkClauses.ts';
import { checkExamples } from './checkExamples.ts';
import { checkPackTerms } from './checkPackTerms.ts';
import { checkScenario } from './checkScenario.ts';
import type { CheckedScenario } from './checkScenario.ts';
import { clauseCoverage, outcomeCoverage, questionCoverage, ruleCoverage } from './coverage.ts';
import type { ClauseCoverage, OutcomeCoverage, QuestionCoverage, RuleCoverage } from './coverage.ts';
import { reportEntered } from './reportEntered.ts';
import { reportProcedureReading } from './reportReading.ts';
import { reportReviews } from './reportReviews.ts';
import { reportSilence } from './reportSilence.ts';
import { walkedScenario } from './walkedScenario.ts';
import type { WalkedScenario } from './walkedScenario.ts';

/** Everything that the content check has to say. The same object is printed by `npm run check -- --json`. */
export interface CheckReport {
  readonly errors: readonly Problem[];
  readonly warnings: readonly Problem[];
  readonly clauses: ClauseCoverage;
  readonly questions: Readonly<Record<string, QuestionCoverage>>;
  readonly rules: readonly RuleCoverage[];
  readonly outcomes: readonly OutcomeCoverage[];
  readonly scenarios: readonly WalkedScenario[];
}

/** What the check is told from outside: the day, and whom to tell how far it has come. */
export interface CheckSetting {
  /** A day such as `2026-11-21`. */
  readonly today: string;
  readonly progress: (scenario: string, number: number, of: number) => void;
}

function checkDocuments({ charter, procedures, vocabulary }: Content, today: string): Remark[] {
  const documents = [charter, ...procedures];
  return [
    ...documents.flatMap((document) => {
      const file = `procedures/${document.id}.yaml`;
      const inForce = document.id === charter.id ? charter.rules : [...charter.rules, ...document.rules];
      return [...checkExamples(file, document.rules, inForce), ...checkClauses(file, document), ...reportProcedureReading(document)];
    }),
    ...procedures.flatMap((procedure) => [...checkPackTerms(procedure, charter), ...reportEntered(procedure, vocabulary.questions)]),
    ...reportReviews(documents, today),
  ];
}

function reportOf(problems: readonly Problem[], content: Content | undefined, scenarios: readonly WalkedScenario[]): CheckReport {
  const sorted = inReadingOrder(problems);
  return {
    errors: sorted.filter(({ level }) => level === 'error'),
    warnings: sorted.filter(({ level }) => level === 'warning'),
    clauses: content ? clauseCoverage(content) : {},
    questions: content ? questionCoverage(content) : {},
    rules: content ? ruleCoverage(content) : [],
    outcomes: content ? outcomeCoverage(content) : [],
    scenarios,
  };
}

/** Checks content that has been read: everything of DESIGN 5, on what could be loaded. */
export function checkContent({ content, problems, sources }: ReadContent, { today, progress }: CheckSetting): CheckReport {
  if (!content) return reportOf(problems, undefined, []);
  const checked = content.scenarios.map((scenario, index): CheckedScenario => {
    progress(scenario.id, index + 1, content.scenarios.length);
    return checkScenario(scenario, content);
  });
  const surveys = checked.flatMap((one) => one.surveys.map(({ survey }) => survey));
  const remarks = [...checkDocuments(content, today), ...checked.flatMap((one) => one.remarks), ...reportSilence(surveys)];
  const placed = remarks.map((remark) => placeRemark(remark, sources.get(remark.file)));
  const scenarios = content.scenarios.map((scenario, index) => walkedScenario(scenario, content, checked[index]));
  return reportOf([...problems, ...placed], content, scenarios);
}
