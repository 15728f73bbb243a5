import { describe, expect, it } from 'vitest';
import { hashOf } from '#src/domain/record/canonicalJson.ts';
import { completionOf } from '#src/domain/record/completion/completeCourse.ts';
import { courseStanding } from '#src/domain/record/completion/courseStanding.ts';
import { readRecordFile } from '#src/domain/record/file/readRecordFile.ts';
import { makeRecordFile } from '#src/domain/record/file/recordFile.ts';
import { aCourseAtHand, replay } from '../../builders/aCourse.ts';
import { aLesson, anAttempt, aRecord, NINE, TEN } from '../../builders/aRecord.ts';
import { aWholeCourse } from '../../builders/aWholeCourse.ts';

const record = aRecord({
  attempts: [
    anAttempt('a', {
      state: 'ended',
      choices: [{ choice: 'listen', sure: 'fairly sure' }, { choice: 'close' }],
      result: { score: 86, lost: 3, met: 19, competent: true, criticalBreaches: [] },
    }),
    anAttempt('b', { branchedFrom: 'a' }),
  ],
  alternatives: [{ scenario: 'made-up', doneAt: TEN }],
  lessons: [aLesson('initial/one', { doneAt: TEN, answers: { sort: 'hr' } })],
});
const made = makeRecordFile(record, { name: 'Ana Núñez', staffNumber: '0042' }, NINE);

function refusal(written: string): string {
  const read = readRecordFile(written);
  return read.kind === 'refused' ? read.because : 'it was read';
}

/** The file as text, with the value at a path replaced; undefined takes it out. */
function withChange(path: readonly (string | number)[], value: unknown): string {
  const copy = JSON.parse(JSON.stringify(made)) as Record<string | number, unknown>;
  const parent = path.slice(0, -1).reduce((inner, key) => inner[key] as Record<string | number, unknown>, copy);
  parent[path.at(-1)!] = value;
  return JSON.stringify(copy);
}

describe('a record file', () => {
  it('reads back as it was written, with its seal', () => {
    expect(readRecordFile(JSON.stringify(made))).toEqual({ kind: 'read', file: made, sealHolds: true });
  });

  it('holds its seal however it is laid out and in whatever order its names stand', () => {
    const turned = Object.fromEntries(Object.entries(made).reverse());
    expect(readRecordFile(JSON.stringify(turned, null, 2))).toMatchObject({ kind: 'read', sealHolds: true });
  });

  it.each([
    ['a choice', ['record', 'attempts', 0, 'choices', 0, 'choice'], 'question'],
    ['how sure', ['record', 'attempts', 0, 'choices', 0, 'sure'], 'sure'],
    ['a score', ['record', 'attempts', 0, 'result', 'score'], 100],
    ['a mode', ['record', 'attempts', 1, 'mode'], 'practice'],
    ['a content hash', ['record', 'attempts', 0, 'contentHash'], 'abd'],
    ['a date', ['record', 'lessons', 0, 'doneAt'], NINE],
    ['a name', ['learner', 'name'], 'Somebody Else'],
    ['a value it does not know', ['record', 'more'], 1],
    ['whom it is for', ['for'], 'hr'],
    ['the seal', ['seal'], '0'.repeat(64)],
  ])('shows by its seal that %s was changed', (_, path, value) => {
    expect(readRecordFile(withChange(path, value))).toMatchObject({ kind: 'read', sealHolds: false });
  });
});

describe('a file that is no record', () => {
  const choose = 'The My record page makes such files: "Record for HR" and "My own backup".';

  it.each(['', 'Dear all,', JSON.stringify(made).slice(0, -20)])('is refused when it is not whole JSON: %.12s', (written) => {
    expect(refusal(written)).toBe(`This file is not complete JSON, so nothing was read from it. ${choose}`);
  });

  it.each(['null', '7', '[]', '"first-port-record"', '{}', '{"format":"fhir"}'])('is refused when it is other JSON: %s', (written) => {
    expect(refusal(written)).toBe(`This file is not a First Port record. ${choose}`);
  });

  it('is refused when a newer First Port made it', () => {
    expect(refusal(withChange(['version'], 5))).toBe('This record was made by a newer First Port (version 5). Open it there.');
  });

  it.each([
    [['record'], undefined, 'record should be a group of named values.'],
    [['record', 'attempts'], {}, 'record.attempts should be a list.'],
    [['record', 'attempts', 1], null, 'record.attempts[1] should be a group of named values.'],
    [['record', 'attempts', 1, 'id'], 7, 'record.attempts[1].id should be text.'],
    [['record', 'attempts', 1, 'mode'], 'exam', 'record.attempts[1].mode should be one of practice, assessment.'],
    [['record', 'attempts', 0, 'choices', 1, 'choice'], undefined, 'record.attempts[0].choices[1].choice should be text.'],
    [['record', 'attempts', 0, 'result', 'score'], '86', 'record.attempts[0].result.score should be a whole number.'],
    [['record', 'attempts', 0, 'result', 'score'], 86.5, 'record.attempts[0].result.score should be a whole number.'],
    [['record', 'attempts', 0, 'result', 'competent'], 1, 'record.attempts[0].result.competent should be true or false.'],
    [['record', 'lessons', 0, 'doneAt'], 'soon', 'record.lessons[0].doneAt should be a date and time.'],
    [['record', 'lessons', 0, 'answers', 'sort'], [], 'record.lessons[0].answers.sort should be text.'],
    [['for'], 'payroll', 'for should be one of hr, backup.'],
    [['learner'], 'Ana', 'learner should be a group of named values.'],
    [['version'], '1', 'version should be a whole number.'],
    [['seal'], undefined, 'seal should be text.'],
  ])('is refused with the place that is wrong: %j', (path, value, says) => {
    expect(refusal(withChange(path, value))).toBe(`This record cannot be read: ${says} ${choose}`);
  });
});

describe('a record file of the first version', () => {
  const { enrolments: _e, finals: _f, completions: _c, ...first } = record;
  const sealed = { format: made.format, version: 1, exportedAt: NINE, learner: made.learner, record: first };
  const written = JSON.stringify({ ...sealed, seal: hashOf(sealed) });

  it('is read with its seal, and holds no role, no final and no completion', () => {
    const read = readRecordFile(written);
    expect(read).toMatchObject({ kind: 'read', sealHolds: true });
    expect(read.kind === 'read' && read.file.record).toEqual(record);
  });
});

describe('a record file of the third version', () => {
  const sealed = { format: made.format, version: 3, exportedAt: NINE, learner: made.learner, record };

  it('is read with its seal, and says nothing of whom it is for', () => {
    const read = readRecordFile(JSON.stringify({ ...sealed, seal: hashOf(sealed) }));
    expect(read).toMatchObject({ kind: 'read', sealHolds: true });
    expect(read.kind === 'read' && read.file).not.toHaveProperty('for');
  });
});

describe('a record file of the second version', () => {
  const course = aWholeCourse();
  const completion = completionOf(courseStanding(course, aCourseAtHand(), replay), course, aCourseAtHand(), {
    id: '0'.repeat(32),
    at: TEN,
    versionOf: () => '3',
  });
  const completed = {
    ...course,
    completions: [completion!],
    enrolments: [{ course: 'initial', role: 'thinking' as const, startedAt: NINE }],
  };
  const file = makeRecordFile(completed, { name: 'Ana', staffNumber: '' }, TEN);

  it('brings roles, finals and completions back as they were', () => {
    const read = readRecordFile(JSON.stringify(file));
    expect(read).toEqual({ kind: 'read', file, sealHolds: true });
  });

  it.each([
    [['record', 'enrolments', 0, 'role'], 'boss', 'record.enrolments[0].role should be one of officer, thinking, supporter.'],
    [
      ['record', 'finals', 0, 'scenarios', 0, 'alternative'],
      false,
      'record.finals[0].scenarios[0].alternative should be true, or left out.',
    ],
    [['record', 'finals', 0, 'items', 0, 'sure'], 'very', 'record.finals[0].items[0].sure should be one of not sure, fairly sure, sure.'],
    [['record', 'completions', 0, 'id'], 'x'.repeat(32), 'record.completions[0].id should be 32 hexadecimal digits.'],
    [['record', 'completions', 0, 'courseScore'], 99.5, 'record.completions[0].courseScore should be a whole number.'],
  ])('is refused with the place that is wrong: %j', (path, value, says) => {
    const copy = structuredClone(file) as unknown as Record<string | number, unknown>;
    const parent = path.slice(0, -1).reduce((inner, key) => inner[key] as Record<string | number, unknown>, copy);
    parent[path.at(-1)!] = value;
    expect(refusal(JSON.stringify(copy))).toContain(`This record cannot be read: ${says}`);
  });
});
