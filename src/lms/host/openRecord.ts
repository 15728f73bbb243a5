import { EMPTY_RECORD, isEmpty, mergeRecords, type LearnerRecord } from '#src/domain/record/learnerRecord.ts';
import { prerequisiteStanding, withPrerequisite } from '#src/domain/record/completion/prerequisite.ts';
import { RECORD_KEY } from '#src/records/browserStore.ts';
import { readStoredRecord, writeStoredRecord } from '#src/records/storedRecord.ts';
import type { Opened } from '../LearningSystem.ts';
import type { PackageSettings } from '../packaging/packageSettings.ts';
import { expandRecord } from '../record/compactRecord.ts';
import type { DeviceCopy } from './deviceCopy.ts';
import { LearnerStorage } from './LearnerStorage.ts';

type Values = Readonly<Record<string, string>>;

/** The record in a storage. */
export function recordIn(storage: LearnerStorage): LearnerRecord {
  return readStoredRecord(storage as unknown as Storage, RECORD_KEY) ?? EMPTY_RECORD;
}

function withRecord(values: Values, record: LearnerRecord): Values {
  if (isEmpty(record)) return values;
  const storage = new LearnerStorage(values, () => undefined);
  writeStoredRecord(storage as unknown as Storage, RECORD_KEY, record);
  return storage.all();
}

function withoutRecord(values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([key]) => !key.startsWith(RECORD_KEY)));
}

/** The course that comes first is done where the learning system lets nobody in who has not done it, and the package says so. */
function withPrerequisiteSet(record: LearnerRecord, { course, prerequisite, book }: PackageSettings, now: string): LearnerRecord {
  const first = book.courses.find(({ id }) => id === course)?.prerequisite;
  if (first === undefined || prerequisite === 'attested') return record;
  if (prerequisiteStanding(record, { prerequisiteCourse: first }).kind === 'met') return record;
  const on = now.slice(0, 'yyyy-mm-dd'.length);
  return withPrerequisite(record, { course: first, how: 'attested', on, provider: 'Your learning system', keptAt: now });
}

/** What a learner's course starts with. */
export interface OpenedRecord {
  readonly values: Values;
  readonly token: string;
}

interface Around {
  readonly settings: PackageSettings;
  readonly copy: DeviceCopy;
  readonly now: string;
  readonly newToken: string;
}

/** What of this device belongs to the use of the course that is opened; in a new use only the learner's own notes. */
function fromDevice(copy: DeviceCopy, token: string | undefined, isNew: boolean): Partial<OpenedRecord> & Pick<OpenedRecord, 'values'> {
  const same = isNew ? undefined : copy.read(token);
  return same ?? { values: withoutRecord(copy.read(undefined)?.values ?? {}) };
}

/**
 * Puts together what the learning system keeps and what this device keeps of the same use of the course. Where the system knows of no
 * use, the course is new: of what the device has, only the learner's own notes stay.
 */
export function openRecord(opened: Pick<Opened, 'kept' | 'known'>, { settings, copy, now, newToken }: Around): OpenedRecord {
  const expanded = expandRecord(opened.kept, settings.book);
  const here = fromDevice(copy, expanded?.token, !expanded && opened.known === 'not begun');
  const onDevice = recordIn(new LearnerStorage(here.values, () => undefined));
  const record = mergeRecords(onDevice, expanded?.record ?? EMPTY_RECORD);
  return {
    values: withRecord(here.values, withPrerequisiteSet(record, settings, now)),
    token: expanded?.token ?? here.token ?? newToken,
  };
}
