import { describe, expect, test } from 'vitest';
import { findIdentifyingDetail } from '#src/activities/clinic/identifyingDetail.ts';
import { SAY_IT_WITHOUT } from '#src/activities/clinic/sayItWithout.ts';

const found = (text: string): string[] => findIdentifyingDetail(text).map(({ kind, words }) => `${kind}: ${words}`);

describe('a text of an officer’s own is looked over for', () => {
  test.each([
    ['a name inside a sentence', 'I promised Priya that I would ring.', ['name: Priya']],
    ['a whole name', 'It is about Tom Okafor, I think.', ['name: Tom Okafor']],
    ['a name that begins a sentence and speaks', 'Priya told me. Then she left.', ['name: Priya']],
    ['a name with a title', 'They fear Dr Rana and Professor Lee.', ['name: Dr Rana', 'name: Professor Lee']],
    ['a handle', 'He posts as @lab_rat.', ['name: @lab_rat']],
    ['an address', 'She is at p.nair@uni.example.edu.au now.', ['email: p.nair@uni.example.edu.au']],
    [
      'a phone number',
      'Ring 0412 345 678 or (07) 4781 5555 or +61 412 345 678.',
      ['phone: 0412 345 678', 'phone: (07) 4781 5555', 'phone: +61 412 345 678'],
    ],
    ['a staff number', 'It is jc123456, or case 20481.', ['number: jc123456', 'number: 20481']],
    [
      'a day',
      'On 3 March, on 4/11/2025, on 2025-11-04 and last Tuesday.',
      ['date: 3 March', 'date: 4/11/2025', 'date: 2025-11-04', 'date: last Tuesday'],
    ],
    ['a month or a year', 'It began in June, and again in 2024.', ['date: June', 'date: 2024']],
    ['a school', 'They are in the School of Marine and Tropical Biology now.', ['unit: School of Marine and Tropical Biology']],
    ['a unit by its name', 'They work in the Marine lab.', ['unit: Marine lab']],
    ['a unit in small letters', 'They work in the finance team.', ['unit: finance team']],
    ['a short name of a unit', 'It is the talk of TESS.', ['unit: TESS']],
    ['a place', 'We met in room 12.304.', ['place: room 12.304']],
    ['a role with its unit', 'A technician in marine begged me.', ['role: technician in marine']],
    ['a role with a field before it', 'A chemistry lecturer at Smithfield came.', ['role: chemistry lecturer at Smithfield']],
    ['somebody who is the only one', 'She is the only woman in engineering.', ['only: the only woman in engineering']],
    ['one of two', 'He is one of two Samoans.', ['only: one of two Samoans']],
    ['an age', 'She is a 58-year-old, and he is 31.', ['age: 58-year-old', 'age: is 31']],
  ])('%s', (_what, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('what points to nobody is left alone', () => {
  test.each([
    'I agreed to something before I had said my limits. How do I put that right?',
    'Someone comes back often and decides nothing. When am I no longer of use?',
    'Do we sit in on meetings? Our document doesn’t say. What do the rest of you tell people?',
    'A manager asked me for a name. I said no, and I think I said too much.',
    'I rang the EAP and HR, and I’m a contact officer. The Fair Work Commission was named.',
    'It may be serious. They may not agree, and I march on.',
    'Somebody said that it was fine. “They told me,” she said.',
    'The person was in tears. A student in trouble came, and a manager in a meeting.',
    'On the first day it was the only way, and the last word was theirs.',
    'At Stage 1 of the Enterprise Agreement nothing happened for 20 working days.',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

test('what is found is told where it stands, in the order of the text, and no words twice', () => {
  const text = 'On Monday Dr Rana from the Marine lab rang 0412 345 678.';
  const details = findIdentifyingDetail(text);
  expect(details.map(({ from, to }) => text.slice(from, to))).toEqual(details.map(({ words }) => words));
  expect(details.map(({ kind }) => kind)).toEqual(['date', 'name', 'unit', 'phone']);
});

test('every kind of detail comes with a way to say it without', () => {
  const kinds = findIdentifyingDetail(
    'I saw Ana of TESS, jc12345, room 3, 3 May, aged 40, a@b.au, 0412 345 678, the only vet; a vet in oncology.',
  ).map(({ kind }) => kind);
  expect(new Set(kinds)).toEqual(new Set(Object.keys(SAY_IT_WITHOUT)));
});
