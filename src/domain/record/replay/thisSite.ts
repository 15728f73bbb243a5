import type { Attempt } from '#src/domain/record/attempt/attempt.ts';
import type { CourseAtHand } from '#src/domain/record/completion/courseAtHand.ts';
import type { ReplayRun } from '#src/domain/record/completion/finalResult.ts';
import { replayAttempt, type Replay } from '#src/domain/record/attempt/replayAttempt.ts';
import type { ReplayedAgainst } from '#src/domain/record/completion/replayFinal.ts';
import { playablesAtHand, type JudgesAtHand } from './judgesAtHand.ts';
import type { FindPlayable } from './replayRecord.ts';

/** What this site judges by, set up: runs can be replayed and courses worked out. */
export interface ThisSite {
  readonly findPlayable: FindPlayable;
  readonly replay: ReplayRun;
  readonly versionOf: (procedure: string) => string;
  /** The title of a scenario; its id where this site does not have it. */
  readonly titleOf: (scenario: string) => string;
  /** What a course is replayed against; undefined where this site does not have it. */
  readonly against: (course: string) => ReplayedAgainst | undefined;
}

/** Each run is replayed once, however often it is asked for. */
function remembering(findPlayable: FindPlayable): ReplayRun {
  const replayed = new WeakMap<Attempt, Replay>();
  return (attempt) => {
    const playable = findPlayable(attempt.scenario, attempt.procedure);
    if (!playable) return undefined;
    const replay = replayed.get(attempt) ?? replayAttempt(attempt, playable);
    replayed.set(attempt, replay);
    return replay;
  };
}

/** Sets up what a page has fetched. */
export function openThisSite(judges: JudgesAtHand): ThisSite {
  const findPlayable = playablesAtHand(judges);
  const replay = remembering(findPlayable);
  const titles = new Map(judges.scenarios.map(({ scenario }) => [scenario.id, scenario.title]));
  const titleOf = (scenario: string): string => titles.get(scenario) ?? scenario;
  const courseOf = (id: string): CourseAtHand | undefined => judges.courses.find(({ terms }) => terms.id === id);
  return {
    findPlayable,
    replay,
    titleOf,
    versionOf: (procedure) => judges.versions[procedure] ?? '',
    against: (id) => {
      const course = courseOf(id);
      return course && { course, replay, titleOf };
    },
  };
}
