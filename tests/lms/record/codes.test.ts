import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeOf, CodeReader, CodeWriter } from '#src/lms/record/codes.ts';

describe('codes', () => {
  it('stand for the same id for ever: a newer package reads what an older one kept', () => {
    expect(['promise-me', 'explain-limits', 'jcu'].map(codeOf)).toEqual(['YTe', 'f0t', 'm8p']);
  });

  it('give back every number, text, moment and id', () => {
    const moments = fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }).map((date) => date.toISOString());
    const hex = fc.array(fc.constantFrom(...'0123456789abcdef'), { minLength: 1, maxLength: 70 }).map((digits) => digits.join(''));
    fc.assert(
      fc.property(fc.nat(), fc.string({ unit: 'grapheme' }), moments, hex, fc.string(), (number, words, moment, digits, id) => {
        const { text } = new CodeWriter().number(number).words(words).moment(moment).id(digits).id(id);
        expect(text).toMatch(/^[ -~]*$/);
        const reader = new CodeReader(text);
        expect([reader.number(), reader.words(), reader.moment(), reader.id(), reader.id(), reader.ended]).toEqual([
          number,
          words,
          moment,
          digits,
          id,
          true,
        ]);
      }),
    );
  });
});
