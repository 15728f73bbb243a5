import { makeFileForHr, makeRecordFile, type LearnerName, type RecordFile } from '#src/domain/record/file/recordFile.ts';
import type { LearnerRecord } from '#src/domain/record/learnerRecord.ts';

/** A file ready to be saved. */
export interface MadeFile {
  readonly fileName: string;
  readonly text: string;
  readonly type: string;
}

/** A backup is its owner's, and names nobody. */
const NOBODY: LearnerName = { name: '', staffNumber: '' };

/**
 * A name as part of a file name, so that HR can tell a hundred files apart. Without accents: a computer that is set to no language saves a
 * name with other letters as "download". The name itself stands in the file.
 */
function inFileName({ name, staffNumber }: LearnerName): string {
  const plain = `${name} ${staffNumber}`.normalize('NFD').replace(/\p{M}/gu, '');
  const words = plain.replace(/[^a-z0-9]+/gi, '-').replace(/^-+|-+$/g, '');
  return words === '' ? '' : `-${words}`;
}

function asJson(fileName: string, file: RecordFile): MadeFile {
  return { fileName, text: `${JSON.stringify(file, null, 2)}\n`, type: 'application/json' };
}

/** The file that is handed in to HR: completions and ended assessments alone. `at` is ISO 8601. */
export function recordForHrAsFile(record: LearnerRecord, learner: LearnerName, at: string): MadeFile {
  return asJson(`record-for-hr${inFileName(learner)}-${at.slice(0, 10)}.json`, makeFileForHr(record, learner, at));
}

/** The file that a learner keeps: the whole record. `at` is ISO 8601. */
export function backupAsFile(record: LearnerRecord, at: string): MadeFile {
  return asJson(`my-own-backup-${at.slice(0, 10)}.json`, makeRecordFile(record, NOBODY, at));
}
