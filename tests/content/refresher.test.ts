import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { surveyScenario } from '#src/authoring/check/surveyScenario.ts';
import type { Content } from '#src/authoring/content.ts';
import { judgeFor, rulebookUnder } from '#src/authoring/judgeFor.ts';
import { readContent } from '#src/authoring/readContent.ts';
import { minutesOf, sumOf } from '#src/authoring/study/reading.ts';
import { itemReading } from '#src/authoring/study/activityReading.ts';
import { reckonMinutes, scenarioReadings } from '#src/authoring/study/reckonMinutes.ts';
import { FINAL_MODULE } from '#src/domain/course/course.ts';
import { drawBaseline } from '#src/domain/course/drawBaseline.ts';
import { minutesInOrder, orderModules, type OrderedModule } from '#src/domain/course/orderModules.ts';
import { assessChoices, makePlayable, playChoices, type Playable } from '#src/domain/assessment/playable.ts';
import { walkCleanPaths } from '#src/domain/assessment/walk/walkCleanPaths.ts';
import { prepareWalk } from '#src/domain/assessment/walk/junction.ts';
import { baselineShown, type Baseline } from '#src/domain/record/completion/baseline.ts';
import { itemsHashOf, markedItem } from '#src/domain/record/completion/courseAtHand.ts';
import { replayAttempt, resultOf } from '#src/domain/record/attempt/replayAttempt.ts';
import { choicesOpen } from '#src/domain/scenario/playScenario.ts';
import { outcomeOf } from '#src/domain/vocabulary/vocabulary.ts';

const { content: read } = readContent(fileURLToPath(new URL('../../content', import.meta.url)));
if (!read) throw new Error('The content cannot be used.');
const content: Content = read;
const refresher = content.courses.find(({ id }) => id === 'refresher')!;
const procedure = content.procedures.find(({ id }) => id === content.organisation.procedureInForce)!;
const AT = '2026-11-22T01:00:00.000Z';

const bank = content.items.filter(({ lesson }) => /^(initial|refresher)\//.test(lesson) && !lesson.endsWith('/supporting-officers'));
const scenarios = content.scenarios
  .filter(({ courses }) => courses.includes('refresher'))
  .map(({ id, minutes, outcomes, contentNote, reviewWanted }) => {
    return { id, minutes, outcomes, hasNote: contentNote !== undefined, reviewWanted: reviewWanted ?? false };
  });
const draw = drawBaseline(
  { modules: refresher.modules, requiredScenarios: refresher.completion.requiredScenarios, scenarios, items: bank },
  refresher.baseline!,
  { procedure: procedure.id, withNotes: false, seen: new Set(), drawnBefore: new Set(), seed: 'two learners' },
);
const talk = content.scenarios.find(({ id }) => id === draw.scenarios[0])!;
const playable = makePlayable(talk, judgeFor(content, talk, procedure));

function bestPath({ stage, assessor, judge }: Playable): readonly string[] {
  return walkCleanPaths(prepareWalk(stage, assessor, judge.localSettings)).best!.choices;
}

/** Takes, at each moment, an option that loses most. */
function worstPath(): string[] {
  const choices: string[] = [];
  for (;;) {
    const open = choicesOpen(playChoices(playable, choices).position);
    const [worst] = open
      .map(({ id }) => ({ id, lost: assessChoices(playable, [...choices, id]).lost }))
      .sort((one, other) => other.lost - one.lost);
    if (!worst) return choices;
    choices.push(worst.id);
  }
}

/** How somebody takes the baseline: which of its questions hold, how sure they are, and by which path they play. */
interface Learner {
  readonly knows: (at: number) => boolean;
  readonly choices: readonly string[];
}

const strong: Learner = { knows: (at) => at !== 0, choices: bestPath(playable) };
const weak: Learner = { knows: (at) => at % 3 === 0, choices: worstPath() };

function baselineOf({ knows, choices }: Learner): OrderedModule[] {
  const run = {
    id: 'run',
    scenario: talk.id,
    procedure: procedure.id,
    mode: 'assessment' as const,
    contentHash: playable.judge.contentHash,
    choices: choices.map((choice) => ({ choice })),
    state: 'ended' as const,
    startedAt: AT,
    updatedAt: AT,
    result: resultOf(assessChoices(playable, choices)),
  };
  const drawn = bank.filter(({ id }) => draw.items.includes(id)).map(markedItem);
  const baseline: Baseline = {
    id: 'baseline',
    course: 'refresher',
    procedure: procedure.id,
    seed: 'two learners',
    withNotes: false,
    startedAt: AT,
    updatedAt: AT,
    endedAt: AT,
    scenarios: [{ scenario: talk.id, attempt: run.id }],
    items: draw.items.map((item, at) => {
      const { key, options } = drawn.find(({ id }) => id === item)!;
      return { item, answer: knows(at) ? key : options.find((option) => option !== key)!, sure: at % 2 === 0 ? 'sure' : 'not sure' };
    }),
    itemsHash: itemsHashOf(drawn),
  };
  const shown = baselineShown(baseline, { attempts: [run], items: drawn, replay: (attempt) => replayAttempt(attempt, playable) });
  const modules = refresher.modules.map(({ id, lesson, outcomes }) => {
    const slug = lesson === undefined ? undefined : `refresher/${lesson}`;
    return { id, lesson: slug, outcomes, parts: content.lessons.find((each) => each.id === slug)?.outcomes ?? outcomes };
  });
  return orderModules(modules, shown);
}

const rulebook = rulebookUnder(content, procedure);
const surveys = scenarios.map(({ id }) => {
  const scenario = content.scenarios.find((each) => each.id === id)!;
  return surveyScenario(scenario, procedure.id, rulebook, content.organisation.localSettings);
});
const readings = scenarioReadings({ ...content, procedures: [procedure] }, surveys);
const reckoning = reckonMinutes(refresher, content, readings);
const minutes = reckoning.modules.map(({ module, text, activities, items, scenarios: played }) => {
  return { id: module, teaching: minutesOf(text), practice: minutesOf(sumOf([activities, items, played])) };
});
/** The conversation of the baseline is one of a module and is counted there; its questions come on top. */
const baselineMinutes = minutesOf(sumOf(bank.filter(({ id }) => draw.items.includes(id)).map(itemReading)));
const minutesFor = (order: readonly OrderedModule[]): number => baselineMinutes + minutesInOrder(order, minutes);

const orders = { strong: baselineOf(strong), weak: baselineOf(weak) };

describe('two learners in the refresher', () => {
  it('get another order: where answers did not hold though they were sure comes first', () => {
    const ids = (order: readonly OrderedModule[]): string[] => order.map(({ id }) => id);
    expect(ids(orders.strong)).not.toEqual(ids(orders.weak));
    expect([...ids(orders.strong)].sort()).toEqual([...ids(orders.weak)].sort());
    expect(orders.weak[0]).toMatchObject({ standing: 'confident mistake', maySkipTeaching: false });
    expect(orders.strong.filter(({ standing }) => standing === 'solid').length).toBeGreaterThan(2);
    expect(orders.weak.filter(({ standing }) => standing === 'solid').length).toBeLessThan(2);
  });

  it('take another length, both between two and three and a half hours by the reckoning', () => {
    const [ofStrong, ofWeak] = [minutesFor(orders.strong), minutesFor(orders.weak)];
    console.log(`By the reckoning: strong ${ofStrong.toFixed(0)} minutes, weak ${ofWeak.toFixed(0)} minutes`);
    expect(ofWeak).toBeGreaterThan(ofStrong + 5);
    for (const each of [ofStrong, ofWeak]) {
      expect(each).toBeGreaterThanOrEqual(120);
      expect(each).toBeLessThanOrEqual(210);
    }
  });

  it('both practise every outcome, since practice is never skipped', () => {
    for (const order of [orders.strong, orders.weak]) {
      const practised = order.flatMap(({ id }) => {
        const module = refresher.modules.find((each) => each.id === id)!;
        const lesson = content.lessons.find((each) => each.id === `refresher/${module.lesson ?? ''}`);
        const placed = lesson?.pieces.flatMap(({ name, attributes }) => (name === 'Activity' ? (attributes['id'] ?? []) : [])) ?? [];
        return [
          ...content.activities.filter((activity) => placed.includes(activity.id)).flatMap((activity) => activity.outcomes),
          ...content.items.filter((item) => item.lesson === lesson?.id).flatMap((item) => item.outcomes),
          ...content.scenarios.filter((scenario) => module.scenarios.includes(scenario.id)).flatMap((scenario) => scenario.outcomes),
        ];
      });
      expect([...new Set(practised.map(outcomeOf))].sort()).toEqual(content.vocabulary.outcomes.map(({ id }) => id));
      expect(order.map(({ id }) => id)).not.toContain(FINAL_MODULE);
    }
  });
});
