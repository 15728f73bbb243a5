import type { Completion } from '#src/domain/record/completion/completion.ts';
import { mergeRecords } from '#src/domain/record/learnerRecord.ts';
import { reasonForHr } from '#src/domain/record/register/reasonForHr.ts';
import { replayCompletions, type CompletionReplay } from '#src/domain/record/replay/replayCompletions.ts';
import type { ThisSite } from '#src/domain/record/replay/thisSite.ts';
import type { Check, HandedInRow } from './handedInRow.ts';
import type { HandedInFile } from './replayer.ts';

const CHANGED = 'The file was changed after it was made, so nothing in it can be relied on. Ask the learner for a new one.';
const HOLDS = 'It follows from the choices and answers in the file.';
const NOT_HERE = 'This site does not have this course, so it cannot be worked out here.';

interface Worked {
  readonly check: Check;
  readonly says: string;
}

function worked({ replayed }: CompletionReplay, scoresToHr: boolean): Worked {
  switch (replayed.kind) {
    case 'holds':
      return { check: 'holds', says: HOLDS };
    case 'does not hold':
      return { check: 'does not hold', says: reasonForHr(replayed.because, scoresToHr) };
    case 'other content':
      return { check: 'made under other content', says: reasonForHr(replayed.because, scoresToHr) };
    case 'unknown here':
      return { check: 'not on this site', says: NOT_HERE };
  }
}

const newestFirst = (one: HandedInFile, other: HandedInFile): number => (one.exportedAt < other.exportedAt ? 1 : -1);

function rowOf(completion: Completion, files: readonly HandedInFile[], { check, says }: Worked): HandedInRow[] {
  const holding = files.filter(({ record }) => record.completions.some(({ id }) => id === completion.id));
  const [newest] = holding;
  if (!newest) return [];
  const { name, exportedAt, sealHolds, learner } = newest;
  return [{ learner, completion, check, says, remarks: [], file: { name, exportedAt, sealHolds }, files: holding.length }];
}

/**
 * The completions of one learner, from all files in that name. Files as they were made are put together, the newest first, so that a
 * course done on one device counts for a course done on another; a file that was changed speaks for nothing.
 */
export function rowsOfLearner(files: readonly HandedInFile[], site: ThisSite, scoresToHr: boolean): HandedInRow[] {
  const sealed = files.filter(({ sealHolds }) => sealHolds).sort(newestFirst);
  const [first, ...older] = sealed.map(({ record }) => record);
  const replays = first ? replayCompletions(older.reduce(mergeRecords, first), site) : [];
  const known = new Set(replays.map(({ completion }) => completion.id));
  const changed = files.filter(({ sealHolds }) => !sealHolds).sort(newestFirst);
  const doubtful = new Map(changed.flatMap(({ record }) => record.completions.map((completion) => [completion.id, completion] as const)));
  return [
    ...replays.flatMap((replay) => rowOf(replay.completion, sealed, worked(replay, scoresToHr))),
    ...[...doubtful.values()]
      .filter(({ id }) => !known.has(id))
      .flatMap((completion) => rowOf(completion, changed, { check: 'does not hold', says: CHANGED })),
  ];
}
