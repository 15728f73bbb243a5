import type { Content } from '#src/authoring/content.ts';
import { judgeFor } from '#src/authoring/judgeFor.ts';
import { assessChoices, makePlayable, playChoices, type Playable } from '#src/domain/assessment/playable.ts';
import { prepareWalk } from '#src/domain/assessment/walk/junction.ts';
import { walkCleanPaths } from '#src/domain/assessment/walk/walkCleanPaths.ts';
import { walkScenario } from '#src/domain/assessment/walk/walkScenario.ts';
import { choicesOpen } from '#src/domain/scenario/playScenario.ts';

/** Walk times of one scenario under one procedure, in milliseconds; `plain` is every path assessed from its start. */
export interface WalkTimes {
  readonly scenario: string;
  readonly procedure: string;
  readonly paths: number;
  readonly clean: number;
  readonly all: number;
  /** Absent where there are too many paths to enumerate. */
  readonly plain?: number;
}

const MOST_ENUMERATED = 20_000;

function timedOnce(work: () => void): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

/** Milliseconds that a piece of work takes, the best of three. */
function timed(work: () => void): number {
  return Math.min(timedOnce(work), timedOnce(work), timedOnce(work));
}

function enumerate(playable: Playable, soFar: readonly string[] = []): void {
  const { position } = playChoices(playable, soFar);
  const open = position.scene.ending ? [] : choicesOpen(position);
  if (open.length === 0) assessChoices(playable, soFar);
  for (const choice of open) enumerate(playable, [...soFar, choice.id]);
}

function timeWalk(playable: Playable): WalkTimes {
  const { stage, judge, assessor } = playable;
  const { paths } = walkScenario(stage.scenario, judge.rulebook, judge);
  const plain = paths <= MOST_ENUMERATED ? { plain: timedOnce(() => enumerate(playable)) } : {};
  return {
    scenario: stage.scenario.id,
    procedure: judge.procedure,
    paths,
    clean: timed(() => walkCleanPaths(prepareWalk(stage, assessor, judge.localSettings))),
    all: timed(() => walkScenario(stage.scenario, judge.rulebook, judge)),
    ...plain,
  };
}

/** Every scenario under every procedure, ready to play. */
export function everyPlayable(content: Content): Playable[] {
  return content.scenarios.flatMap((scenario) =>
    content.procedures.map((procedure) => makePlayable(scenario, judgeFor(content, scenario, procedure))),
  );
}

/** Times the walks of every scenario under every procedure. */
export function timeWalks(playables: readonly Playable[]): WalkTimes[] {
  return playables.map(timeWalk);
}

/** How many assessments of a best path one second holds. */
export function assessmentsPerSecond(playable: Playable): number {
  const { best } = walkScenario(playable.stage.scenario, playable.judge.rulebook, playable.judge);
  const rounds = 500;
  const milliseconds = timed(() => {
    for (let round = 0; round < rounds; round++) assessChoices(playable, best?.choices ?? []);
  });
  return Math.round((rounds / milliseconds) * 1000);
}
