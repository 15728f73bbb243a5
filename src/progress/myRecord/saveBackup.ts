import type { LearnerRecord } from '#src/domain/record/learnerRecord.ts';
import { saveFile } from '#src/ui/saveFile.ts';
import { backupAsFile } from './recordAsFile.ts';

/** Hands the learner their own backup. */
export function saveBackup(record: LearnerRecord): void {
  const { fileName, text, type } = backupAsFile(record, new Date().toISOString());
  saveFile(fileName, text, type);
}
