import { describe, expect, test } from 'vitest';
import type { ClinicOnPage, ClinicProcedure } from '#src/activities/clinic/clinicOnPage.ts';
import { makeOnePager, onePagerAsText } from '#src/activities/clinic/onePager.ts';
import { whatBearsOnIt } from '#src/activities/clinic/whatBearsOnIt.ts';
import type { ClinicProblem } from '#src/domain/course/clinicProblem.ts';

const problem: ClinicProblem = {
  id: 'about-the-lead',
  title: 'It is about the lead',
  about: 'Finding the path',
  words: [],
  askYourself: ['What does it say?'],
  toTheNetwork: 'What do we say then?',
  restsOn: [
    { in: 'charter', name: '2' },
    { in: 'harbour', name: '4.2' },
    { in: 'ridge', name: '1' },
  ],
  questions: ['raise-with', 'nobody-entered'],
  ask: ['network-lead', 'nobody'],
  scenario: 'kiln-room',
  safety: false,
};

const procedure = (id: string, isSilent: boolean): ClinicProcedure => ({
  id,
  name: `${id} pack`,
  answers: { 'raise-with': [{ when: '', says: `What ${id} says.`, isSilent, locator: '9', href: `/${id}#9` }] },
  contacts: { 'network-lead': { who: 'The lead', how: 'Ring' } },
});
const [harbour, ridge] = [procedure('harbour', false), procedure('ridge', true)];

const clinic: ClinicOnPage = {
  problems: [problem],
  grounds: {
    'charter 2': { place: 'Charter, 2', gist: 'Limits first.', href: '/charter' },
    'harbour 4.2': { place: 'Harbour, 4.2', gist: 'It needs a name.', href: '/harbour' },
    'ridge 1': { place: 'Ridge, 1', gist: 'The committee hears it.', href: '/ridge' },
  },
  asks: { 'raise-with': 'Whom can they raise it with?' },
  procedures: [harbour, ridge],
  scenarios: {},
  numbers: [],
  security: '',
  supportHref: '/support',
};

describe('what bears on a problem under one procedure', () => {
  test('is what holds everywhere and its own clauses, and nothing of another procedure', () => {
    const { everywhere, clauses } = whatBearsOnIt(clinic, problem, ridge);
    expect(everywhere.map(({ place }) => place)).toEqual(['Charter, 2']);
    expect(clauses.map(({ place }) => place)).toEqual(['Ridge, 1']);
  });

  test('keeps a question that nobody has entered, without an answer, and leaves out whom nobody can reach', () => {
    const { asked, contacts } = whatBearsOnIt(clinic, problem, harbour);
    expect(asked.map(({ answers }) => answers.length)).toEqual([1, 0]);
    expect(contacts).toEqual([{ who: 'The lead', how: 'Ring' }]);
  });
});

describe('the page for the network', () => {
  const pageUnder = (chosen: ClinicProcedure, own?: string) =>
    makeOnePager(problem, whatBearsOnIt(clinic, problem, chosen), chosen.name, own);

  test('asks the question of the problem unless words of one’s own are handed over', () => {
    expect(pageUnder(harbour).question).toBe('What do we say then?');
    expect(pageUnder(harbour, 'And on the phone?').question).toBe('And on the phone?');
  });

  test('says on what the document is silent, and nothing of what nobody has entered', () => {
    expect(pageUnder(ridge).silentOn).toEqual(['Whom can they raise it with?']);
    expect(pageUnder(harbour).silentOn).toEqual([]);
  });

  test('reads the same as text', () => {
    const text = onePagerAsText(pageUnder(ridge));
    for (const part of [
      'What do we say then?',
      '- What does it say?',
      '- Ridge, 1: The committee hears it.',
      'What the ridge pack does not say',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).not.toContain('Harbour');
  });
});
