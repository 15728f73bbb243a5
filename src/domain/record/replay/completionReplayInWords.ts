import type { CompletionReplay } from '#src/domain/record/replay/replayCompletions.ts';
import type { ReplayInWords } from './replayInWords.ts';

/** What working a completion out again came to, for the learner or for whoever was handed the file. */
export function completionReplayInWords({ replayed }: CompletionReplay): ReplayInWords {
  switch (replayed.kind) {
    case 'holds':
      return { standing: 'supported', word: 'Replays the same', says: 'It follows from the choices and answers in this record.' };
    case 'does not hold':
      return { standing: 'harm', word: 'Does not hold', says: replayed.because.join(' ') };
    case 'other content':
      return { standing: 'not-known', word: 'Other content', says: replayed.because.join(' ') };
    case 'unknown here':
      return {
        standing: 'not-known',
        word: 'Not on this site',
        says: 'This site does not have this course, so it cannot be worked out here.',
      };
  }
}
