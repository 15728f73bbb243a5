import type { Module } from '#src/domain/course/course.ts';
import type { ScenarioToDraw } from '#src/domain/course/drawFinal.ts';
import type { KnowledgeItem } from '#src/domain/course/knowledgeItem.ts';
import { makePlayable, type Judge } from '#src/domain/assessment/playable.ts';
import { assessChoices } from '#src/domain/assessment/playable.ts';
import type { Attempt } from '#src/domain/record/attempt/attempt.ts';
import { markedItem, type CourseAtHand } from '#src/domain/record/completion/courseAtHand.ts';
import { replayAttempt, resultOf } from '#src/domain/record/attempt/replayAttempt.ts';
import type { ReplayRun } from '#src/domain/record/completion/finalResult.ts';
import { aJudge, TWO_DECISIONS } from './aPlayable.ts';
import { anAttempt } from './aRecord.ts';
import { mustByEnd, mustNot } from './aRule.ts';

/** Ten scenarios are as many stories as a course needs here: all the same story under different names. */
export const SCENARIOS: readonly ScenarioToDraw[] = [
  aScenarioToDraw('needed'),
  aScenarioToDraw('needed-with-note', { hasNote: true }),
  aScenarioToDraw('one'),
  aScenarioToDraw('two'),
  aScenarioToDraw('three'),
  aScenarioToDraw('noted', { hasNote: true }),
  aScenarioToDraw('unread', { reviewWanted: true }),
];

export function aScenarioToDraw(id: string, rest: Partial<ScenarioToDraw> = {}): ScenarioToDraw {
  return { id, outcomes: ['O1'], hasNote: false, reviewWanted: false, ...rest };
}

export function anItem(id: string, rest: Partial<KnowledgeItem> = {}): KnowledgeItem {
  const options = ['right', 'wrong', 'worse'].map((option) => ({ id: option, text: option, because: option }));
  return { id, lesson: 'initial/first', outcomes: ['O1'], restsOn: 'charter 1', ask: id, options, key: 'right', ...rest };
}

export function aModule(id: string, rest: Partial<Module> = {}): Module {
  return { id, title: `The ${id}`, minutes: 30, outcomes: ['O1'], hook: '', lesson: id, scenarios: [], holds: [], ...rest };
}

export const ITEMS: readonly KnowledgeItem[] = [
  ...['a', 'b', 'c', 'd'].map((id) => anItem(id)),
  ...['e', 'f'].map((id) => anItem(id, { outcomes: ['O2/bullying'] })),
];

/** Two modules for all and one for supporters, two required scenarios, a final of two scenarios and four items. */
export function aCourseAtHand(terms: Partial<CourseAtHand['terms']> = {}): CourseAtHand {
  return {
    terms: {
      id: 'initial',
      modules: [
        aModule('first', { scenarios: ['needed'] }),
        aModule('second', { scenarios: ['needed-with-note', 'one'], outcomes: ['O2'] }),
        aModule('supporting', { for: ['supporter'] }),
        aModule('final-assessment', { lesson: undefined }),
      ],
      completion: {
        modules: ['first', 'second', 'supporting', 'final-assessment'],
        requiredScenarios: ['needed', 'needed-with-note'],
        finalAssessment: { scenarios: 2, items: 4 },
      },
      passMark: 80,
      validForMonths: 24,
      refresherDueAfterMonths: 12,
      ...terms,
    },
    scenarios: SCENARIOS,
    items: ITEMS.map(markedItem),
  };
}

const rules = [
  mustByEnd('hear/account', { id: 'hear', weight: 6, outcomes: ['O1'] }),
  mustByEnd('refer/*', { id: 'refer', weight: 4, outcomes: ['O3'] }),
  mustNot('question/*', { id: 'no-questions', weight: 3, critical: true, outcomes: ['O1'] }),
];

export const judgeOf = (scenario: string): Judge => aJudge({ ...TWO_DECISIONS, id: scenario }, rules);

const playableOf = (scenario: string) => makePlayable({ ...TWO_DECISIONS, id: scenario }, judgeOf(scenario));

/** A run of a scenario as the player would have kept it: competent by listening and referring, unless other choices are given. */
export function aRun(scenario: string, rest: Partial<Attempt> = {}, choices: readonly string[] = ['listen', 'refer']): Attempt {
  const playable = playableOf(scenario);
  const result = resultOf(assessChoices(playable, choices));
  const made = { scenario, contentHash: playable.judge.contentHash, choices: choices.map((choice) => ({ choice })), result };
  return anAttempt(`run-of-${scenario}`, { state: 'ended', ...made, ...rest });
}

/** Not competent: the first choice is a critical breach. */
export const CARELESS = ['question', 'listen'];

/** Every scenario can be replayed, except one of another name than those of the course. */
export const replay: ReplayRun = (attempt) =>
  SCENARIOS.some(({ id }) => id === attempt.scenario) ? replayAttempt(attempt, playableOf(attempt.scenario)) : undefined;
