import { beforeEach, describe, expect, it } from 'vitest';
import type { Attempt } from '#src/domain/record/attempt/attempt.ts';
import { replayAttempt } from '#src/domain/record/attempt/replayAttempt.ts';
import { EMPTY_RECORD, withAttempt } from '#src/domain/record/learnerRecord.ts';
import { makeBrowserStore, RECORD_KEY } from '#src/records/browserStore.ts';
import type { RecordStore } from '#src/records/RecordStore.ts';
import { createSimulator, type Simulator } from '#src/simulator/simulatorStore.ts';
import { Browser } from '../records/aBrowser.ts';
import { theKilnRoom } from './forPlay.ts';

const forPlay = theKilnRoom();
const TO_THE_END = ['limits', 'safety', 'say-no', 'wellbeing'];
let browser: Browser;
let ids = 0;

beforeEach(() => {
  browser = new Browser();
});

/** One tab with the scenario open. Its clock never moves, as on a machine that is asked twice in one millisecond. */
function aTab(moment = '2026-11-21T09:00:00.000Z'): { records: RecordStore; simulator: Simulator; does: Simulator['getState'] } {
  const records = makeBrowserStore(browser.tab());
  const newId = () => `attempt-${String((ids += 1))}`;
  const simulator = createSimulator(forPlay, { records, now: () => moment, newId });
  simulator.getState().watchRecords();
  return { records, simulator, does: simulator.getState };
}

const kept = (records: RecordStore): readonly Attempt[] => records.read().attempts;
const choicesOf = (attempt: Attempt | undefined): string[] => (attempt?.choices ?? []).map(({ choice }) => choice);

describe('a run', () => {
  it('is kept after every choice, with how sure the learner was', () => {
    const { does, records } = aTab();
    does().begin('harbour', 'assessment');
    expect(kept(records)).toEqual([]);
    does().choose('limits', 'sure');
    does().choose('safety', undefined);
    expect(kept(records)[0]).toMatchObject({ state: 'under way', choices: [{ choice: 'limits', sure: 'sure' }, { choice: 'safety' }] });
    expect(does().screen).toBe('moment');
  });

  it('ends with a result that replay confirms', () => {
    const { does, records } = aTab();
    does().begin('harbour', 'assessment');
    for (const choice of TO_THE_END) does().choose(choice, undefined);
    const [attempt] = kept(records);
    expect(does().screen).toBe('debrief');
    expect(attempt?.state).toBe('ended');
    expect(attempt?.result).toBeDefined();
    expect(replayAttempt(attempt!, does().playables.get('harbour')!).kind).toBe('holds');
  });

  it('shows the reply after each choice in practice, and waits', () => {
    const { does } = aTab();
    does().begin('harbour', 'practice');
    does().choose('limits', 'not sure');
    expect(does().screen).toBe('reply');
    does().goOn();
    expect(does().screen).toBe('moment');
    expect(does().run?.position.scene.id).toBe('the-rota');
  });
});

describe('trying another reply', () => {
  it('starts an attempt that shares the choices before, and keeps the first as abandoned', () => {
    const { does, records } = aTab();
    does().begin('harbour', 'practice');
    does().choose('limits', undefined);
    does().goOn();
    does().choose('press', undefined);
    does().tryAnother();
    expect(does().screen).toBe('moment');
    does().choose('listen', undefined);
    const [first, second] = kept(records);
    expect(first).toMatchObject({ state: 'abandoned', choices: [{ choice: 'limits' }, { choice: 'press' }] });
    expect(second).toMatchObject({ state: 'under way', branchedFrom: first!.id });
    expect(choicesOf(second)).toEqual(['limits', 'listen']);
  });

  it('leaves a run that came to an ending ended', () => {
    const { does, records } = aTab();
    does().begin('harbour', 'practice');
    for (const choice of TO_THE_END) does().choose(choice, undefined);
    does().tryAnother();
    expect(kept(records)[0]?.state).toBe('ended');
    expect(choicesOf(kept(records)[1])).toEqual(TO_THE_END.slice(0, -1));
  });
});

describe('coming back', () => {
  it('goes on at the same moment with the options in the same order', () => {
    const before = aTab();
    before.does().begin('harbour', 'assessment');
    before.does().choose('limits', undefined);
    const { does } = aTab();
    expect(does().screen).toBe('start');
    does().goOnWithWaiting();
    expect(does().run?.position.scene.id).toBe(before.does().run?.position.scene.id);
    expect(does().learnerSeed).toBe(before.does().learnerSeed);
  });

  it('can start again; the run left is kept as abandoned', () => {
    aTabThatLeft();
    const { does, records } = aTab();
    does().begin('ridge', 'practice');
    expect(kept(records)[0]?.state).toBe('abandoned');
    expect(does().run?.attempt.choices).toEqual([]);
  });

  it('says of a run made under other content that it is kept, and does not go on with it', () => {
    aTabThatLeft();
    const { records } = aTab();
    const other = { ...kept(records)[0]!, id: 'older', contentHash: 'of another day' };
    records.change(() => withAttempt(EMPTY_RECORD, other));
    const { does } = aTab();
    expect(does().waiting).toBeUndefined();
    expect(does().underOtherContent?.id).toBe('older');
    expect(kept(records)).toHaveLength(1);
  });

  it('looks back at the last run that ended', () => {
    const { does } = aTab();
    does().begin('harbour', 'assessment');
    for (const choice of TO_THE_END) does().choose(choice, undefined);
    does().playAgain();
    expect(does().screen).toBe('start');
    does().lookBack();
    expect(does().screen).toBe('debrief');
  });
});

describe('two tabs', () => {
  it('hear of each other, and the one behind writes nothing over the one ahead', () => {
    aTabThatLeft();
    const one = aTab('2026-11-21T09:10:00.000Z');
    const other = aTab('2026-11-21T09:20:00.000Z');
    one.does().goOnWithWaiting();
    other.does().goOnWithWaiting();
    other.does().choose('safety', undefined);
    other.does().choose('say-no', undefined);
    one.does().choose('press', undefined);
    expect(one.does().elsewhere).toBeDefined();
    expect(choicesOf(kept(one.records)[0])).toEqual(['limits', 'safety', 'say-no']);
    one.does().takeFromElsewhere();
    expect(one.does().elsewhere).toBeUndefined();
    expect(one.does().run?.position.scene.id).toBe('the-end-of-it');
  });

  it('say so as soon as the other has moved on', () => {
    aTabThatLeft();
    const one = aTab('2026-11-21T09:10:00.000Z');
    const other = aTab('2026-11-21T09:20:00.000Z');
    one.does().goOnWithWaiting();
    other.does().goOnWithWaiting();
    other.does().choose('safety', undefined);
    browser.deliver(RECORD_KEY);
    expect(one.does().elsewhere?.id).toBe(kept(one.records)[0]?.id);
    expect(other.does().elsewhere).toBeUndefined();
  });
});

describe('where nothing can be stored', () => {
  it('plays on in memory and says so', () => {
    browser.switchedOff = true;
    const { does } = aTab();
    does().begin('harbour', 'assessment');
    for (const choice of TO_THE_END) does().choose(choice, undefined);
    expect(does().screen).toBe('debrief');
    expect(does().keeping).toEqual({ where: 'memory', because: 'storage is off' });
  });

  it('loses no choice when storage fills up in the middle', () => {
    const { does, records } = aTab();
    does().begin('harbour', 'assessment');
    does().choose('limits', undefined);
    browser.storage.quota = 0;
    does().choose('safety', undefined);
    expect(choicesOf(kept(records)[0])).toEqual(['limits', 'safety']);
    expect(does().keeping).toEqual({ where: 'memory', because: 'storage is full' });
  });
});

describe('the equal alternative', () => {
  it('is recorded once, and leads back to where the learner was', () => {
    const { does, records } = aTab();
    does().begin('harbour', 'practice');
    does().choose('limits', undefined);
    does().readAlternative();
    expect(does().screen).toBe('alternative');
    does().finishAlternative();
    does().finishAlternative();
    does().comeBack();
    expect(does().screen).toBe('reply');
    expect(records.read().alternatives).toHaveLength(1);
    expect(kept(records)[0]?.state).toBe('under way');
  });
});

function aTabThatLeft(): void {
  const { does } = aTab();
  does().begin('harbour', 'assessment');
  does().choose('limits', undefined);
}
