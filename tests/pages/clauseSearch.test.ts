import { describe, expect, it } from 'vitest';
import { holdsWords } from '#src/pages/procedures/_watchClauseSearch.ts';

const CLAUSE = '3.2.2 ¶2(c) The supervisor gives the person a copy of the policy within 10 working days.';

describe('a clause is found', () => {
  it.each(['supervisor', 'COPY policy', 'superv', '3.2.2', '3.2.2 (c)', '10 working', ''])('by “%s”', (wanted) => {
    expect(holdsWords(CLAUSE, wanted)).toBe(true);
  });

  it.each(['visor', 'anonymous', 'copy anonymous', '2.2 ¶2', '0 working'])('not by “%s”', (wanted) => {
    expect(holdsWords(CLAUSE, wanted)).toBe(false);
  });
});
