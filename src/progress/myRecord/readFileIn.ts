import type { LearnerRecord } from '#src/domain/record/learnerRecord.ts';
import { readRecordFile } from '#src/domain/record/file/readRecordFile.ts';
import type { RecordFile } from '#src/domain/record/file/recordFile.ts';
import { replayRecord, whatHolds, type AttemptReplay } from '#src/domain/record/replay/replayRecord.ts';
import { fetchThisSite } from '#src/records/fetchThisSite.ts';
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

/** No record comes near this; reading more would only make the page stand still. */
const MOST_BYTES = 20_000_000;

const NO_JUDGES =
  'The file was read, but what this site judges by could not be loaded, so nothing could be replayed. Check the connection and choose the file again.';

async function textOf(file: Blob): Promise<string | undefined> {
  try {
    return await file.text();
  } catch {
    return undefined;
  }
}

/** Reads a file that a learner chose, and replays what it holds. Changes nothing on the device. */
export async function readFileIn(file: Blob, judgesAt: string, onDevice: LearnerRecord): Promise<ReadIn> {
  if (file.size > MOST_BYTES) return { kind: 'refused', because: 'This file is far larger than any record, so it was not read.' };
  const text = await textOf(file);
  if (text === undefined)
    return { kind: 'refused', because: 'The browser could not open this file. Move it to another folder and choose it again.' };
  const read = readRecordFile(text);
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
