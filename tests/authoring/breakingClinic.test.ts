import { describe, expect, test } from 'vitest';
import { parseContent } from '#src/authoring/parseContent.ts';
import { saidOf, studyFiles, studyWith } from './studyContent.ts';

const CLINIC = `- problem: keep-it-secret
  title: Someone wants me to keep it secret
  about: What stays private
  words: [promise, danger]
  ask yourself: [What did I say?, Is anyone unsafe?, Who could help?]
  to the network: What do we say in that minute?
  rests on: [charter 1, "harbour 4.2", law fairness, case the-glaze]
  questions: [anonymous]
  ask: wellbeing
  scenario: kiln-room
  safety: yes
- problem: about-the-lead
  title: It is about the lead
  about: Finding the path
  ask yourself: [What does it say?, What does it leave out?, Who decides?]
  to the network: What do we say then?
  rests on: [charter 4, "ridge Part A, 1"]
  questions: [raise-with, anonymous]
  ask: [wellbeing]
  scenario: kiln-room
`;

const CHANGES = `- change: new-list
  on: 2026-03-01
  of: law
  title: A new list
  what: The list is kept for longer.
  for officers: Say so if you are asked.
  certain: yes
  source: The gazette
  law: fairness
- change: harbour-two
  seen: 2026-11-21
  of: document
  title: The trust has a new text
  what: Two clauses read anew.
  for officers: Read them.
  certain: as at last check
  source: The trust
  procedure: harbour
  clauses:
    - { clause: "4.2", was: A complaint may go without a name., is: A complaint carries a name. }
    - { clause: "4.9", was: The lead keeps notes. }
`;

function after(text: string, passage: string, replacement: string): string {
  if (!text.includes(passage)) throw new Error(`There is no "${passage}".`);
  return text.replace(passage, () => replacement);
}

const inClinic = (passage: string, replacement: string): string => saidOf(studyWith('clinic.yaml', after(CLINIC, passage, replacement)));
const inChanges = (passage: string, replacement: string): string => saidOf(studyWith('changes.yaml', after(CHANGES, passage, replacement)));

describe('a catalogue of problems', () => {
  test('is read as it is written', () => {
    const { content, problems } = parseContent(studyWith('clinic.yaml', CLINIC));
    expect(problems).toEqual([]);
    expect(content?.clinic).toMatchObject([
      {
        id: 'keep-it-secret',
        words: ['promise', 'danger'],
        restsOn: [
          { in: 'charter', name: '1' },
          { in: 'harbour', name: '4.2' },
          { in: 'law', name: 'fairness' },
          { in: 'case', name: 'the-glaze' },
        ],
        safety: true,
      },
      {
        id: 'about-the-lead',
        restsOn: [
          { in: 'charter', name: '4' },
          { in: 'ridge', name: 'Part A, 1' },
        ],
        ask: ['wellbeing'],
        safety: false,
      },
    ]);
    expect(saidOf(studyWith('clinic.yaml', CLINIC))).toBe(saidOf(studyFiles));
  });

  test('may be missing', () => {
    expect(parseContent(studyFiles)).toMatchObject({ content: { clinic: [], changes: [] }, problems: [] });
  });

  test('rests on a clause, a page or a document that is not there', () => {
    expect(inClinic('"harbour 4.2"', '"harbour 4.3"')).toMatchInlineSnapshot(`
      "error clinic.yaml:7:25
        There is no clause 4.3 in procedures/harbour.yaml.
        Did you mean 4.2? Known ones are listed in procedures/harbour.yaml."
    `);
    expect(inClinic('law fairness', 'law fairnes')).toContain('Did you mean fairness?');
    expect(inClinic('case the-glaze', 'kase the-glaze')).toMatchInlineSnapshot(`
      "error clinic.yaml:7:54
        "kase the-glaze" does not begin with anything that a problem can rest on.
        Begin with one of: charter, harbour, ridge, case, law."
    `);
  });

  test('asks a question that nobody knows', () => {
    expect(inClinic('questions: [raise-with, anonymous]', 'questions: [raise-wit]')).toMatchInlineSnapshot(`
      "error clinic.yaml:18:15
        The question raise-wit is not known.
        Did you mean raise-with? Known ones are listed in vocabulary/questions.yaml."
    `);
  });

  test('names a contact or a scenario that is not there', () => {
    expect(inClinic('ask: wellbeing', 'ask: wellbing')).toMatchInlineSnapshot(`
      "error clinic.yaml:9:3
        There is no contact wellbing to ask.
        Did you mean wellbeing? Known ones are listed in organisation.yaml, contacts."
    `);
    expect(inClinic('scenario: kiln-room\n  safety', 'scenario: kiln\n  safety')).toContain('The scenario kiln does not exist.');
  });

  test('has a problem twice, or comes back to a group', () => {
    expect(inClinic('problem: about-the-lead', 'problem: keep-it-secret')).toContain('The problem keep-it-secret is there twice.');
    const again = `${CLINIC}${CLINIC.slice(0, CLINIC.indexOf('- problem: about-the-lead')).replace('keep-it-secret', 'once-more')}`;
    expect(saidOf(studyWith('clinic.yaml', again))).toContain('The group "What stays private" is taken up a second time.');
  });

  test('gives too few questions to ask oneself, or a verdict', () => {
    expect(inClinic('[What does it say?, What does it leave out?, Who decides?]', '[What does it say?]')).toMatchInlineSnapshot(`
      "error clinic.yaml:15:17
        There are fewer than three questions to ask oneself.
        Write three to five."
    `);
    expect(inClinic('  words: [promise, danger]', '  solution: Tell HR.')).toContain('"solution" is not known here.');
  });
});

describe('what has changed', () => {
  test('is read with its day, how certain it is, and clause by clause', () => {
    const { content, problems } = parseContent(studyWith('changes.yaml', CHANGES));
    expect(problems).toEqual([]);
    expect(content?.changes).toMatchObject([
      { id: 'new-list', on: '2026-03-01', isDaySeen: false, isCertain: true, clauses: [] },
      {
        id: 'harbour-two',
        on: '2026-11-21',
        isDaySeen: true,
        isCertain: false,
        clauses: [
          { procedure: 'harbour', clause: '4.2', was: 'A complaint may go without a name.', is: 'A complaint carries a name.' },
          { procedure: 'harbour', clause: '4.9', was: 'The lead keeps notes.' },
        ],
      },
    ]);
    expect(saidOf(studyWith('changes.yaml', CHANGES))).toBe(saidOf(studyFiles));
  });

  test('names a page, a pack or a clause in force that is not there', () => {
    expect(inChanges('law: fairness', 'law: fairnes')).toContain('Did you mean fairness?');
    expect(inChanges('procedure: harbour', 'procedure: harbor')).toContain('Did you mean harbour?');
    expect(inChanges('clause: "4.2"', 'clause: "4.3"')).toMatchInlineSnapshot(`
      "error changes.yaml:20:17
        The clause 4.3 is not known.
        Did you mean 4.2? Known ones are listed in procedures/harbour.yaml."
    `);
  });

  test('has no day, or two', () => {
    expect(inChanges('  on: 2026-03-01\n', '')).toMatchInlineSnapshot(`
      "error changes.yaml:1:3
        A change has either a day on which it began or a day on which it was seen.
        Write on: or seen:, and not both."
    `);
    expect(inChanges('  seen: 2026-11-21', '  seen: 2026-11-21\n  on: 2026-11-20')).toContain('either a day on which it began');
  });

  test('goes through clauses of no document, or says nothing of one', () => {
    expect(inChanges('  procedure: harbour\n', '')).toContain('Clauses are changed, and no procedure is named.');
    expect(inChanges(', was: The lead keeps notes. }', ' }')).toContain('says neither what it was nor what it is');
  });

  test('leaves out how certain it is, or says it in a word of its own', () => {
    expect(inChanges('certain: yes', 'certain: maybe')).toMatchInlineSnapshot(`
      "error changes.yaml:7:12
        This does not say how certain it is.
        Write yes, or "as at last check"."
    `);
  });
});
