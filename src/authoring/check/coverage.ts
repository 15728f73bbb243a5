import type { Answer } from '#src/domain/procedure/procedure.ts';
import { questionsNotEntered } from '#src/domain/procedure/isDraft.ts';
import type { Conditions } from '#src/domain/vocabulary/facts.ts';
import { outcomeOf } from '#src/domain/vocabulary/vocabulary.ts';
import type { Content } from '../content.ts';
import { coverageOf } from './checkClauses.ts';
import type { Coverage } from './checkClauses.ts';
import { answerKey, decidedIn } from './decidedIn.ts';
import type { DecidingScenarios } from './reportNotInStories.ts';
import type { Survey } from './surveyScenario.ts';

/** Locators of the clauses of each document, by how they are used. */
export type ClauseCoverage = Readonly<Record<string, Readonly<Record<Coverage, readonly string[]>>>>;

export interface QuestionCoverage {
  readonly answered: readonly string[];
  readonly silent: readonly string[];
  readonly notEntered: readonly string[];
}

export interface RuleCoverage {
  readonly rule: string;
  readonly document: string;
  readonly clause: string;
  readonly examples: number;
  /** Scenarios in which the rule decides something on some path. */
  readonly scenarios: readonly string[];
  /** Why there is none, where somebody has said so. */
  readonly notInStories?: string | undefined;
}

export interface AnswerCoverage extends Omit<RuleCoverage, 'rule'> {
  readonly question: string;
  readonly kind: Answer['kind'];
  readonly when: Conditions;
}

export interface OutcomeCoverage {
  readonly outcome: string;
  readonly scenarios: readonly string[];
  /** Modules that teach it, with their course: `initial/what-officers-do`; and those of them that have a lesson. */
  readonly modules: readonly string[];
  readonly lessons: readonly string[];
}

/** How far the content covers what it should. */
export interface ContentCoverage {
  readonly clauses: ClauseCoverage;
  readonly questions: Readonly<Record<string, QuestionCoverage>>;
  readonly rules: readonly RuleCoverage[];
  readonly answers: readonly AnswerCoverage[];
  readonly outcomes: readonly OutcomeCoverage[];
}

export const NO_COVERAGE: ContentCoverage = { clauses: {}, questions: {}, rules: [], answers: [], outcomes: [] };

/** How each clause of each document is used. */
function clauseCoverage({ charter, procedures }: Content): ClauseCoverage {
  const covered = [charter, ...procedures].map((document) => {
    const by: Record<Coverage, string[]> = { scored: [], taught: [], 'for reference': [], open: [] };
    for (const clause of document.clauses) by[coverageOf(clause, document)].push(clause.locator);
    return [document.id, by] as const;
  });
  return Object.fromEntries(covered);
}

/** How each pack stands to each question. */
function questionCoverage({ procedures, vocabulary }: Content): Readonly<Record<string, QuestionCoverage>> {
  const covered = procedures.map((procedure) => {
    const of = (kind: 'given' | 'silent'): string[] => [
      ...new Set(procedure.answers.filter((answer) => answer.kind === kind).map(({ question }) => question)),
    ];
    const notEntered = questionsNotEntered(procedure, vocabulary.questions);
    return [procedure.id, { answered: of('given'), silent: of('silent'), notEntered }] as const;
  });
  return Object.fromEntries(covered);
}

/** By document, then by the rule's name or the answer's key. */
export type Deciding = ReadonlyMap<string, DecidingScenarios>;

/** In which scenarios each rule and each answer decides something. `surveys` are those of all scenarios under all procedures. */
export function decidingScenarios({ charter }: Content, surveys: readonly Survey[]): Deciding {
  const all = new Map<string, Map<string, string[]>>();
  const add = (document: string, key: string, scenario: string): void => {
    const of = all.get(document) ?? new Map<string, string[]>();
    all.set(document, of.set(key, [...new Set([...(of.get(key) ?? []), scenario])]));
  };
  for (const survey of surveys) {
    const { rules, answers } = decidedIn(survey);
    const ofCharter = new Set(charter.rules.map(({ id }) => id));
    for (const rule of rules.keys()) add(ofCharter.has(rule) ? charter.id : survey.procedure, rule, survey.scenario.id);
    for (const answer of answers) add(survey.procedure, answer, survey.scenario.id);
  }
  return all;
}

/** The rules of all documents, each with the scenarios that it decides something in. */
function ruleCoverage({ charter, procedures }: Content, deciding: Deciding): RuleCoverage[] {
  return [charter, ...procedures].flatMap((document) =>
    document.rules.map(({ id, clause, examples, notInStories }) => ({
      rule: id,
      document: document.id,
      clause,
      examples: examples.length,
      scenarios: deciding.get(document.id)?.get(id) ?? [],
      notInStories,
    })),
  );
}

/** The answers of all packs in the same way. */
function answerCoverage({ procedures }: Content, deciding: Deciding): AnswerCoverage[] {
  return procedures.flatMap(({ id, answers }) =>
    answers.map((answer) => ({
      question: answer.question,
      kind: answer.kind,
      when: answer.when,
      document: id,
      clause: answer.kind === 'given' ? answer.clause : answer.nearest,
      examples: answer.examples?.length ?? 0,
      scenarios: deciding.get(id)?.get(answerKey(answer)) ?? [],
      notInStories: answer.notInStories,
    })),
  );
}

/** Where each outcome is taught and played. */
function outcomeCoverage({ vocabulary, scenarios, courses }: Content): OutcomeCoverage[] {
  const modules = courses.flatMap((course) => course.modules.map((module) => ({ ...module, course: course.id })));
  return vocabulary.outcomes.map(({ id }) => {
    const names = ({ outcomes }: { readonly outcomes: readonly string[] }): boolean => outcomes.some((ref) => outcomeOf(ref) === id);
    const teaching = modules.filter(names);
    return {
      outcome: id,
      scenarios: scenarios.filter(names).map((scenario) => scenario.id),
      modules: teaching.map((module) => `${module.course}/${module.id}`),
      lessons: teaching.flatMap(({ course, lesson }) => (lesson === undefined ? [] : `${course}/${lesson}`)),
    };
  });
}

/** Everything that is covered, and what is not. */
export function contentCoverage(content: Content, deciding: Deciding): ContentCoverage {
  return {
    clauses: clauseCoverage(content),
    questions: questionCoverage(content),
    rules: ruleCoverage(content, deciding),
    answers: answerCoverage(content, deciding),
    outcomes: outcomeCoverage(content),
  };
}
