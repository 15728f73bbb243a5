import { fillTerms } from '#src/domain/procedure/fillTerms.ts';
import type { Procedure } from '#src/domain/procedure/procedure.ts';
import type { Rule } from '#src/domain/procedure/rule.ts';
import type { Choice, Scenario, Scene } from '#src/domain/scenario/scenario.ts';
import type { KnownFacts } from '#src/domain/vocabulary/facts.ts';
import { longestOptionOf } from '../check/checkLengths.ts';
import type { CheckedScenario } from '../check/checkScenario.ts';
import { decidedIn } from '../check/decidedIn.ts';
import { foundForGood } from '../check/foundAt.ts';
import { cheapestPath } from '../check/surveyScenario.ts';
import type { Stop, Survey } from '../check/surveyScenario.ts';

/** What an option comes to under one procedure, over all the moments in which it can be chosen. */
export interface OptionStanding {
  /** Rules and questions with what is found, such as `limits-before-story violated`. */
  readonly found: readonly string[];
  /** Found in some of these moments only. */
  readonly foundAtTimes: readonly string[];
  /** The least that is lost from here to an ending, this option included: in the best of these moments, and in the worst. */
  readonly leastLost: number;
  readonly mostLost: number;
}

export interface OptionView {
  readonly choice: string;
  readonly length: number;
  readonly longest: number;
  /** By procedure; a procedure under which no path offers it is left out. */
  readonly under: Readonly<Record<string, OptionStanding>>;
}

export interface SceneView {
  readonly scene: string;
  readonly title: string;
  readonly ending: string | undefined;
  readonly options: readonly OptionView[];
}

/** One procedure as a whole. */
export interface ProcedureView {
  readonly atStake: number;
  readonly leastClean: number;
  /** What the best path loses; nothing where it is clean. */
  readonly leastLost: number;
  readonly bestPath: readonly string[];
  /** Rules that the story could bring up, by what becomes known in it, and that no path fulfils, exercises or keeps. */
  readonly neverMet: readonly string[];
}

/** A scenario as its author works on it: what each option is found to do, and what can still be lost. Source: DESIGN 5. */
export interface AuthorView {
  readonly scenario: string;
  readonly title: string;
  readonly under: Readonly<Record<string, ProcedureView>>;
  readonly scenes: readonly SceneView[];
}

interface Moment {
  readonly found: ReadonlySet<string>;
  readonly lost: number;
}

function momentsOf(survey: Survey, scene: string, choice: string): Moment[] {
  const stops = survey.stops.filter(({ junction }) => junction.position.scene.id === scene);
  const momentAt = (stop: Stop): Moment[] =>
    stop.ways
      .filter((way) => way.choice.id === choice)
      .map((way) => ({
        found: new Set(foundForGood(survey, stop, way).map(({ rule, question, status }) => `${rule ?? question ?? ''} ${status}`)),
        lost: way.lost + way.to.leastLost,
      }));
  const clean = stops.filter((stop) => stop.clean).flatMap(momentAt);
  return clean.length > 0 ? clean : stops.flatMap(momentAt);
}

function standingIn(moments: readonly Moment[]): OptionStanding {
  const all = [...new Set(moments.flatMap(({ found }) => [...found]))].sort();
  const always = all.filter((one) => moments.every(({ found }) => found.has(one)));
  const losses = moments.map(({ lost }) => lost);
  return {
    found: always,
    foundAtTimes: all.filter((one) => !always.includes(one)),
    leastLost: Math.min(...losses),
    mostLost: Math.max(...losses),
  };
}

function optionView(scene: Scene, { id, text }: Choice, surveys: readonly Survey[], procedures: readonly Procedure[]): OptionView {
  const under = surveys.flatMap((survey) => {
    const moments = momentsOf(survey, scene.id, id);
    return moments.length === 0 ? [] : [[survey.procedure, standingIn(moments)] as const];
  });
  return {
    choice: id,
    length: Math.max(text.length, ...procedures.map(({ terms }) => fillTerms(text, terms).length)),
    longest: longestOptionOf(scene),
    under: Object.fromEntries(under),
  };
}

/** Each fact with each value that it takes in the story, as `risk-immediate no`. */
function valuesIn({ factsAtStart, scenes }: Scenario, localSettings: KnownFacts): ReadonlySet<string> {
  const known = [localSettings, factsAtStart, ...scenes.flatMap((scene) => [scene.facts, ...scene.choices.map(({ facts }) => facts)])];
  return new Set(known.flatMap((facts) => Object.entries(facts).map(([fact, value]) => `${fact} ${value}`)));
}

function procedureView({ survey, judge }: CheckedScenario['surveys'][number]): ProcedureView {
  const { rules } = decidedIn(survey);
  const isMet = (id: string): boolean => [...(rules.get(id) ?? [])].some((standing) => standing !== 'lost');
  const values = valuesIn(survey.scenario, judge.localSettings);
  const canApply = ({ when }: Rule): boolean => Object.entries(when).every(([fact, value]) => values.has(`${fact} ${value}`));
  return {
    ...judge.stakes,
    leastLost: survey.lostAtStart + survey.first.leastLost,
    bestPath: cheapestPath(survey.first),
    neverMet: survey.walk.assessor.rules.filter((rule) => canApply(rule) && !isMet(rule.id)).map(({ id }) => id),
  };
}

/** What an author wants to see of a scenario that can be walked. */
export function authorView(scenario: Scenario, checked: CheckedScenario, procedures: readonly Procedure[]): AuthorView {
  const surveys = checked.surveys.map(({ survey }) => survey);
  return {
    scenario: scenario.id,
    title: scenario.title,
    under: Object.fromEntries(checked.surveys.map((one) => [one.survey.procedure, procedureView(one)])),
    scenes: scenario.scenes.map((scene) => ({
      scene: scene.id,
      title: scene.title,
      ending: scene.ending,
      options: scene.choices.map((choice) => optionView(scene, choice, surveys, procedures)),
    })),
  };
}
