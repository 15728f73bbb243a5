import { describe, expect, it } from 'vitest';
import { lackInWords } from '#src/simulator/debrief/lackInWords.ts';
import { surenessGroups } from '#src/simulator/debrief/surenessGroups.ts';
import { assessUnder } from '#src/simulator/debrief/assessUnder.ts';
import { playablesOf } from '#src/simulator/scenarioForPlay.ts';
import { turnsOf } from '#src/simulator/story/turnsOf.ts';
import { theKilnRoom } from './forPlay.ts';

const forPlay = theKilnRoom();
const [harbour, ridge] = forPlay.procedures;

function runUnder(procedure: typeof harbour, made: Parameters<typeof turnsOf>[1]) {
  const playable = playablesOf(forPlay).get(procedure!.id)!;
  const { turns } = turnsOf(playable, made);
  return { turns, ...assessUnder(forPlay, playable, procedure!, turns) };
}

describe('how sure the learner was beside how it stood', () => {
  it('puts "sure, and it did not hold" first, and leaves out what was not said', () => {
    const { turns, found } = runUnder(harbour, [
      { choice: 'promise', sure: 'sure' },
      { choice: 'listen', sure: 'not sure' },
      { choice: 'say-no' },
    ]);
    const groups = surenessGroups(turns, found);
    expect(groups[0]).toEqual({ sure: 'sure', held: 'did not hold', decisions: [1] });
    expect(groups.flatMap(({ decisions }) => decisions).sort()).toEqual([1, 2]);
  });
});

describe('the same choices under another procedure', () => {
  const made = ['limits', 'safety', 'say-no', 'wellbeing'].map((choice) => ({ choice }));

  it('are assessed by its answers, not by those of the first', () => {
    const told = (run: ReturnType<typeof runUnder>) => run.assessment.findings.find(({ question }) => question === 'anonymous')?.status;
    expect(told(runUnder(harbour, made))).toBe('accurate');
    expect(told(runUnder(ridge, made))).not.toBe('accurate');
    expect(runUnder(ridge, made).assessment.score).not.toBe(runUnder(harbour, made).assessment.score);
  });
});

describe('what a run lacks for competence', () => {
  const words = {
    rules: [{ id: 'no-promise', title: 'no promise of secrecy' }],
    outcomes: { O1: 'A sound first contact', O2: 'Spotting the conduct' },
    mastery: [{ outcome: 'O1', held: 5, total: 9 }],
  };

  it('is said in words that speak of the run', () => {
    expect(lackInWords({ lack: 'critical breach', rules: ['no-promise'] }, words)).toBe(
      'A critical rule did not hold: “no promise of secrecy”.',
    );
    expect(lackInWords({ lack: 'score', score: 64, passMark: 80 }, words)).toBe('The score is 64; the pass mark is 80.');
    expect(lackInWords({ lack: 'mastery', outcome: 'O1' }, words)).toBe('“A sound first contact” reached 55 %; 60 % is asked.');
    expect(lackInWords({ lack: 'mastery', outcome: 'O2' }, words)).toBe('“Spotting the conduct” was not seen in this run.');
    expect(lackInWords({ lack: 'ending' }, words)).toBe('The conversation did not come to an ending.');
  });
});
