import { describe, expect, it } from 'vitest';
import { clauseSections } from '#src/pages/procedures/_clauseSections.ts';

function aClauseAt(locator: string) {
  return { id: locator, locator, gist: 'Gist.', binds: 'university', modality: 'must' };
}

function sectionNames(...locators: string[]): string[] {
  return clauseSections(locators.map(aClauseAt)).map((section) => section.name);
}

describe('clauses in the reader', () => {
  it('stand in the numbered section that their paragraph belongs to', () => {
    expect(sectionNames('3.2.2 ¶1', '3.2.2 ¶2(c)', '3.2.3 ¶1, sentence 1')).toEqual(['Section 3.2.2', 'Section 3.2.3']);
  });

  it('stand in the first number where each paragraph has a number of its own', () => {
    expect(sectionNames('1.6', '2.2', '2.3')).toEqual(['Section 1', 'Section 2']);
  });

  it('stand under a named part where the document has one', () => {
    expect(sectionNames('Responsibilities, ECO (a)', 'Stage 1, step 2')).toEqual(['Responsibilities', 'Stage 1']);
  });

  it('need no section in a short document of numbered points', () => {
    expect(sectionNames('1', '2', '3')).toEqual(['']);
  });
});
