import { describe, expect, it } from 'vitest';
import { EMPTY_RECORD, type LearnerRecord } from '#src/domain/record/learnerRecord.ts';
import { deviceCopy } from '#src/lms/host/deviceCopy.ts';
import { LearnerStorage } from '#src/lms/host/LearnerStorage.ts';
import { openRecord, recordIn } from '#src/lms/host/openRecord.ts';
import type { PackageSettings } from '#src/lms/packaging/packageSettings.ts';
import type { CodeBook } from '#src/lms/record/codeBook.ts';
import { compactRecord } from '#src/lms/record/compactRecord.ts';
import { RECORD_KEY } from '#src/records/browserStore.ts';
import { writeStoredRecord } from '#src/records/storedRecord.ts';

/** As much of a site as records are told apart by. */
const course = { scenarios: [], required: [], asksPractice: false };
const book: CodeBook = {
  procedures: ['jcu'],
  versions: { jcu: 'one' },
  scenarios: [],
  items: [],
  courses: [
    { ...course, id: 'initial', lessons: ['initial/one', 'initial/other'] },
    { ...course, id: 'refresher', lessons: [], prerequisite: 'initial' },
  ],
  criticalRules: [],
};
const NOW = '2026-11-22T05:00:00.000Z';
const settings: PackageSettings = {
  format: 'scorm12',
  course: 'initial',
  interactions: false,
  prerequisite: 'attested',
  statusFirst: false,
  version: '1',
  start: 'courses/initial/index.html',
  pages: [],
  book,
};
const [one, other] = book.courses[0]!.lessons;
const done = (lesson: string | undefined): LearnerRecord => ({
  ...EMPTY_RECORD,
  lessons: [{ lesson: lesson!, openedAt: NOW, updatedAt: NOW, doneAt: NOW, answers: {} }],
});
const kept = (record: LearnerRecord, token = 'aaaaaaaa') => compactRecord(record, { course: 'initial', book, room: 4096, token }).text;

function device() {
  const storage = new LearnerStorage({}, () => undefined);
  return { storage, copyOf: (learner: string) => deviceCopy(() => storage as unknown as Storage, learner, 'initial') };
}

function values(record: LearnerRecord, notes?: string): Record<string, string> {
  const storage = new LearnerStorage({}, () => undefined);
  writeStoredRecord(storage as unknown as Storage, RECORD_KEY, record);
  if (notes !== undefined) storage.setItem('first-port/notes', notes);
  return storage.all();
}

const open = (opened: { kept: string; known: 'not begun' | 'under way' }, copy: ReturnType<typeof deviceCopy>, more = {}) => {
  const made = openRecord(opened, { settings: { ...settings, ...more }, copy, now: NOW, newToken: 'cccccccc' });
  return { ...made, lessons: recordIn(new LearnerStorage(made.values, () => undefined)).lessons.map(({ lesson }) => lesson) };
};

describe('a course that is opened', () => {
  it('holds what the learning system keeps, with what this device keeps of the same use', () => {
    const { copyOf } = device();
    copyOf('ana').write({ token: 'aaaaaaaa', values: values(done(other), 'notes') });
    const opened = open({ kept: kept(done(one)), known: 'under way' }, copyOf('ana'));
    expect(opened.lessons.sort()).toEqual([one, other].sort());
    expect(opened.values['first-port/notes']).toBe('notes');
    expect(opened.token).toBe('aaaaaaaa');
  });

  it('is new where the system has set it back: of the device, only the notes stay', () => {
    const { copyOf } = device();
    copyOf('ana').write({ token: 'aaaaaaaa', values: values(done(other), 'notes') });
    const opened = open({ kept: '', known: 'not begun' }, copyOf('ana'));
    expect(opened.lessons).toEqual([]);
    expect(opened.values).toEqual({ 'first-port/notes': 'notes' });
    expect(opened.token).toBe('cccccccc');
  });

  it('takes nothing of an earlier use from the device', () => {
    const { copyOf } = device();
    copyOf('ana').write({ token: 'bbbbbbbb', values: values(done(other)) });
    expect(open({ kept: kept(done(one)), known: 'under way' }, copyOf('ana')).lessons).toEqual([one]);
  });

  it('goes on from the device where the system has lost what it was given', () => {
    const { copyOf } = device();
    copyOf('ana').write({ token: 'aaaaaaaa', values: values(done(other)) });
    expect(open({ kept: '', known: 'under way' }, copyOf('ana')).lessons).toEqual([other]);
  });

  it('never holds anything of another learner, and keeps nothing on the device for one without a name', () => {
    const { storage, copyOf } = device();
    copyOf('ana').write({ token: 'aaaaaaaa', values: values(done(one)) });
    expect(open({ kept: kept(EMPTY_RECORD), known: 'under way' }, copyOf('ben')).lessons).toEqual([]);
    expect(Object.keys(storage.all()).join()).not.toContain('ana');
    copyOf('').write({ token: 'aaaaaaaa', values: values(done(one)) });
    expect(storage.length).toBe(1);
  });

  it('has the course before it attested by the system, where the package says so, and not otherwise', () => {
    const { copyOf } = device();
    const prerequisites = (prerequisite: PackageSettings['prerequisite']) => {
      const made = open({ kept: '', known: 'not begun' }, copyOf(''), { course: 'refresher', prerequisite });
      return recordIn(new LearnerStorage(made.values, () => undefined)).prerequisites;
    };
    expect(prerequisites('set by the learning system')).toMatchObject([{ course: 'initial', how: 'attested', on: '2026-11-22' }]);
    expect(prerequisites('attested')).toEqual([]);
  });
});
