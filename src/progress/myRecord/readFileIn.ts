import type { LearnerRecord } from '#src/domain/record/learnerRecord.ts';
import type { RecordFile } from '#src/domain/record/file/recordFile.ts';
import { replayRecord, whatHolds, type AttemptReplay } from '#src/domain/record/replay/replayRecord.ts';
import { fetchThisSite } from '#src/records/fetchThisSite.ts';
import { openRecordFile } from '#src/records/openRecordFile.ts';
import { replayCompletions, type CompletionReplay } from '#src/domain/record/replay/replayCompletions.ts';

/** A record file held against this site: whether it is as it was downloaded, how each attempt replays, and what may be added. */
export interface FileHeld {
  readonly file: RecordFile;
  readonly sealHolds: boolean;
  readonly replays: readonly AttemptReplay[];
  readonly completions: readonly CompletionReplay[];
  readonly mayBeAdded: LearnerRecord;
}

export type ReadIn = { readonly kind: 'held'; readonly held: FileHeld } | { readonly kind: 'refused'; readonly because: string };

const NO_JUDGES =
  'The file was read, but what this site judges by could not be loaded, so nothing could be replayed. Check the connection and choose the file again.';

/** Reads a file that a learner chose, and replays what it holds. Changes nothing on the device. */
export async function readFileIn(file: Blob, judgesAt: string, onDevice: LearnerRecord): Promise<ReadIn> {
  const read = await openRecordFile(file);
  if (read.kind === 'refused') return read;
  const site = await fetchThisSite(judgesAt);
  if (!site) return { kind: 'refused', because: NO_JUDGES };
  const { record } = read.file;
  const replays = replayRecord(record, site.findPlayable);
  const completions = replayCompletions(record, site);
  const refuted = new Set(completions.flatMap(({ completion, replayed }) => (replayed.kind === 'does not hold' ? completion.id : [])));
  const held = whatHolds(record, replays, { sealHolds: read.sealHolds, onDevice });
  const mayBeAdded = { ...held, completions: held.completions.filter(({ id }) => !refuted.has(id)) };
  return { kind: 'held', held: { file: read.file, sealHolds: read.sealHolds, replays, completions, mayBeAdded } };
}
