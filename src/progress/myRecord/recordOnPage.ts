import { createStore, type StoreApi } from 'zustand/vanilla';
import { mergeRecords, type LearnerRecord } from '#src/domain/record/learnerRecord.ts';
import type { Keeping, RecordStore } from '#src/records/RecordStore.ts';
import type { Protection } from './protection.ts';

/** What the record page reaches outside itself. */
export interface Surroundings {
  readonly records: RecordStore;
  readonly readSetAside: () => readonly string[];
  readonly readProtection: () => Promise<Protection>;
  readonly askForPersistence: () => Promise<Protection>;
  /** Ends following a learner here, where that is so: what is deleted would come back from the register. */
  readonly endFollowing?: () => void;
}

export interface RecordOnPageState {
  readonly record: LearnerRecord;
  readonly keeping: Keeping;
  /** Stored texts that could not be read as a record. */
  readonly setAside: readonly string[];
  readonly protection: Protection;
}

export interface RecordOnPageActions {
  /** Adds what was read from a file; nothing that is here is lost. */
  add: (record: LearnerRecord) => void;
  /** Deletes the record from this device. */
  clear: () => void;
  askToProtect: () => Promise<void>;
  /** Follows what other tabs do, and finds out what the browser has promised, until the returned function is called. */
  follow: () => () => void;
}

export type RecordOnPage = StoreApi<RecordOnPageState & RecordOnPageActions>;

/** The learner's record as the record page shows it. It knows no React. */
export function createRecordOnPage({ records, readSetAside, readProtection, askForPersistence, endFollowing }: Surroundings): RecordOnPage {
  return createStore((setState) => {
    const asKept = () => ({ record: records.read(), keeping: records.keeping(), setAside: readSetAside() });
    return {
      ...asKept(),
      protection: 'not known yet',
      add: (record) => void records.change((here) => mergeRecords(here, record)),
      clear: () => {
        endFollowing?.();
        records.clear();
      },
      askToProtect: async () => setState({ protection: await askForPersistence() }),
      follow: () => {
        const unsubscribe = records.subscribe(() => setState(asKept()));
        setState(asKept());
        void readProtection().then((protection) => setState({ protection }));
        return unsubscribe;
      },
    };
  });
}
