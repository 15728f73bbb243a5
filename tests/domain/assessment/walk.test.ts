import { describe, expect, it } from 'vitest';
import { StoryGoesInCircles } from '#src/domain/assessment/walk/ahead.ts';
import { walkScenario } from '#src/domain/assessment/walk/walkScenario.ts';
import { mustBefore, mustByEnd, mustNot } from '../builders/aRule.ts';
import { aChoice, aScenario, aScene, anEnding } from '../builders/aScenario.ts';
import { underRules } from '../builders/findings.ts';

const SETTINGS = { localSettings: {}, passMark: 80 };

describe('a walk', () => {
  it('keeps apart two paths that meet, one of which has left something undone for good', () => {
    const scenario = aScenario([
      aScene('door', [aChoice('help', 'corridor', { acts: ['refer/eap'] }), aChoice('wave', 'corridor')]),
      aScene('corridor', [aChoice('go', 'home')]),
      anEnding('home'),
    ]);
    const { paths, cleanPaths, scores } = walkScenario(scenario, underRules(mustByEnd('refer/eap')), SETTINGS);
    expect({ paths, cleanPaths, ...scores }).toEqual({
      paths: 2,
      cleanPaths: 1,
      min: 0,
      quartiles: [0, 0, 100],
      max: 100,
      shareCompetent: 0.5,
    });
  });

  it('finds what clean paths meet most and least', () => {
    const scenario = aScenario([
      aScene('door', [
        aChoice('both', 'home', { acts: ['refer/eap', 'ask/safety', 'close/meeting'] }),
        aChoice('one', 'home', { acts: ['refer/eap'] }),
      ]),
      anEnding('home'),
    ]);
    const rulebook = underRules(
      mustByEnd('refer/eap', { id: 'eap' }),
      mustBefore('ask/safety', 'close/meeting', { id: 'safety', weight: 2 }),
    );
    const { stakes, best, leanest } = walkScenario(scenario, rulebook, SETTINGS);
    expect(stakes).toEqual({ atStake: 5, leastClean: 3 });
    expect(best).toEqual({ choices: ['both'], met: 5 });
    expect(leanest).toEqual({ choices: ['one'], met: 3 });
  });

  it('puts nothing at stake where no path is clean', () => {
    const scenario = aScenario([aScene('door', [aChoice('promise', 'home', { acts: ['promise/secrecy'] })]), anEnding('home')]);
    const walked = walkScenario(scenario, underRules(mustNot('promise/secrecy')), SETTINGS);
    expect(walked).toMatchObject({ cleanPaths: 0, stakes: { atStake: 0, leastClean: 0 } });
    expect(walked.best).toBeUndefined();
  });

  it('names scenes that cannot be reached and scenes that cannot be left', () => {
    const scenario = aScenario([
      aScene('door', [aChoice('in', 'stuck')]),
      aScene('stuck', [aChoice('never', 'home', { onlyIf: { done: ['ask/safety'] } })]),
      anEnding('home'),
    ]);
    const { deadEnds, unreachable } = walkScenario(scenario, underRules(), SETTINGS);
    expect({ deadEnds, unreachable }).toEqual({ deadEnds: ['stuck'], unreachable: ['home'] });
  });

  it('refuses a story that goes in circles', () => {
    const scenario = aScenario([aScene('door', [aChoice('out', 'corridor')]), aScene('corridor', [aChoice('back', 'door')])]);
    expect(() => walkScenario(scenario, underRules(), SETTINGS)).toThrow(StoryGoesInCircles);
  });
});
