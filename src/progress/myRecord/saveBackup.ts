import type { LearnerRecord } from '#src/domain/record/learnerRecord.ts';
import { downloadText } from '#src/ui/downloadText.ts';
import { backupAsFile } from './recordAsFile.ts';

/** Hands the learner their own backup. */
export function saveBackup(record: LearnerRecord): void {
  const { fileName, text, type } = backupAsFile(record, new Date().toISOString());
  downloadText(fileName, text, type);
}
