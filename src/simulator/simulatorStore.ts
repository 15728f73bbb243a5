import { assessChoices, type Playable } from '#src/domain/assessment/playable.ts';
import type { Attempt, AttemptResult, Mode, Sureness } from '#src/domain/record/attempt/attempt.ts';
import { withAlternativeTied } from '#src/domain/record/completion/finalsInRecord.ts';
import type { LearnerRecord } from '#src/domain/record/learnerRecord.ts';
import { resultOf } from '#src/domain/record/attempt/replayAttempt.ts';
import type { Position } from '#src/domain/scenario/playScenario.ts';
import { choose } from '#src/domain/scenario/playScenario.ts';
import type { Keeping, RecordStore } from '#src/records/RecordStore.ts';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { abandoned, beginAttempt, justAfter, withChoice } from './attemptStates.ts';
import { attemptsOfScenario, type AttemptsOfScenario } from './attemptsOfScenario.ts';
import { inFinal, type InFinal } from './inFinal.ts';
import { keepAttempts, takenFurther } from './keepAttempts.ts';
import { playablesOf, type ScenarioForPlay } from './scenarioForPlay.ts';
import { turnsOf, type Turn } from './story/turnsOf.ts';

/** Which part of the page has the floor. */
export type Screen = 'start' | 'moment' | 'reply' | 'debrief' | 'alternative' | 'left';

/** What the learner did first, on a page of whose scenario the record holds nothing yet. */
export type FirstStep = { readonly procedure: string; readonly mode: Mode } | 'alternative';

/** What the player reaches outside itself: the learner's record, a clock (ISO 8601) and a source of new ids. */
export interface Surroundings {
  readonly records: RecordStore;
  readonly now: () => string;
  readonly newId: () => string;
}

/** A run on the page: the attempt, its turns, and the position (the machine's snapshot) it has come to. */
export interface RunOnPage {
  readonly attempt: Attempt;
  readonly playable: Playable;
  readonly turns: readonly Turn[];
  readonly position: Position;
}

export interface SimulatorState extends AttemptsOfScenario {
  readonly forPlay: ScenarioForPlay;
  readonly playables: ReadonlyMap<string, Playable>;
  readonly screen: Screen;
  /** Where "go back" from the alternative or from leaving leads. */
  readonly screenBefore: Screen;
  readonly run: RunOnPage | undefined;
  /** The run as another tab has taken it further. */
  readonly elsewhere: Attempt | undefined;
  /** True where the last answer of the person is told again at the next moment, since the page was closed in between. */
  readonly replyToldAgain: boolean;
  readonly keeping: Keeping;
  readonly alternativeDone: boolean;
  /** The final assessment under way that has drawn this scenario. */
  readonly final: InFinal | undefined;
}

/** Everything a learner can do on the page of a scenario. */
export interface SimulatorActions {
  begin: (procedure: string, mode: Mode) => void;
  /** Goes on with the run that waits, at the moment where it was left. */
  goOnWithWaiting: () => void;
  lookBack: () => void;
  choose: (choice: string, sure: Sureness | undefined) => void;
  /** From a reply to the next moment, or to the debrief. */
  goOn: () => void;
  /** A new attempt that shares all choices but the last; the first stays as abandoned. */
  tryAnother: () => void;
  leave: () => void;
  readAlternative: () => void;
  comeBack: () => void;
  finishAlternative: () => void;
  takeFromElsewhere: () => void;
  playAgain: () => void;
  /** Follows changes that other tabs make, until the returned function is called. */
  watchRecords: () => () => void;
}

export type Simulator = StoreApi<SimulatorState & SimulatorActions>;

type SetAndGet = Pick<Simulator, 'setState' | 'getState'>;

function runOf(playable: Playable, attempt: Attempt): RunOnPage {
  return { attempt, playable, ...turnsOf(playable, attempt.choices) };
}

function resultAt(playable: Playable, position: Position, choices: readonly string[]): AttemptResult | undefined {
  return position.scene.ending === undefined ? undefined : resultOf(assessChoices(playable, choices));
}

/** What holds once this page itself has written: nothing is ahead of it, and the last answer has been seen. */
function atHome(records: RecordStore, scenario: string) {
  return { elsewhere: undefined, replyToldAgain: false, keeping: records.keeping(), final: inFinal(records.read(), scenario) };
}

function screenAfter({ attempt, position }: RunOnPage): Screen {
  if (attempt.mode === 'practice') return 'reply';
  return position.scene.ending === undefined ? 'moment' : 'debrief';
}

function lookedUp(forPlay: ScenarioForPlay, playables: ReadonlyMap<string, Playable>, { records }: Surroundings) {
  const record = records.read();
  return {
    ...attemptsOfScenario(record, forPlay.scenario.id, playables),
    keeping: records.keeping(),
    alternativeDone: record.alternatives.some(({ scenario }) => scenario === forPlay.scenario.id),
    final: inFinal(record, forPlay.scenario.id),
  };
}

function beginning({ setState, getState }: SetAndGet, { records, now, newId }: Surroundings) {
  return {
    begin(procedure: string, mode: Mode): void {
      const { playables, forPlay, waiting, learnerSeed } = getState();
      const playable = playables.get(procedure);
      if (!playable) return;
      if (waiting) keepAttempts(records, waiting, [abandoned(waiting, now())]);
      const { contentHash } = playable.judge;
      const attempt = beginAttempt({ id: newId(), scenario: forPlay.scenario.id, procedure, mode, contentHash, startedAt: now() });
      setState({ run: runOf(playable, attempt), screen: 'moment', waiting: undefined, learnerSeed: learnerSeed ?? attempt.id });
    },
    goOnWithWaiting(): void {
      const { waiting, playables } = getState();
      const playable = waiting && playables.get(waiting.procedure);
      if (playable) setState({ run: runOf(playable, waiting), screen: 'moment', waiting: undefined, replyToldAgain: true });
    },
    lookBack(): void {
      const { lastEnded, playables } = getState();
      const playable = lastEnded && playables.get(lastEnded.procedure);
      if (playable) setState({ run: runOf(playable, lastEnded), screen: 'debrief' });
    },
  };
}

function playing({ setState, getState }: SetAndGet, { records, now, newId }: Surroundings) {
  return {
    choose(choice: string, sure: Sureness | undefined): void {
      const { run } = getState();
      if (!run) return;
      const { attempt, playable, position } = run;
      const next = choose(playable.stage, position, choice);
      const result = resultAt(playable, next, [...attempt.choices.map((made) => made.choice), choice]);
      const made = sure === undefined ? { choice } : { choice, sure };
      const advanced = withChoice(attempt, made, now(), result);
      const elsewhere = keepAttempts(records, attempt, [advanced]);
      if (elsewhere) return setState({ elsewhere });
      const moved = runOf(playable, advanced);
      setState({ ...atHome(records, moved.attempt.scenario), run: moved, screen: screenAfter(moved) });
    },
    goOn(): void {
      const { run } = getState();
      if (run) setState({ screen: run.position.scene.ending === undefined ? 'moment' : 'debrief' });
    },
    tryAnother(): void {
      const { run } = getState();
      if (!run || run.attempt.choices.length === 0) return;
      const { attempt, playable } = run;
      const { id, choices, scenario, procedure, mode, contentHash } = attempt;
      const startedAt = justAfter(now(), attempt.updatedAt);
      const prefix = choices.slice(0, -1);
      const other = beginAttempt({ id: newId(), scenario, procedure, mode, contentHash, startedAt, choices: prefix, branchedFrom: id });
      const elsewhere = keepAttempts(records, attempt, [abandoned(attempt, now()), other]);
      if (elsewhere) return setState({ elsewhere });
      setState({ ...atHome(records, scenario), run: runOf(playable, other), screen: 'moment' });
    },
  };
}

/** The first day on which it was done stays. */
function withAlternative(record: LearnerRecord, scenario: string, doneAt: string): LearnerRecord {
  if (record.alternatives.some((done) => done.scenario === scenario)) return record;
  return { ...record, alternatives: [...record.alternatives, { scenario, doneAt }] };
}

function comingAndGoing({ setState, getState }: SetAndGet, surroundings: Surroundings) {
  const { records, now } = surroundings;
  const goTo = (screen: Screen): void => {
    const { screen: here, screenBefore } = getState();
    const isAside = here === 'left' || here === 'alternative';
    setState({ screen, screenBefore: isAside ? screenBefore : here });
  };
  return {
    leave: () => goTo('left'),
    readAlternative: () => goTo('alternative'),
    comeBack: () => setState({ screen: getState().screenBefore }),
    finishAlternative(): void {
      const { id } = getState().forPlay.scenario;
      const at = now();
      const record = records.change((before) => withAlternativeTied(withAlternative(before, id, at), id, at));
      setState({ alternativeDone: true, keeping: records.keeping(), final: inFinal(record, id) });
    },
    playAgain(): void {
      const { forPlay, playables } = getState();
      setState({ ...lookedUp(forPlay, playables, surroundings), run: undefined, screen: 'start', elsewhere: undefined });
    },
  };
}

function acrossTabs({ setState, getState }: SetAndGet, { records }: Surroundings) {
  return {
    takeFromElsewhere(): void {
      const { elsewhere, playables } = getState();
      const playable = elsewhere && playables.get(elsewhere.procedure);
      if (!playable) return;
      const run = runOf(playable, elsewhere);
      const ended = run.position.scene.ending !== undefined;
      setState({ run, screen: ended ? 'debrief' : 'moment', elsewhere: undefined, replyToldAgain: true });
    },
    watchRecords: () =>
      records.subscribe(() => {
        const { run, forPlay } = getState();
        const final = inFinal(records.read(), forPlay.scenario.id);
        setState({ keeping: records.keeping(), elsewhere: run && takenFurther(records, run.attempt), final });
      }),
  };
}

/** The player of one scenario, on its start screen. It knows no React; `useSimulator.ts` binds it. */
export function createSimulator(forPlay: ScenarioForPlay, surroundings: Surroundings): Simulator {
  const playables = playablesOf(forPlay);
  return createStore((setState, getState) => {
    const store = { setState, getState } as SetAndGet;
    return {
      forPlay,
      playables,
      ...lookedUp(forPlay, playables, surroundings),
      screen: 'start',
      screenBefore: 'start',
      run: undefined,
      elsewhere: undefined,
      replyToldAgain: false,
      ...beginning(store, surroundings),
      ...playing(store, surroundings),
      ...comingAndGoing(store, surroundings),
      ...acrossTabs(store, surroundings),
    };
  });
}
