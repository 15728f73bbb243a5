import { assessChoices, type Playable } from '#src/domain/assessment/playable.ts';
import { walkScenario } from '#src/domain/assessment/walk/walkScenario.ts';
import { guideThrough, type Guide, type Standing } from './bestWayOn.ts';

/** How scores fall when a run leaves the best path once, or three times, and goes on as well as the story still lets it. */
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

/** Another option than that of the best path, in a scene that the best path comes through. */
export interface Departure {
  readonly scene: string;
  readonly choice: string;
}

/** The choices of the runs that leave the best path. */
export interface DepartingRuns {
  readonly departures: readonly Departure[];
  readonly once: readonly (readonly string[])[];
  readonly thrice: readonly (readonly string[])[];
}

interface Path {
  readonly guide: Guide;
  /** The option of the best path, by scene. */
  readonly best: ReadonlyMap<string, string>;
}

const sceneOf = ({ junction }: Standing): string => junction.position.scene.id;

/** Follows the best path but for the departures given. Nothing, if the story no longer comes to where one of them would be. */
function runWith({ guide, best }: Path, departures: readonly Departure[]): readonly string[] | undefined {
  const ahead = new Map(departures.map(({ scene, choice }) => [scene, choice]));
  let standing = guide.begin();
  while (ahead.size > 0) {
    const scene = sceneOf(standing);
    const open = guide.open(standing);
    const wanted = ahead.get(scene) ?? best.get(scene) ?? '';
    const choice = open.includes(wanted) ? wanted : guide.bestWayOn(standing)[0];
    if (choice === undefined) return undefined;
    if (choice === ahead.get(scene)) ahead.delete(scene);
    standing = guide.take(standing, choice);
  }
  return [...standing.choices, ...guide.bestWayOn(standing)];
}

/** The options along the best path that cost something in the end. An equally good option is no departure. */
function departuresFrom(playable: Playable, path: Path): { readonly departure: Departure; readonly run: readonly string[] }[] {
  const { guide, best } = path;
  const found = [];
  for (let standing = guide.begin(); guide.open(standing).length > 0;) {
    const scene = sceneOf(standing);
    const taken = best.get(scene) ?? '';
    for (const choice of guide.open(standing).filter((id) => id !== taken)) {
      const run = runWith(path, [{ scene, choice }]);
      if (run && assessChoices(playable, run).lost > 0) found.push({ departure: { scene, choice }, run });
    }
    standing = guide.take(standing, taken);
  }
  return found;
}

const MOST_TRIPLES = 120;

/** Three departures in three scenes, evenly taken from all that there are. */
function triplesOf(departures: readonly Departure[], most: number): Departure[][] {
  const all = departures.flatMap((one, at) =>
    departures.slice(at + 1).flatMap((two, next) =>
      departures
        .slice(at + next + 2)
        .filter((three) => new Set([one.scene, two.scene, three.scene]).size === 3)
        .map((three) => [one, two, three]),
    ),
  );
  const step = Math.max(1, Math.floor(all.length / most));
  return all.filter((_, index) => index % step === 0);
}

/** The runs that leave the best path of a scenario under a procedure once and three times; of the latter about as many as `most`. */
export function departingRuns(playable: Playable, most = MOST_TRIPLES): DepartingRuns {
  const { stage, judge } = playable;
  const choices = walkScenario(stage.scenario, judge.rulebook, judge).best?.choices ?? [];
  const guide = guideThrough(playable);
  const best = new Map<string, string>();
  let standing = guide.begin();
  for (const choice of choices) {
    best.set(sceneOf(standing), choice);
    standing = guide.take(standing, choice);
  }
  const found = departuresFrom(playable, { guide, best });
  const departures = found.map(({ departure }) => departure);
  return {
    departures,
    once: found.map(({ run }) => run),
    thrice: triplesOf(departures, most).flatMap((three) => {
      const run = runWith({ guide, best }, three);
      return run ? [run] : [];
    }),
  };
}

const median = (scores: readonly number[]): number => [...scores].sort((a, b) => a - b)[Math.floor(scores.length / 2)] ?? 0;
const share = (scores: readonly number[], holds: (score: number) => boolean): number =>
  scores.length === 0 ? 0 : Math.round((100 * scores.filter(holds).length) / scores.length);

/** Leaves the best path of a scenario under a procedure once and three times, and says how the scores fall. */
export function measureDepartures(playable: Playable, most = MOST_TRIPLES): Departures {
  const runs = departingRuns(playable, most);
  const once = runs.once.map((choices) => assessChoices(playable, choices));
  const thrice = runs.thrice.map((choices) => assessChoices(playable, choices));
  const scoresOnce = once.map(({ score }) => score);
  const scoresThrice = thrice.map(({ score }) => score);
  return {
    scenario: playable.stage.scenario.id,
    procedure: playable.judge.procedure,
    once: once.length,
    onceMedian: median(scoresOnce),
    once80to95: share(scoresOnce, (score) => score >= 80 && score <= 95),
    thrice: thrice.length,
    thriceMedian: median(scoresThrice),
    thriceBelow70: share(scoresThrice, (score) => score < 70),
    competentThoughCritical: [...once, ...thrice].filter(({ competent, criticalBreaches }) => competent && criticalBreaches.length > 0)
      .length,
  };
}
