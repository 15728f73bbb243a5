import { fileURLToPath } from 'node:url';
import { openContent, openPlayable } from '#src/commands/openContent.ts';
import { assessChoices, playChoices, type Playable } from '#src/domain/assessment/playable.ts';
import { prepareWalk } from '#src/domain/assessment/walk/junction.ts';
import { walkCleanPaths } from '#src/domain/assessment/walk/walkCleanPaths.ts';
import type { Attempt } from '#src/domain/record/attempt/attempt.ts';
import { EMPTY_RECORD, type LearnerRecord } from '#src/domain/record/learnerRecord.ts';
import { resultOf } from '#src/domain/record/attempt/replayAttempt.ts';
import { choicesOpen } from '#src/domain/scenario/playScenario.ts';

const content = openContent(fileURLToPath(new URL('../../../content', import.meta.url)));

export const promiseMe: Playable = openPlayable(content, 'promise-me', 'jcu');

/** The choices of the clean path that meets most. */
export function bestPath({ stage, assessor, judge }: Playable): readonly string[] {
  const { best } = walkCleanPaths(prepareWalk(stage, assessor, judge.localSettings));
  if (!best) throw new Error(`No clean path leads through ${stage.scenario.id}.`);
  return best.choices;
}

/** A path to an ending that loses something: at each scene the last choice on offer. */
export function lastOfferedPath(playable: Playable): readonly string[] {
  const choices: string[] = [];
  for (;;) {
    const open = choicesOpen(playChoices(playable, choices).position);
    const last = open.at(-1);
    if (!last) return choices;
    choices.push(last.id);
  }
}

/** An attempt of these choices, just as the player keeps it. */
export function attemptOf(playable: Playable, choices: readonly string[], rest: Partial<Attempt> = {}): Attempt {
  const { ended } = playChoices(playable, choices).trace;
  return {
    id: 'a-run',
    scenario: playable.stage.scenario.id,
    procedure: playable.judge.procedure,
    mode: 'assessment',
    contentHash: playable.judge.contentHash,
    choices: choices.map((choice) => ({ choice, sure: 'fairly sure' })),
    state: ended ? 'ended' : 'under way',
    startedAt: '2026-11-20T01:00:00.000Z',
    updatedAt: '2026-11-20T01:12:00.000Z',
    ...(ended ? { result: resultOf(assessChoices(playable, choices)) } : {}),
    ...rest,
  };
}

const best = bestPath(promiseMe);

/** A record as some weeks of use leave it: a competent assessment, a practice run, one under way, an alternative, a lesson. */
export const someWeeks: LearnerRecord = {
  ...EMPTY_RECORD,
  attempts: [
    attemptOf(promiseMe, lastOfferedPath(promiseMe), { id: 'practice', mode: 'practice', updatedAt: '2026-11-18T23:40:00.000Z' }),
    attemptOf(promiseMe, best, { id: 'assessed' }),
    attemptOf(promiseMe, best.slice(0, 2), { id: 'under-way', mode: 'practice', updatedAt: '2026-11-21T02:00:00.000Z' }),
    attemptOf(promiseMe, best.slice(0, 1), { id: 'left', mode: 'practice', state: 'abandoned', updatedAt: '2026-11-18T23:20:00.000Z' }),
  ],
  alternatives: [{ scenario: 'the-last-slide', doneAt: '2026-11-19T03:00:00.000Z' }],
  lessons: [
    {
      lesson: 'initial/what-a-contact-officer-does',
      openedAt: '2026-11-17T03:00:00.000Z',
      updatedAt: '2026-11-17T03:40:00.000Z',
      doneAt: '2026-11-17T03:40:00.000Z',
      answers: {},
    },
  ],
};
