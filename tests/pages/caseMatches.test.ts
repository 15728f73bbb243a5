import { describe, expect, it } from 'vitest';
import { caseMatches } from '#src/pages/cases/_caseMatches.ts';
import { topicsOf } from '#src/pages/cases/_topics.ts';

const withNote = { topics: ['racism', 'reasonable-steps'], hasNote: true };
const withoutNote = { topics: ['time-limits'], hasNote: false };

describe('a case is shown', () => {
  it('when nothing is asked', () => {
    expect(caseMatches(withNote, { topics: [], withoutNote: false })).toBe(true);
  });

  it('when it is about any of the topics asked for', () => {
    expect(caseMatches(withNote, { topics: ['time-limits', 'racism'], withoutNote: false })).toBe(true);
    expect(caseMatches(withNote, { topics: ['time-limits'], withoutNote: false })).toBe(false);
  });

  it('only without a content note, when that is asked', () => {
    expect(caseMatches(withNote, { topics: ['racism'], withoutNote: true })).toBe(false);
    expect(caseMatches(withoutNote, { topics: [], withoutNote: true })).toBe(true);
  });
});

describe('the topics of the cases', () => {
  it('stand in the order of the alphabet, each with the number of its cases', () => {
    const topics = topicsOf([{ topics: ['time limits', 'racism'] }, { topics: ['racism'] }]);
    expect(topics).toEqual([
      { id: 'racism', name: 'Racism', cases: 2 },
      { id: 'time-limits', name: 'Time limits', cases: 1 },
    ]);
  });
});
