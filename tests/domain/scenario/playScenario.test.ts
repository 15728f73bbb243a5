import { describe, expect, it } from 'vitest';
import { ChoiceNotOpen, choicesOpen, choose, factsAtStart, openScenario, setStage } from '#src/domain/scenario/playScenario.ts';
import { aChoice, aScenario, aScene, anEnding } from '../builders/aScenario.ts';

describe('playing a scenario', () => {
  const scenario = aScenario([
    aScene('door', [aChoice('ask', 'story', { acts: ['ask/safety'], facts: { 'safe-tonight': 'no' } }), aChoice('listen', 'story')]),
    aScene(
      'story',
      [
        aChoice('again', 'home', { onlyIf: { notDone: ['ask/*'] } }),
        aChoice('plan', 'home', { goTo: [{ when: { known: { 'safe-tonight': 'no' } }, scene: 'lift' }, { scene: 'home' }] }),
      ],
      { onEntering: ['hear/account'], facts: { 'doorway-blocked': 'yes' } },
    ),
    anEnding('home'),
    anEnding('lift'),
  ]);
  const stage = setStage(scenario);
  const after = (...choices: string[]) => choices.reduce((position, id) => choose(stage, position, id), openScenario(stage));

  it('begins in the first scene', () => {
    expect(openScenario(stage).scene.id).toBe('door');
  });

  it('remembers acts and facts of choices, and of the scenes they lead into', () => {
    expect(after('ask').story).toEqual({
      done: ['ask/safety', 'hear/account'],
      known: { 'safe-tonight': 'no', 'doorway-blocked': 'yes' },
    });
  });

  it('offers a choice only while its condition holds', () => {
    expect(choicesOpen(after('ask')).map(({ id }) => id)).toEqual(['plan']);
    expect(choicesOpen(after('listen')).map(({ id }) => id)).toEqual(['again', 'plan']);
  });

  it('takes the first branch whose condition holds', () => {
    expect(after('ask', 'plan').scene.id).toBe('lift');
    expect(after('listen', 'plan').scene.id).toBe('home');
  });

  it('lets a branch look at what its own choice does and brings to light', () => {
    const own = setStage(
      aScenario([
        aScene('door', [
          aChoice('call', 'home', {
            acts: ['connect/help'],
            facts: { danger: 'yes' },
            goTo: [{ when: { done: ['connect/*'], known: { danger: 'yes' } }, scene: 'lift' }, { scene: 'home' }],
          }),
        ]),
        anEnding('home'),
        anEnding('lift'),
      ]),
    );
    expect(choose(own, openScenario(own), 'call').scene.id).toBe('lift');
  });

  it('refuses a choice that is not on offer, naming those that are', () => {
    expect(() => choose(stage, after('ask'), 'again')).toThrow(ChoiceNotOpen);
    expect(() => choose(stage, after('ask'), 'again')).toThrow('The scene "story" does not offer the choice "again". It offers: plan.');
    expect(() => choose(stage, after('ask', 'plan'), 'again')).toThrow('It offers: nothing, the story has ended.');
  });

  it('starts from the local settings, which the scenario may overrule', () => {
    const settled = aScenario(scenario.scenes, { factsAtStart: { 'officer-keeps-notes': 'no' } });
    expect(factsAtStart(settled, { 'officer-keeps-notes': 'yes', 'officer-serves-students': 'yes' })).toEqual({
      'officer-keeps-notes': 'no',
      'officer-serves-students': 'yes',
    });
  });
});
