import { describe, expect, it } from 'vitest';
import { whatIsDue } from '#src/domain/record/whatIsDue.ts';
import { aCompletion, aRecord, NINE } from '../builders/aRecord.ts';

const TERMS = { refresherDueAfterMonths: 12 };
const attested = { course: 'initial', how: 'attested', on: '2025-03-31', provider: 'Harbour', keptAt: NINE } as const;

describe('what is due', () => {
  it('is nothing to whoever has done no course', () => {
    expect(whatIsDue(aRecord(), TERMS, '2026-11-21')).toBeUndefined();
  });

  it('is the refresher, from its day on; the certificate holds to the end of its last day', () => {
    const record = aRecord({ completions: [aCompletion('c')] });
    expect(whatIsDue(record, TERMS, '2027-11-20')).toMatchObject({ isDue: false, refresherDue: '2027-11-21', isValid: true });
    expect(whatIsDue(record, TERMS, '2027-11-21')).toMatchObject({ isDue: true, isValid: true });
    expect(whatIsDue(record, TERMS, '2028-11-21')).toMatchObject({ validUntil: '2028-11-21', isValid: true });
    expect(whatIsDue(record, TERMS, '2028-11-22')).toMatchObject({ isValid: false });
  });

  it('is reckoned from an attested day as well, for which there is no certificate', () => {
    const due = whatIsDue(aRecord({ prerequisites: [attested] }), TERMS, '2026-11-21');
    expect(due).toEqual({ by: 'attested', course: 'initial', on: '2025-03-31', refresherDue: '2026-03-31', isDue: true, isValid: false });
  });

  it('is reckoned from the last of several courses', () => {
    const refresher = aCompletion('r', {
      course: 'refresher',
      completedAt: '2027-10-01T00:00:00.000Z',
      refresherDue: '2028-10-01T00:00:00.000Z',
    });
    const record = aRecord({ completions: [aCompletion('c'), refresher], prerequisites: [attested] });
    expect(whatIsDue(record, TERMS, '2027-12-01')).toMatchObject({ course: 'refresher', refresherDue: '2028-10-01', isDue: false });
  });
});
