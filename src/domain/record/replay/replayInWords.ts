import type { AttemptResult } from '#src/domain/record/attempt/attempt.ts';
import type { AttemptReplay } from '#src/domain/record/replay/replayRecord.ts';

/** How a replay stands, as a chip shows it, and what it means in a sentence. */
export interface ReplayInWords {
  readonly standing: 'supported' | 'harm' | 'not-known';
  readonly word: string;
  readonly says: string;
}

type Result = Pick<AttemptResult, 'score' | 'competent' | 'lost' | 'met' | 'criticalBreaches'>;

const scored = ({ score, competent }: Result): string => `${String(score)} of 100, ${competent ? 'competent' : 'not yet competent'}`;

const inFull = (result: Result): string =>
  `${scored(result)}, ${String(result.lost)} lost and ${String(result.met)} met, critical: ${result.criticalBreaches.join(', ') || 'none'}`;

function differenceInWords(claimed: Result, assessment: Result): string {
  const tell = scored(claimed) === scored(assessment) ? inFull : scored;
  return `The file says ${tell(claimed)}; its choices come to ${tell(assessment)}. A choice or the result was changed.`;
}

/** What replaying one attempt came to, for the learner or for whoever was handed the file. */
export function replayInWords({ attempt, replay }: AttemptReplay): ReplayInWords {
  switch (replay.kind) {
    case 'holds': {
      const played =
        attempt.choices.length === 1
          ? 'Its one choice can be played here.'
          : `Its ${String(attempt.choices.length)} choices can be played here.`;
      const same = attempt.result && `Its choices come to the same result: ${scored(attempt.result)}.`;
      return { standing: 'supported', word: 'Replays the same', says: same ?? played };
    }
    case 'differs':
      return { standing: 'harm', word: 'Changed', says: differenceInWords(replay.claimed, replay.assessment) };
    case 'choice not open': {
      const says = `Decision ${String(replay.decision)} names a choice ("${replay.choice}") that is not offered there. A choice was changed, added or left out.`;
      return { standing: 'harm', word: 'Changed', says };
    }
    case 'other content': {
      const says =
        'Its content mark is not the one of this site: the scenario or its rules have changed since, or the mark was changed. It cannot be replayed here.';
      return { standing: 'not-known', word: 'Other content', says };
    }
    case 'unknown here':
      return {
        standing: 'not-known',
        word: 'Not on this site',
        says: 'This site does not have this scenario under this procedure, so it cannot be replayed here.',
      };
  }
}
