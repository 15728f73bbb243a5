import { expect, it } from 'vitest';
import { attemptsByScenario } from '#src/progress/myRecord/attemptsByScenario.ts';
import { anAttempt, aRecord, ELEVEN, NINE, TEN } from '../../domain/builders/aRecord.ts';

const library = [
  { id: 'first', title: 'First', href: '/first/' },
  { id: 'second', title: 'Second', href: '/second/' },
  { id: 'third', title: 'Third', href: '/third/' },
];
const result = { score: 92, lost: 1, met: 20, competent: true, criticalBreaches: [] };

it('runs stand under their scenario in the order of the library, the latest first, and what was left apart', () => {
  const record = aRecord({
    attempts: [
      anAttempt('older', { scenario: 'third', state: 'ended', updatedAt: NINE, result }),
      anAttempt('later', { scenario: 'third', state: 'ended', updatedAt: ELEVEN, mode: 'practice', result }),
      anAttempt('left', { scenario: 'third', state: 'abandoned', updatedAt: TEN }),
      anAttempt('waiting', { scenario: 'first', updatedAt: TEN }),
    ],
  });
  const [first, third, ...rest] = attemptsByScenario(record, library);
  expect(rest).toEqual([]);
  expect(first).toMatchObject({ title: 'First', isDone: false, underWay: [{ id: 'waiting' }], ended: [], left: [] });
  expect(third).toMatchObject({ title: 'Third', isDone: true, ended: [{ id: 'later' }, { id: 'older' }], left: [{ id: 'left' }] });
});

it('a scenario done by its equal alternative is done, with the day', () => {
  const record = aRecord({ alternatives: [{ scenario: 'second', doneAt: TEN }] });
  expect(attemptsByScenario(record, library)).toMatchObject([{ id: 'second', isDone: true, alternativeDoneAt: TEN }]);
});

it('a scenario that this site no longer has comes last, under its id and without an address', () => {
  const record = aRecord({ attempts: [anAttempt('a', { scenario: 'gone' }), anAttempt('b', { scenario: 'first' })] });
  const played = attemptsByScenario(record, library);
  expect(played.map(({ id, title, href }) => [id, title, href])).toEqual([
    ['first', 'First', '/first/'],
    ['gone', 'gone', undefined],
  ]);
});
