import { describe, expect, it } from 'vitest';
import { openFinal, withFinal } from '#src/domain/record/completion/finalsInRecord.ts';
import { createSimulator, type Simulator } from '#src/simulator/simulatorStore.ts';
import { makeBrowserStore } from '#src/records/browserStore.ts';
import type { RecordStore } from '#src/records/RecordStore.ts';
import { aFinal } from '../domain/builders/aFinal.ts';
import { Browser } from '../records/aBrowser.ts';
import { someRun, theKilnRoom } from './forPlay.ts';

const forPlay = theKilnRoom();
const scenario = forPlay.scenario.id;
const procedure = forPlay.procedures[0]!.id;

/** The player of the kiln room, with a final under way that has drawn it. */
function aPlayer(): { simulator: Simulator; records: RecordStore } {
  const records = makeBrowserStore(new Browser().tab());
  let minute = 0;
  const now = () => new Date(Date.UTC(2026, 10, 21, 10, (minute += 1))).toISOString();
  records.change((record) => withFinal(record, aFinal('f', { procedure, scenarios: [{ scenario }] })));
  const simulator = createSimulator(forPlay, { records, now, newId: () => `run-${String(minute)}` });
  return { simulator, records };
}

const drawn = (records: RecordStore) => openFinal(records.read(), 'initial')?.scenarios[0];

describe('a scenario that a final assessment has drawn', () => {
  it('is open, then under way with the run that counts, then settled', () => {
    const { simulator, records } = aPlayer();
    expect(simulator.getState().final).toMatchObject({ course: 'initial', procedure, standing: 'open' });
    simulator.getState().begin(procedure, 'assessment');
    const id = simulator.getState().run!.attempt.id;
    const choices = someRun(simulator.getState().run!.playable, 0);
    simulator.getState().choose(choices[0]!, undefined);
    expect(simulator.getState().final).toMatchObject({ standing: 'under way', attempt: id });
    for (const choice of choices.slice(1)) simulator.getState().choose(choice, undefined);
    expect(simulator.getState().final).toMatchObject({ standing: 'settled', attempt: id });
    expect(drawn(records)).toEqual({ scenario, attempt: id });
  });

  it('is not settled by practice', () => {
    const { simulator, records } = aPlayer();
    simulator.getState().begin(procedure, 'practice');
    simulator.getState().choose(someRun(simulator.getState().run!.playable, 0)[0]!, undefined);
    expect(simulator.getState().final?.standing).toBe('open');
    expect(drawn(records)).toEqual({ scenario });
  });

  it('is settled by its equal alternative', () => {
    const { simulator, records } = aPlayer();
    simulator.getState().finishAlternative();
    expect(simulator.getState().final?.standing).toBe('settled');
    expect(drawn(records)).toEqual({ scenario, alternative: true });
  });
});
