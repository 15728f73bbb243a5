import { describe, expect, test } from 'vitest';
import { fileURLToPath } from 'node:url';
import { clauseIdOf } from '#src/authoring/load/loadClauses.ts';
import { readContent } from '#src/authoring/readContent.ts';
import { harbourAfter, readHarbour, PACK, STORY } from './harbourContent.ts';

describe('content in the words of the domain', () => {
  const { content } = readHarbour();
  const story = content?.scenarios[0];
  const scene = (id: string) => story?.scenes.find((one) => one.id === id);

  test('a folder on disk reads the same as its texts', () => {
    const folder = fileURLToPath(new URL('../content/fixtures/harbour', import.meta.url));
    expect(readContent(folder).content).toEqual(content);
  });

  test('every question may also be answered with "does not say"', () => {
    const answers = content?.vocabulary.questions.map((question) => question.answers.map(({ id }) => id));
    expect(answers).toEqual([
      ['yes', 'no', 'does-not-say'],
      ['team-lead', 'committee', 'does-not-say'],
    ]);
    expect(content?.vocabulary.questions.map(({ weight }) => weight)).toEqual([3, 3]);
  });

  test('rules weigh three for must and must not, one for should, unless they say otherwise', () => {
    const weights = [...(content?.charter.rules ?? []), ...(content?.procedures[0]?.rules ?? [])].map(({ id, weight }) => [id, weight]);
    expect(Object.fromEntries(weights)).toMatchObject({ 'no-pushing': 3, 'wellbeing-named': 1, 'limits-first': 6 });
  });

  test('each form of rule carries what belongs to it', () => {
    const rules = content?.charter.rules ?? [];
    expect(rules.find(({ id }) => id === 'limits-first')).toMatchObject({ form: 'before', strength: 'must', before: ['hear/account'] });
    expect(rules.find(({ id }) => id === 'safety-asked')).toMatchObject({ form: 'by end', after: ['hear/account'] });
    expect(rules.find(({ id }) => id === 'names-stay-private')).toMatchObject({ form: 'must not', unless: { 'consent-to-share': 'yes' } });
    expect(rules.find(({ id }) => id === 'no-secrecy')).toMatchObject({ critical: true });
  });

  test('an answer is given or silent', () => {
    expect(content?.procedures[0]?.answers[2]).toMatchObject({ kind: 'given', answer: 'committee', when: { 'lead-is-respondent': 'yes' } });
    expect(content?.procedures[1]?.answers[0]).toMatchObject({ kind: 'silent', nearest: 'Part A, 1', ask: 'the committee' });
  });

  test('a line is a stage direction or words of a person, perhaps under a condition', () => {
    expect(scene('the-bench')?.says[0]).toEqual({ text: 'Ana puts her gloves on the bench.' });
    expect(scene('the-rota')?.says[1]).toMatchObject({ person: 'ana', when: { done: ['promise/secrecy'] } });
  });

  test('a choice speaks, or does something without words', () => {
    expect(scene('the-end-of-it')?.choices.map(({ deed }) => deed)).toEqual([true, false, false]);
  });

  test('a choice may lead to different scenes', () => {
    expect(scene('the-end-of-it')?.choices[1]?.goTo).toEqual([
      { scene: 'uneasy', when: { done: ['push/formal'], notDone: undefined, known: undefined } },
      { scene: 'settled', when: undefined },
    ]);
  });

  test('what the organisation leaves open has its usual value', () => {
    expect(content?.organisation).toMatchObject({ passMark: 75, validForMonths: 24, refresherDueAfterMonths: 12 });
  });

  test('a service of the organisation takes its number from the contacts', () => {
    expect(content?.supports.services[1]).toMatchObject({ service: 'Wellbeing line', number: 'Ask at the front desk' });
  });

  test('a line for one procedure, and a template pack, are understood', () => {
    const files = harbourAfter(STORY, '- ana: "What now?"', '- { ana: "What now?", in: ridge }');
    const template = { file: 'procedures/template.yaml', content: 'procedure: your-own\nclauses: []\n' };
    const read = readHarbour([...files, template]);
    expect(read.problems).toEqual([]);
    expect(read.content?.procedures.map(({ id }) => id)).toEqual(['harbour', 'ridge']);
    expect(read.content?.scenarios[0]?.scenes[3]?.says[0]?.procedure).toBe('ridge');
  });

  test('a clause that is taught names its lesson', () => {
    const files = harbourAfter(PACK, 'for reference: It asks nothing of a contact person.', 'taught in: first/the-list');
    expect(readHarbour(files).problems.map(({ says }) => says)).toEqual(['The lesson first/the-list does not exist.']);
  });
});

describe('the id of a clause', () => {
  test.each([
    ['2.3', 'c-2-3'],
    ['4.20', 'c-4-20'],
    ['3.2.2 ¶2(c)', 'c-3-2-2-p2-c'],
    ['Stage 1, step 2', 'c-stage-1-step-2'],
    ['Responsibilities, ECO (a)', 'c-responsibilities-eco-a'],
  ])('of %s is %s', (locator, id) => expect(clauseIdOf(locator)).toBe(id));
});
