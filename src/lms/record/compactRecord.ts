import { EMPTY_RECORD, mergeRecords, type LearnerRecord } from '#src/domain/record/learnerRecord.ts';
import type { CodeBook } from './codeBook.ts';
import { CodeReader, CodeWriter, UnreadableCode } from './codes.ts';
import { readUnit } from './readUnits.ts';
import { partsToKeep } from './whatToKeep.ts';

/** The version of this form. Text of a later version is left alone, never read by halves. */
const VERSION = '1';

/** A record in few letters, as a learning system keeps it. */
export interface CompactRecord {
  readonly text: string;
  /** How many parts had no room. */
  readonly leftOut: number;
}

export interface Compacting {
  readonly course: string;
  readonly book: CodeBook;
  /** How many letters there is room for. */
  readonly room: number;
  /** Stands for this use of the course: what a device keeps for another use is none of its business. */
  readonly token: string;
}

/** Puts a record into as many letters as there is room for. Parts give way in the order that `KEEPING_ORDER` lists. */
export function compactRecord(record: LearnerRecord, { course, book, room, token }: Compacting): CompactRecord {
  let text = VERSION + new CodeWriter().id(token).text;
  let leftOut = 0;
  const parts = partsToKeep(record, course, book).sort((one, other) => one.rank - other.rank);
  for (const { unit } of parts) {
    if (text.length + unit.length > room) leftOut += 1;
    else text += unit;
  }
  return { text, leftOut };
}

/** What was read of a compact record. */
export interface ExpandedRecord {
  readonly record: LearnerRecord;
  readonly token: string;
  /** Parts that name something which this package does not hold. */
  readonly unread: number;
}

/** Reads a compact record; undefined where the text is none of ours, or of a later version. */
export function expandRecord(text: string, book: CodeBook): ExpandedRecord | undefined {
  const reader = new CodeReader(text);
  try {
    if (reader.take(1) !== VERSION) return undefined;
    return readParts(reader, reader.id(), book);
  } catch (error) {
    if (error instanceof UnreadableCode) return undefined;
    throw error;
  }
}

function readParts(reader: CodeReader, token: string, book: CodeBook): ExpandedRecord {
  let record = EMPTY_RECORD;
  let unread = 0;
  while (!reader.ended) {
    const kind = reader.take(1);
    const unit = new CodeReader(reader.take(reader.number()));
    try {
      record = mergeRecords(record, readUnit(kind, unit, book));
    } catch (error) {
      if (!(error instanceof UnreadableCode)) throw error;
      unread += 1;
    }
  }
  return { record, token, unread };
}
