import { readRecordFile, type ReadRecordFile } from '#src/domain/record/file/readRecordFile.ts';
import { MOST_BYTES_OF_RECORD_FILE } from '#src/domain/record/file/recordFile.ts';

const refused = (because: string): ReadRecordFile => ({ kind: 'refused', because });

async function textOf(file: Blob): Promise<string | undefined> {
  try {
    return await file.text();
  } catch {
    return undefined;
  }
}

/** Reads a file that somebody chose as a record file. One that cannot be opened, or is no record, is refused with one sentence. */
export async function openRecordFile(file: Blob): Promise<ReadRecordFile> {
  if (file.size > MOST_BYTES_OF_RECORD_FILE) return refused('This file is far larger than any record, so it was not read.');
  const text = await textOf(file);
  if (text === undefined) return refused('The browser could not open this file. Move it to another folder and choose it again.');
  return readRecordFile(text);
}
