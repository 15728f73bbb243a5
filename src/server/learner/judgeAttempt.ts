import type { Playable } from '#src/domain/assessment/playable.ts';
import type { Attempt } from '#src/domain/record/attempt/attempt.ts';
import { replayAttempt } from '#src/domain/record/attempt/replayAttempt.ts';
import type { Service } from '../service.ts';
import { holds, isAhead, isWellBefore, setAside, type Judgement } from './judgement.ts';

/** What replaying an attempt gives. Nothing of it is taken from what the attempt says of itself. */
export interface JudgedAttempt extends Judgement {
  readonly score: number | null;
  readonly competent: boolean | null;
  /** What it was replayed with, where it holds. */
  readonly playable?: Playable;
}

const aside = (...because: string[]): JudgedAttempt => ({ ...setAside(...because), score: null, competent: null });

function doubtsOfMoments({ startedAt, updatedAt }: Attempt, now: Date): string[] {
  const doubts: string[] = [];
  if (isAhead(updatedAt, now) || isAhead(startedAt, now))
    doubts.push('Its date lies ahead of today. The clock of the device may be wrong.');
  if (isWellBefore(updatedAt, startedAt)) doubts.push('It says that it ended before it began.');
  return doubts;
}

function replayed(attempt: Attempt, playable: Playable): JudgedAttempt {
  const replay = replayAttempt(attempt, playable);
  switch (replay.kind) {
    case 'holds': {
      const { ended, score, competent } = replay.assessment;
      return ended ? { ...holds, score, competent, playable } : aside('Its choices do not come to an end of the conversation.');
    }
    case 'differs':
      return aside('The result that it states does not follow from its choices.');
    case 'choice not open':
      return aside(`Its decision ${String(replay.decision)} names a choice that is not offered there.`);
    case 'other content':
      return aside('It was made under other content than its mark says.');
  }
}

/** Plays an attempt again under the content whose mark it bears, and says whether it holds. */
export async function judgeAttempt({ published, now }: Pick<Service, 'published' | 'now'>, attempt: Attempt): Promise<JudgedAttempt> {
  const doubts = doubtsOfMoments(attempt, now());
  if (doubts.length > 0) return aside(...doubts);
  const playable = await published.findPlayableFor(attempt.contentHash, attempt.scenario, attempt.procedure);
  if (playable) return replayed(attempt, playable);
  return aside('No content seen here bears its mark: it was made on another site, or its mark was changed. So it cannot be played again.');
}
