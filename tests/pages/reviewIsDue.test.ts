import { describe, expect, it } from 'vitest';
import { reviewIsDue } from '#src/pages/_reviewIsDue.ts';

describe('a review', () => {
  it('is due once its day has passed', () => {
    expect(reviewIsDue('2027-05-21', '2027-05-22')).toBe(true);
    expect(reviewIsDue('2027-05-21', '2028-01-01')).toBe(true);
  });

  it('is not due before that day, nor on it', () => {
    expect(reviewIsDue('2027-05-21', '2026-11-22')).toBe(false);
    expect(reviewIsDue('2027-05-21', '2027-05-21')).toBe(false);
  });
});
