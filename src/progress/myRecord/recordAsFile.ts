import type { LearnerRecord } from '#src/domain/record/learnerRecord.ts';
import { makeRecordFile, type LearnerName } from '#src/domain/record/file/recordFile.ts';
import { recordCsv } from '#src/records/recordCsv.ts';

export type FileFormat = 'JSON' | 'CSV';

/** A file ready to be saved. */
export interface MadeFile {
  readonly fileName: string;
  readonly text: string;
  readonly type: string;
}

/** Makes the file of a record: JSON with everything, or CSV with what a course asks for. `at` is ISO 8601. */
export async function recordAsFile(record: LearnerRecord, learner: LearnerName, format: FileFormat, at: string): Promise<MadeFile> {
  const day = at.slice(0, 10);
  if (format === 'CSV') {
    return { fileName: `first-port-record-${day}.csv`, text: await recordCsv(record, learner), type: 'text/csv;charset=utf-8' };
  }
  const text = `${JSON.stringify(makeRecordFile(record, learner, at), null, 2)}\n`;
  return { fileName: `first-port-record-${day}.json`, text, type: 'application/json' };
}
