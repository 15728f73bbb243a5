import { rulebookFor } from '#src/domain/assessment/rulebookFor.ts';
import { outcomeOf } from '#src/domain/vocabulary/vocabulary.ts';
import type { Content } from '../content.ts';
import { rulebookUnder } from '../judgeFor.ts';
import { coverageOf } from './checkClauses.ts';
import type { Coverage } from './checkClauses.ts';
import { questionsNotEntered } from './reportEntered.ts';

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
  /** Scenarios in which the rule can find something. */
  readonly scenarios: readonly string[];
}

export interface OutcomeCoverage {
  readonly outcome: string;
  readonly scenarios: readonly string[];
  /** Modules that teach it, with their course: `initial/what-officers-do`; and those of them that have a lesson. */
  readonly modules: readonly string[];
  readonly lessons: readonly string[];
}

/** How each clause of each document is used. */
export function clauseCoverage({ charter, procedures }: Content): ClauseCoverage {
  const covered = [charter, ...procedures].map((document) => {
    const by: Record<Coverage, string[]> = { scored: [], taught: [], 'for reference': [], open: [] };
    for (const clause of document.clauses) by[coverageOf(clause, document)].push(clause.locator);
    return [document.id, by] as const;
  });
  return Object.fromEntries(covered);
}

/** How each pack stands to each question. */
export function questionCoverage({ procedures, vocabulary }: Content): Readonly<Record<string, QuestionCoverage>> {
  const covered = procedures.map((procedure) => {
    const of = (kind: 'given' | 'silent'): string[] => [
      ...new Set(procedure.answers.filter((answer) => answer.kind === kind).map(({ question }) => question)),
    ];
    const notEntered = questionsNotEntered(procedure, vocabulary.questions);
    return [procedure.id, { answered: of('given'), silent: of('silent'), notEntered }] as const;
  });
  return Object.fromEntries(covered);
}

/** In which scenarios each rule can find something. */
export function ruleCoverage(content: Content): RuleCoverage[] {
  const { charter, procedures, scenarios } = content;
  const met = new Map<string, Set<string>>();
  for (const scenario of scenarios) {
    for (const procedure of procedures) {
      for (const { id } of rulebookFor(scenario, rulebookUnder(content, procedure)).rules) {
        met.set(id, (met.get(id) ?? new Set()).add(scenario.id));
      }
    }
  }
  return [charter, ...procedures].flatMap((document) =>
    document.rules.map(({ id, clause, examples }) => ({
      rule: id,
      document: document.id,
      clause,
      examples: examples.length,
      scenarios: [...(met.get(id) ?? [])],
    })),
  );
}

/** Where each outcome is taught and played. */
export function outcomeCoverage({ vocabulary, scenarios, courses }: Content): OutcomeCoverage[] {
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
