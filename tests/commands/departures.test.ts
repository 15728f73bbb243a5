import { describe, expect, it } from 'vitest';
import { departingRuns, measureDepartures, type Departures } from '#src/commands/bench/departures.ts';
import { guideThrough } from '#src/commands/bench/bestWayOn.ts';
import { outlierLines, outliersIn } from '#src/commands/bench/outliers.ts';
import { everyPlayable } from '#src/commands/bench/timeWalks.ts';
import { assessChoices, playChoices, type Playable } from '#src/domain/assessment/playable.ts';
import { walkScenario } from '#src/domain/assessment/walk/walkScenario.ts';
import { choicesOpen } from '#src/domain/scenario/playScenario.ts';
import { readHarbour } from '../authoring/harbourContent.ts';

const { content } = readHarbour();
const playables = content ? everyPlayable(content) : [];
const named = playables.map((playable) => [playable.judge.procedure, playable] as const);

/** The scenes of a run with the option taken in each. */
function taken(playable: Playable, choices: readonly string[]): Map<string, string> {
  return new Map(choices.map((choice, at) => [playChoices(playable, choices.slice(0, at)).position.scene.id, choice]));
}

/** The highest score that any way on from these choices ends with, found by trying them all. */
function highestFrom(playable: Playable, choices: readonly string[]): number {
  const { position } = playChoices(playable, choices);
  const open = position.scene.ending ? [] : choicesOpen(position);
  if (open.length === 0) return assessChoices(playable, choices).score;
  return Math.max(...open.map(({ id }) => highestFrom(playable, [...choices, id])));
}

describe('a run that leaves the best path', () => {
  it('is measured under both procedures of the made-up trust', () => {
    expect(named.length).toBe(2);
  });

  it.each(named)('makes each of its departures under %s, once or three times', (_procedure, playable) => {
    const { departures, once, thrice } = departingRuns(playable);
    const made = (run: readonly string[]): number => {
      const options = taken(playable, run);
      return departures.filter(({ scene, choice }) => options.get(scene) === choice).length;
    };
    expect(departures.length).toBeGreaterThan(0);
    expect(once.every((run) => made(run) >= 1)).toBe(true);
    expect(thrice.every((run) => made(run) >= 3)).toBe(true);
  });

  it.each(named)('costs something in the end under %s, for an equally good option is no departure', (_procedure, playable) => {
    const { departures, once } = departingRuns(playable);
    expect(once.map((run) => assessChoices(playable, run).lost).every((lost) => lost > 0)).toBe(true);
    const { best } = walkScenario(playable.stage.scenario, playable.judge.rulebook, playable.judge);
    const onBest = taken(playable, best?.choices ?? []);
    expect(departures.filter(({ scene, choice }) => onBest.get(scene) === choice)).toEqual([]);
  });

  it.each(named)('goes on as well as the story still lets it under %s', (_procedure, playable) => {
    const guide = guideThrough(playable);
    const start = guide.begin();
    for (const choice of guide.open(start)) {
      const standing = guide.take(start, choice);
      const run = [...standing.choices, ...guide.bestWayOn(standing)];
      expect(assessChoices(playable, run).score).toBe(highestFrom(playable, [choice]));
    }
  });

  it.each(named)('is counted into shares of 100 under %s', (procedure, playable) => {
    const measured = measureDepartures(playable);
    expect(measured).toMatchObject({ scenario: playable.stage.scenario.id, procedure, competentThoughCritical: 0 });
    for (const share of [measured.once80to95, measured.thriceBelow70]) {
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(100);
    }
  });
});

const table = (changes: Partial<Departures> = {}): Departures => ({
  scenario: 'kiln-room',
  procedure: 'harbour',
  once: 12,
  onceMedian: 88,
  once80to95: 80,
  thrice: 90,
  thriceMedian: 61,
  thriceBelow70: 75,
  competentThoughCritical: 0,
  ...changes,
});

describe('the tables that stand out', () => {
  it('are none where one departure mostly scores 80 to 95 and three mostly below 70', () => {
    expect(outlierLines(outliersIn([table()], {}))).toEqual(['No outliers: one departure mostly scores 80 to 95, three mostly below 70.']);
  });

  it('are those where it is not more than half, and an unexplained one says so', () => {
    const [line, other] = outlierLines(outliersIn([table({ thriceBelow70: 50 }), table({ procedure: 'ridge', once80to95: 12 })], {}));
    expect(line).toMatch(/^kiln-room under harbour: only 50 % of the runs with three .* NOT EXPLAINED/);
    expect(other).toMatch(/^kiln-room under ridge: only 12 % of the runs with one .* NOT EXPLAINED/);
  });

  it('come with the reason that is given for them', () => {
    const reasons = { 'kiln-room': 'Its last scene can be reached early.' };
    const [line] = outlierLines(outliersIn([table({ thriceBelow70: 30 })], reasons));
    expect(line).toMatch(/Its last scene can be reached early\.$/);
  });

  it('cannot be excused where a critical breach was competent', () => {
    const reasons = { 'kiln-room': 'It is a short one.' };
    expect(outliersIn([table({ competentThoughCritical: 1 })], reasons).outliers[0]?.because).toBeUndefined();
  });

  it('leave no reason behind once they are mended', () => {
    expect(outliersIn([table()], { 'kiln-room': 'It is a short one.' }).needless).toEqual(['kiln-room']);
  });
});
