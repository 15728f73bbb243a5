import { assessChoices, playChoices, type Playable } from '#src/domain/assessment/playable.ts';
import { walkScenario } from '#src/domain/assessment/walk/walkScenario.ts';
import { choicesOpen } from '#src/domain/scenario/playScenario.ts';

/** How scores fall when a run leaves the best path once, or three times, and keeps to it as well as it can otherwise. */
export interface Departures {
  readonly scenario: string;
  readonly procedure: string;
  readonly once: number;
  readonly onceMedian: number;
  /** Share of 100 of the runs with one departure that score 80 to 95. */
  readonly once80to95: number;
  readonly thrice: number;
  readonly thriceMedian: number;
  /** Share of 100 of the runs with three departures that score below 70. */
  readonly thriceBelow70: number;
  /** Runs that are competent in spite of a critical breach; none, if all is well. */
  readonly competentThoughCritical: number;
}

type Swaps = ReadonlyMap<number, string>;

const openAt = (playable: Playable, choices: readonly string[]) => choicesOpen(playChoices(playable, choices).position);

/** The option that loses least and, of those, meets most: how somebody goes on who left the best path and does well again. */
function wisest(playable: Playable, choices: readonly string[]): string | undefined {
  const tried = openAt(playable, choices).map(({ id }) => ({ id, ...assessChoices(playable, [...choices, id]) }));
  return tried.sort((one, other) => one.lost - other.lost || other.met - one.met)[0]?.id;
}

function playWith(playable: Playable, best: ReadonlyMap<string, string>, swaps: Swaps): string[] {
  const choices: string[] = [];
  for (;;) {
    const { scene } = playChoices(playable, choices).position;
    const open = openAt(playable, choices).map(({ id }) => id);
    const wanted = swaps.get(choices.length) ?? best.get(scene.id) ?? '';
    const choice = open.includes(wanted) ? wanted : wisest(playable, choices);
    if (choice === undefined) return choices;
    choices.push(choice);
  }
}

interface Departure {
  readonly decision: number;
  readonly choice: string;
}

/** The options along the best path that cost something where they stand. An equally good option is no departure. */
function departuresFrom(playable: Playable, path: readonly string[]): Departure[] {
  return path.flatMap((taken, decision) => {
    const before = path.slice(0, decision);
    const { lost } = assessChoices(playable, [...before, taken]);
    return openAt(playable, before)
      .filter(({ id }) => id !== taken && assessChoices(playable, [...before, id]).lost > lost)
      .map(({ id }) => ({ decision, choice: id }));
  });
}

const MOST_TRIPLES = 120;

/** Three departures at three decisions, evenly taken from all that there are. */
function triplesOf(departures: readonly Departure[]): Departure[][] {
  const all = departures.flatMap((one, at) =>
    departures.slice(at + 1).flatMap((two, next) =>
      departures
        .slice(at + next + 2)
        .filter((three) => new Set([one.decision, two.decision, three.decision]).size === 3)
        .map((three) => [one, two, three]),
    ),
  );
  const step = Math.max(1, Math.floor(all.length / MOST_TRIPLES));
  return all.filter((_, index) => index % step === 0);
}

const median = (scores: readonly number[]): number => [...scores].sort((a, b) => a - b)[Math.floor(scores.length / 2)] ?? 0;
const share = (scores: readonly number[], holds: (score: number) => boolean): number =>
  scores.length === 0 ? 0 : Math.round((100 * scores.filter(holds).length) / scores.length);

/** Leaves the best path of a scenario under a procedure once and three times, and says how the scores fall. */
export function measureDepartures(playable: Playable): Departures {
  const { stage, judge } = playable;
  const path = walkScenario(stage.scenario, judge.rulebook, judge).best?.choices ?? [];
  const best = new Map(path.map((choice, at) => [playChoices(playable, path.slice(0, at)).position.scene.id, choice] as const));
  const departures = departuresFrom(playable, path);
  const run = (swaps: readonly Departure[]) =>
    assessChoices(playable, playWith(playable, best, new Map(swaps.map(({ decision, choice }) => [decision, choice]))));
  const once = departures.map((departure) => run([departure]));
  const thrice = triplesOf(departures).map(run);
  const scoresOnce = once.map(({ score }) => score);
  const scoresThrice = thrice.map(({ score }) => score);
  return {
    scenario: stage.scenario.id,
    procedure: judge.procedure,
    once: once.length,
    onceMedian: median(scoresOnce),
    once80to95: share(scoresOnce, (score) => score >= 80 && score <= 95),
    thrice: thrice.length,
    thriceMedian: median(scoresThrice),
    thriceBelow70: share(scoresThrice, (score) => score < 70),
    competentThoughCritical: [...once, ...thrice].filter(({ competent, criticalBreaches }) => competent && criticalBreaches.length > 0).length,
  };
}
