import { describe, expect, test } from 'vitest';
import { harbourAfter, PACK, readHarbour, readingAfter } from './harbourContent.ts';

const FIRST = `  - stage: "1"
    name: A talk
    enters when: Someone has a concern.
    received by: The {lead}.
    deadline: Within a week
    leads to: ["2"]
    outcomes: [An agreement]
    clauses: ["4.20"]
`;
const SECOND = `  - stage: "2"
    name: The committee
    enters when: The talk did not settle it.
    received by: The committee.
    leads to: ["1"]
    outcomes: [A decision]
    clauses: ["4.2", "5"]
`;
/** Near the top of the file, so that the lines in the messages stay where they are. */
const TOP = 'procedure: harbour\n';
const STAGES = `${TOP}stages:\n${FIRST}${SECOND}`;

function readingStages(passage: string, replacement: string): string {
  if (!STAGES.includes(passage)) throw new Error(`The stages do not hold "${passage}".`);
  return readingAfter(PACK, TOP, STAGES.replace(passage, replacement));
}

describe('the stages of a procedure', () => {
  test('are read in the order of the document', () => {
    const { content, problems } = readHarbour(harbourAfter(PACK, TOP, STAGES));
    expect(problems.filter(({ level }) => level === 'error')).toEqual([]);
    expect(content?.procedures.find(({ id }) => id === 'harbour')?.stages).toEqual([
      {
        id: '1',
        name: 'A talk',
        entersWhen: 'Someone has a concern.',
        receivedBy: 'The {lead}.',
        deadlines: ['Within a week'],
        leadsTo: ['2'],
        outcomes: ['An agreement'],
        clauses: ['4.20'],
      },
      {
        id: '2',
        name: 'The committee',
        entersWhen: 'The talk did not settle it.',
        receivedBy: 'The committee.',
        deadlines: [],
        leadsTo: ['1'],
        outcomes: ['A decision'],
        clauses: ['4.2', '5'],
      },
    ]);
  });

  test('may be left out', () => {
    expect(readHarbour().content?.procedures.map(({ stages }) => stages)).toEqual([undefined, undefined]);
  });
});

describe('a stage with a mistake gets one message with its place and how to mend it', () => {
  test('a number that is not in quotes', () => {
    expect(readingStages('stage: "1"', 'stage: 1')).toMatchInlineSnapshot(`
      "error procedures/harbour.yaml:3:12
        "stage" is 1, which is not text.
        Put it in quotes: stage: "1""
    `);
  });

  test('a stage that nothing is received by', () => {
    expect(readingStages('    received by: The committee.\n', '')).toMatchInlineSnapshot(`
      "error procedures/harbour.yaml:11:5
        "received by" is missing.
        Add a line "received by: ..." to this entry."
    `);
  });

  test('a key that is not known', () => {
    expect(readingStages('enters when: The talk', 'entered when: The talk')).toMatchInlineSnapshot(`
      "error procedures/harbour.yaml:11:5
        "enters when" is missing.
        Add a line "enters when: ..." to this entry.
      error procedures/harbour.yaml:13:5
        "entered when" is not known here.
        Did you mean "enters when"?"
    `);
  });

  test('the same stage twice', () => {
    expect(readingStages('stage: "2"', 'stage: "1"')).toMatchInlineSnapshot(`
      "error procedures/harbour.yaml:8:16
        The stage 2 is not known.
        Did you mean 1? Known ones are listed in "stages" of this file.
      error procedures/harbour.yaml:11:12
        The stage 1 is there twice.
        Remove one of the two, or give it another name.
      error procedures/harbour.yaml:15:16
        The stage 1 leads to itself.
        Name the stages that may come next, or remove it."
    `);
  });

  test('a stage that leads nowhere known', () => {
    expect(readingStages('leads to: ["2"]', 'leads to: [report]')).toMatchInlineSnapshot(`
      "error procedures/harbour.yaml:8:16
        The stage report is not known.
        Use one that is listed in "stages" of this file, or add it there."
    `);
  });

  test('a stage that leads to itself', () => {
    expect(readingStages('leads to: ["2"]', 'leads to: ["1"]')).toMatchInlineSnapshot(`
      "error procedures/harbour.yaml:8:16
        The stage 1 leads to itself.
        Name the stages that may come next, or remove it."
    `);
  });

  test('a clause that the document does not list', () => {
    expect(readingStages('clauses: ["4.2", "5"]', 'clauses: ["4.2", "55"]')).toMatchInlineSnapshot(`
      "error procedures/harbour.yaml:17:22
        The clause "55" is not among the clauses of this document.
        Did you mean 5? Known ones are listed in "clauses" of this file."
    `);
  });

  test('a word that the pack does not fill in', () => {
    expect(readingStages('{lead}', '{leader}')).toMatchInlineSnapshot(`
      "error procedures/harbour.yaml:6:18
        The stage 1 uses {leader}, for which the pack has no word.
        Did you mean lead? Known ones are listed in "terms" of this file."
    `);
  });
});
