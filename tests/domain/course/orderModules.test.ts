import { describe, expect, it } from 'vitest';
import { minutesInOrder, orderModules, type BaselineAnswer, type ModuleToOrder } from '#src/domain/course/orderModules.ts';

const module = (id: string, ...parts: string[]): ModuleToOrder => ({
  id,
  lesson: `refresher/${id}`,
  parts,
  outcomes: [...new Set(parts.map((part) => part.slice(0, 2)))],
});

const MODULES = [
  module('limits', 'O1/confidentiality'),
  module('options', 'O3/options', 'O4/weighing'),
  module('figures', 'O5/figures'),
  module('network', 'O9/network', 'O1/listening'),
  { id: 'final-assessment', parts: [], outcomes: ['O1', 'O3'] },
];

const answer = (outcome: string, rest: Partial<BaselineAnswer> = {}): BaselineAnswer => ({
  lesson: 'initial/any',
  outcomes: [outcome],
  holds: true,
  confident: true,
  ...rest,
});

const ALL_HOLD = ['O1/confidentiality', 'O1/listening', 'O3/options', 'O4/weighing', 'O5/figures', 'O9/network'].map((part) =>
  answer(part),
);
const but = (outcome: string, rest: Partial<BaselineAnswer>) =>
  ALL_HOLD.map((each) => (each.outcomes[0] === outcome ? { ...each, holds: false, ...rest } : each));
const order = (answers: readonly BaselineAnswer[], mastery: Parameters<typeof orderModules>[1]['mastery'] = []) =>
  orderModules(MODULES, { answers, mastery });
const standings = (answers: readonly BaselineAnswer[]) => order(answers).map(({ id, standing }) => `${id}: ${standing}`);

describe('the order of modules after a baseline', () => {
  it('is that of the course where everything holds, and all teaching may be skipped', () => {
    expect(standings(ALL_HOLD)).toEqual(['limits: solid', 'options: solid', 'figures: solid', 'network: solid']);
    expect(order(ALL_HOLD).every(({ maySkipTeaching }) => maySkipTeaching)).toBe(true);
  });

  it('puts confident mistakes first, then what did not hold, then what was not seen', () => {
    const answers = [...but('O9/network', { confident: true }), answer('O4/weighing', { holds: false, confident: false })].filter(
      ({ outcomes }) => outcomes[0] !== 'O5/figures',
    );
    expect(standings(answers)).toEqual(['network: confident mistake', 'options: wrong', 'figures: not seen', 'limits: solid']);
  });

  it('lets no mistake bear on a module that trains another part of the same outcome', () => {
    const [first, ...others] = order(
      but('O1/listening', { confident: false }).concat(answer('O1/confidentiality'), answer('O1/confidentiality')),
    );
    expect(first).toMatchObject({ id: 'network', standing: 'wrong', because: ['O1'] });
    expect(others.every(({ standing }) => standing === 'solid')).toBe(true);
  });

  it('takes a mistake in a question of its own lesson for one in the module, whatever part it names', () => {
    const [first] = order([...ALL_HOLD, answer('O8/officer', { lesson: 'refresher/figures', holds: false, confident: false })]);
    expect(first).toMatchObject({ id: 'figures', standing: 'wrong' });
  });

  it('counts what the conversation came to in an outcome', () => {
    const [first] = order(ALL_HOLD, [{ outcome: 'O5', held: 0, total: 6 }]);
    expect(first).toMatchObject({ id: 'figures', standing: 'wrong', maySkipTeaching: false, because: ['O5'] });
  });

  it('has nothing solid where nothing was shown', () => {
    expect(order([]).map(({ standing }) => standing)).toEqual(['not seen', 'not seen', 'not seen', 'not seen']);
  });

  it('puts more mistakes before fewer', () => {
    const answers = [
      ...but('O5/figures', { confident: false }),
      ...['a', 'b'].map(() => answer('O9/network', { holds: false, confident: false })),
    ];
    expect(
      order(answers)
        .map(({ id }) => id)
        .slice(0, 2),
    ).toEqual(['network', 'figures']);
  });
});

it('the minutes of a course leave out the teaching that may be skipped, and no practice', () => {
  const minutes = [
    { id: 'limits', teaching: 5, practice: 10 },
    { id: 'figures', teaching: 6, practice: 20 },
    { id: 'final-assessment', teaching: 0, practice: 17 },
  ];
  expect(minutesInOrder(order(ALL_HOLD), minutes)).toBe(47);
  expect(minutesInOrder(order(but('O5/figures', {})), minutes)).toBe(53);
});
