import { describe, expect, it } from 'vitest';
import { stageSayings } from '#src/activities/words/stageSayings.ts';
import type { ProcedureStage } from '#src/domain/procedure/procedureStage.ts';

const first: ProcedureStage = {
  id: '1',
  name: 'Local',
  entersWhen: 'someone has a concern.',
  receivedBy: 'Their supervisor.',
  deadlines: [],
  leadsTo: ['2', 'nowhere'],
  outcomes: [],
  clauses: ['4.1'],
};
const second: ProcedureStage = {
  ...first,
  id: '2',
  name: 'Assisted',
  leadsTo: [],
  deadlines: ['within 20 working days'],
  outcomes: ['An apology'],
};

describe('what a document says of a stage', () => {
  it('begins each thing with a capital, and says that no time is given where none is', () => {
    expect(stageSayings(first, [first, second]).map(({ name, says }) => `${name}: ${says.join('; ')}`)).toEqual([
      'Begins when: Someone has a concern.',
      'Who receives it: Their supervisor.',
      'Time limit: None given.',
      'May lead to: Stage 2: Assisted',
    ]);
  });

  it('leaves out what a stage has not', () => {
    expect(stageSayings(second, [first, second]).map(({ id }) => id)).toEqual(['begins', 'receives', 'time', 'ends']);
  });
});
