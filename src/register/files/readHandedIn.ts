import { openRecordFile } from '#src/records/openRecordFile.ts';
import { NO_SENSE, type ReadHandedIn } from './replayer.ts';

const BACKUP =
  'This is a learner’s own backup, with practice that is theirs alone, so nothing was taken from it. Ask for the file “Record for HR”.';
const NO_NAME = 'This file names nobody. Ask for a new “Record for HR” with a name in it.';

function unread(id: string, name: string, because: string): ReadHandedIn {
  return { kind: 'unread', file: { id, name, because } };
}

/** Reads one file that a learner handed in. What is none gets one sentence. */
export async function readHandedIn(file: File, id: string): Promise<ReadHandedIn> {
  const opened = await openRecordFile(file).catch(() => undefined);
  if (!opened) return unread(id, file.name, NO_SENSE);
  if (opened.kind === 'refused') return unread(id, file.name, opened.because);
  const { learner, exportedAt, record, seal, for: purpose } = opened.file;
  if (purpose === 'backup') return unread(id, file.name, BACKUP);
  if (learner.name.trim() === '') return unread(id, file.name, NO_NAME);
  return { kind: 'read', file: { id, name: file.name, learner, exportedAt, record, seal, sealHolds: opened.sealHolds } };
}
