import { hashOf } from '../canonicalJson.ts';
import { readRecord } from './readRecord.ts';
import { RECORD_FILE_PURPOSES, RECORD_FORMAT, RECORD_VERSION, type RecordFile } from './recordFile.ts';
import { groupOf, moment, oneOf, optional, text, wholeNumber, WrongShape } from './shape.ts';

/** What reading a record file comes to: the file, with whether its seal holds; or one clear sentence. */
export type ReadRecordFile =
  | { readonly kind: 'read'; readonly file: RecordFile; readonly sealHolds: boolean }
  | { readonly kind: 'refused'; readonly because: string };

const refused = (because: string): ReadRecordFile => ({ kind: 'refused', because });

const MEND = 'The My record page makes such files: "Record for HR" and "My own backup".';

function parseJson(written: string): unknown {
  try {
    return JSON.parse(written) as unknown;
  } catch {
    return undefined;
  }
}

const fileHead = groupOf<{ format: string; version: number }>({ format: text, version: wholeNumber });

const file = groupOf<RecordFile>({
  format: oneOf(RECORD_FORMAT),
  version: wholeNumber,
  for: optional(oneOf(...RECORD_FILE_PURPOSES)),
  exportedAt: moment,
  learner: groupOf<RecordFile['learner']>({ name: text, staffNumber: text }),
  record: readRecord,
  seal: text,
});

function readSealed(value: object): ReadRecordFile {
  const { seal, ...sealed } = value as Record<string, unknown>;
  return { kind: 'read', file: file(value, ''), sealHolds: hashOf(sealed) === seal };
}

/** Reads the text of a record file. A broken or foreign file is refused with what is wrong and how to mend it. */
export function readRecordFile(written: string): ReadRecordFile {
  const value = parseJson(written);
  if (value === undefined) return refused(`This file is not complete JSON, so nothing was read from it. ${MEND}`);
  if (value === null || typeof value !== 'object' || (value as { format?: unknown }).format !== RECORD_FORMAT) {
    return refused(`This file is not a First Port record. ${MEND}`);
  }
  try {
    const { version } = fileHead(value, '');
    if (version > RECORD_VERSION) {
      return refused(`This record was made by a newer First Port (version ${String(version)}). Open it there.`);
    }
    return readSealed(value);
  } catch (error) {
    if (error instanceof WrongShape) return refused(`This record cannot be read: ${error.message} ${MEND}`);
    throw error;
  }
}
