import { describe, expect, it } from 'vitest';
import { mergeRecords } from '#src/domain/record/learnerRecord.ts';
import { prerequisiteOf, prerequisiteStanding, withPrerequisite, type Prerequisite } from '#src/domain/record/completion/prerequisite.ts';
import { makeRecordFile, RECORD_VERSION } from '#src/domain/record/file/recordFile.ts';
import { readRecordFile } from '#src/domain/record/file/readRecordFile.ts';
import { aCompletion, aRecord, NINE, TEN } from '../../builders/aRecord.ts';

const refresher = { prerequisiteCourse: 'initial' };
const attested: Prerequisite = { course: 'initial', how: 'attested', on: '2025-03-14', provider: 'Harbour Training', keptAt: NINE };

describe('the course that comes first', () => {
  it('is asked of nobody where a course names none', () => {
    expect(prerequisiteStanding(aRecord(), {})).toEqual({ kind: 'none asked' });
  });

  it('is lacking in a record that knows of none', () => {
    expect(prerequisiteStanding(aRecord(), refresher)).toEqual({ kind: 'lacking', course: 'initial' });
    expect(prerequisiteStanding(aRecord({ completions: [aCompletion('c', { course: 'refresher' })] }), refresher).kind).toBe('lacking');
  });

  it('is met by a completion on the device', () => {
    const standing = prerequisiteStanding(aRecord({ completions: [aCompletion('c')] }), refresher);
    expect(standing).toEqual({ kind: 'met', course: 'initial', how: 'completion', on: '2026-11-21', completion: 'c' });
  });

  it('is met by a completion from a record file, which stays so', () => {
    const completion = aCompletion('c');
    const record = withPrerequisite(aRecord({ completions: [completion] }), prerequisiteOf(completion, 'record', TEN));
    expect(prerequisiteStanding(record, refresher)).toMatchObject({ kind: 'met', how: 'record', completion: 'c' });
  });

  it('is met by an attested day and provider', () => {
    const standing = prerequisiteStanding(withPrerequisite(aRecord(), attested), refresher);
    expect(standing).toEqual({ kind: 'met', course: 'initial', how: 'attested', on: '2025-03-14', provider: 'Harbour Training' });
  });

  it('is lacking where the completion that showed it is not in the record', () => {
    const record = withPrerequisite(aRecord(), prerequisiteOf(aCompletion('c'), 'record', TEN));
    expect(prerequisiteStanding(record, refresher).kind).toBe('lacking');
  });

  it('takes the place of what was kept before; of two records the later one counts', () => {
    const later = { ...attested, provider: 'Elsewhere', keptAt: TEN };
    expect(withPrerequisite(withPrerequisite(aRecord(), attested), later).prerequisites).toEqual([later]);
    const [one, other] = [aRecord({ prerequisites: [attested] }), aRecord({ prerequisites: [later] })];
    expect([mergeRecords(one, other).prerequisites, mergeRecords(other, one).prerequisites]).toEqual([[later], [later]]);
  });

  it('goes out with the record file and comes back in', () => {
    const record = aRecord({ prerequisites: [attested] });
    const read = readRecordFile(JSON.stringify(makeRecordFile(record, { name: '', staffNumber: '' }, TEN)));
    expect(read).toMatchObject({ kind: 'read', sealHolds: true, file: { version: RECORD_VERSION, record } });
  });

  it('is refused where its day is none', () => {
    const file = makeRecordFile(aRecord({ prerequisites: [{ ...attested, on: '2025-13-99' }] }), { name: '', staffNumber: '' }, TEN);
    expect(readRecordFile(JSON.stringify(file))).toMatchObject({ kind: 'refused', because: expect.stringContaining('a day') as string });
  });
});
