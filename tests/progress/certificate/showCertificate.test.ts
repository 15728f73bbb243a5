import { expect, it } from 'vitest';
import { certificateInWords, type CertificateNames } from '#src/progress/certificate/showCertificate.ts';
import { aCompletion } from '../../domain/builders/aRecord.ts';

const names: CertificateNames = {
  courses: { initial: 'The initial course' },
  procedures: { harbour: { name: 'Harbour procedure', title: 'Complaints at Harbour' } },
  outcomes: { O1: 'Give a sound first contact', O2: 'Spot conduct' },
  verify: '/verify/',
  timeZone: 'Australia/Brisbane',
};
const words = (rest: Parameters<typeof aCompletion>[1] = {}) => certificateInWords(aCompletion('0123456789abcdef'.repeat(2), rest), names);

it('a certificate names role, course, outcomes, procedure with its version, score and dates', () => {
  expect(words()).toEqual({
    role: 'as a contact officer',
    course: 'The initial course',
    completed: '21 November 2026',
    outcomes: ['Give a sound first contact', 'Spot conduct'],
    procedure: 'Harbour procedure: Complaints at Harbour',
    version: '3',
    score: '92 of 100',
    valid: '21 November 2028',
    refresher: '21 November 2027',
    id: '0123 4567 89ab cdef 0123 4567 89ab cdef',
  });
});

it('its day is the day where the organisation is, not the day in Greenwich', () => {
  expect(words({ completedAt: '2026-11-21T20:00:00.000Z' })['completed']).toBe('22 November 2026');
});

it('it names the other roles, says where nothing has a score, and shows what it has no name for by its id', () => {
  expect(words({ role: 'supporter' })['role']).toBe('as somebody who supports contact officers');
  expect(words({ courseScore: undefined })['score']).toBe('Done by equal alternatives, which have no score');
  expect(words({ procedure: 'elsewhere', outcomes: ['O9'] })).toMatchObject({ procedure: 'elsewhere', outcomes: ['O9'] });
});
