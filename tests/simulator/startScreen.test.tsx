import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { StartScreen } from '#src/simulator/StartScreen.tsx';
import type { ScenarioForPlay } from '#src/simulator/scenarioForPlay.ts';
import { theKilnRoom } from './forPlay.ts';

function startOf(forPlay: ScenarioForPlay): string {
  return renderToStaticMarkup(<StartScreen forPlay={forPlay} intro={null} onBegin={undefined} onSkip={undefined} beginWord="Begin" />);
}

function withDrafts(isDraft: boolean): ScenarioForPlay {
  const forPlay = theKilnRoom();
  return { ...forPlay, procedures: forPlay.procedures.map((procedure) => ({ ...procedure, isDraft })) };
}

describe('the start of a scenario', () => {
  it('offers practice and assessment under a pack that is whole', () => {
    const start = startOf(withDrafts(false));
    expect(start).toContain('value="practice"');
    expect(start).toContain('value="assessment"');
    expect(start).not.toContain('is a draft here');
  });

  it('offers practice alone under a draft, and says that nothing counts', () => {
    const start = startOf(withDrafts(true));
    expect(start).toContain('value="practice"');
    expect(start).not.toContain('value="assessment"');
    expect(start).toContain('It can be practised, and nothing counts.');
  });
});
