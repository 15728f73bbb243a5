import { describe, expect, it } from 'vitest';
import { markedItem } from '#src/domain/record/completion/courseAtHand.ts';
import type { BaselineForPage } from '#src/progress/refresher/baselineForPage.ts';
import { withBaselineBegun } from '#src/progress/refresher/beginBaseline.ts';
import { ITEMS, SCENARIOS } from '../../domain/builders/aCourse.ts';
import { aCompletion, aRecord, ELEVEN, TEN } from '../../domain/builders/aRecord.ts';

const forPage: BaselineForPage = {
  final: {
    course: { id: 'refresher', title: 'Refresher', href: '/refresher/' },
    terms: { scenarios: 1, items: 4 },
    passMark: 0,
    pool: { course: 'refresher', modules: [], requiredScenarios: [], scenarios: [] },
    items: ITEMS.map((item) => ({ ...item, marked: markedItem(item) })),
    procedures: [],
    procedureInForce: 'harbour',
    scenarios: {},
    lessons: {},
    modules: [],
    outcomes: [],
    judgesAt: '',
    certificate: '',
    record: '',
  },
  terms: { scenarios: 1, items: 4 },
  pool: {
    modules: [{ scenarios: ['one', 'two'] }],
    requiredScenarios: [],
    scenarios: SCENARIOS.map((scenario) => ({ ...scenario, minutes: scenario.id === 'two' ? 10 : 12 })),
  },
  order: { course: 'refresher', prerequisiteCourse: 'initial', modules: [], minutes: [], outcomes: {}, judgesAt: '' },
};
const begun = { procedure: 'harbour', withNotes: false, id: 'b', seed: 's', at: TEN };
const trained = aRecord({ completions: [aCompletion('c')] });

describe('a baseline that is begun', () => {
  it('draws the shortest conversation and four questions, and keeps by what the course before was shown', () => {
    const record = withBaselineBegun(trained, forPage, begun);
    expect(record.baselines).toMatchObject([{ id: 'b', course: 'refresher', startedAt: TEN, scenarios: [{ scenario: 'two' }] }]);
    expect(record.baselines[0]?.items).toHaveLength(4);
    expect(record.prerequisites).toMatchObject([{ course: 'initial', how: 'completion', completion: 'c', keptAt: TEN }]);
    expect(record.enrolments).toMatchObject([{ course: 'refresher', role: 'officer' }]);
  });

  it('is refused without the course before, and while another is under way', () => {
    expect(withBaselineBegun(aRecord(), forPage, begun)).toEqual(aRecord());
    const once = withBaselineBegun(trained, forPage, begun);
    expect(withBaselineBegun(once, forPage, { ...begun, id: 'other', at: ELEVEN })).toBe(once);
  });
});
