import type { LearnerRecord } from '#src/domain/record/learnerRecord.ts';
import { readRecordFile } from '#src/domain/record/readRecordFile.ts';
import type { RecordFile } from '#src/domain/record/recordFile.ts';
import { playablesAtHand, type JudgesAtHand } from '#src/records/judgesAtHand.ts';
import { replayRecord, whatHolds, type AttemptReplay } from '#src/records/replayRecord.ts';

/** A record file held against this site: whether it is as it was downloaded, how each attempt replays, and what may be added. */
export interface FileHeld {
  readonly file: RecordFile;
  readonly sealHolds: boolean;
  readonly replays: readonly AttemptReplay[];
  readonly mayBeAdded: LearnerRecord;
}

export type ReadIn = { readonly kind: 'held'; readonly held: FileHeld } | { readonly kind: 'refused'; readonly because: string };

/** No record comes near this; reading more would only make the page stand still. */
const MOST_BYTES = 20_000_000;

const NO_JUDGES =
  'The file was read, but what this site judges by could not be loaded, so nothing could be replayed. Check the connection and choose the file again.';

async function fetchJudges(judgesAt: string): Promise<JudgesAtHand | undefined> {
  try {
    const response = await fetch(judgesAt);
    return response.ok ? ((await response.json()) as JudgesAtHand) : undefined;
  } catch {
    return undefined;
  }
}

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
  const judges = await fetchJudges(judgesAt);
  if (!judges) return { kind: 'refused', because: NO_JUDGES };
  const { record } = read.file;
  const replays = replayRecord(record, playablesAtHand(judges));
  const mayBeAdded = whatHolds(record, replays, { sealHolds: read.sealHolds, onDevice });
  return { kind: 'held', held: { file: read.file, sealHolds: read.sealHolds, replays, mayBeAdded } };
}
