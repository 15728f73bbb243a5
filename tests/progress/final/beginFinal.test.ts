import { expect, it } from 'vitest';
import { markedItem, poolOf } from '#src/domain/record/completion/courseAtHand.ts';
import { openFinal } from '#src/domain/record/completion/finalsInRecord.ts';
import { replayFinal } from '#src/domain/record/completion/replayFinal.ts';
import { drawnFinal, withFinalBegun } from '#src/progress/final/beginFinal.ts';
import type { FinalForPage } from '#src/progress/final/finalForPage.ts';
import { aCourseAtHand, ITEMS, replay } from '../../domain/builders/aCourse.ts';
import { aFinal } from '../../domain/builders/aFinal.ts';
import { aRecord, TEN } from '../../domain/builders/aRecord.ts';

const course = aCourseAtHand();
const { items: _items, ...pool } = poolOf(course);
const forPage: FinalForPage = {
  course: { id: 'initial', title: 'Initial', href: '/' },
  terms: { scenarios: 2, items: 4 },
  passMark: 80,
  pool,
  items: ITEMS.map((item) => ({ ...item, marked: markedItem(item) })),
  procedures: [],
  procedureInForce: 'harbour',
  scenarios: {},
  lessons: {},
  modules: course.terms.modules,
  outcomes: [],
  judgesAt: '',
  certificate: '',
  record: '',
};
const begun = { procedure: 'harbour', withNotes: false, id: 'new', seed: 's', at: TEN };

it('a final that is begun could have been drawn so, and nothing of it is done yet', () => {
  const final = drawnFinal(aRecord(), forPage, begun);
  expect(final).toMatchObject({ id: 'new', procedure: 'harbour', startedAt: TEN });
  expect([final.scenarios.length, final.items.length]).toEqual([2, 4]);
  const by = { course, replay, titleOf: (id: string) => id };
  expect(replayFinal(final, aRecord(), by, 'officer').replayed).toEqual({ kind: 'holds' });
});

it('another holds no scenario of the one before, as long as there are others', () => {
  const before = aRecord({ finals: [{ ...aFinal('f'), endedAt: TEN }] });
  expect(drawnFinal(before, forPage, begun).scenarios[0]).toEqual({ scenario: 'three' });
});

it('a second is not begun while one is under way: another tab may have been quicker', () => {
  const record = aRecord({ finals: [aFinal('f')] });
  expect(withFinalBegun(record, forPage, begun)).toBe(record);
  expect(openFinal(withFinalBegun(aRecord(), forPage, begun), 'initial')?.id).toBe('new');
});
