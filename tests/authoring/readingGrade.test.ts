import { describe, expect, test } from 'vitest';
import { readingGrade } from '#src/authoring/check/readingGrade.ts';

describe('the reading grade', () => {
  test('is low for short words in short sentences', () => {
    expect(readingGrade('She sat down. Then she told me. I said that I was glad.')).toBeLessThan(3);
  });

  test('is high for long words in long sentences', () => {
    const text =
      'Institutional responsibilities concerning psychological vulnerability necessitate systematic consideration by organisational representatives.';
    expect(readingGrade(text)).toBeGreaterThan(20);
  });

  test('leaves the names of statutes out', () => {
    const named = 'The Industrial Relations and Anti-Discrimination Amendment Act 1991 (Qld) can help her.';
    expect(readingGrade(named)).toBeCloseTo(readingGrade('The law can help her.'), 5);
  });

  test('is nothing where there is no sentence', () => {
    expect(readingGrade('')).toBe(0);
    expect(readingGrade('12 34.')).toBe(0);
  });
});
