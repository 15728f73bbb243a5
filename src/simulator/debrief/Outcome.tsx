import { fillTerms } from '#src/domain/procedure/fillTerms.ts';
import { linesSpoken } from '../story/linesSpoken.ts';
import { storyAfter } from '../story/turnsOf.ts';
import { StoryLines } from '../StoryLines.tsx';
import { useFocusOnArrival } from '../useFocusOnArrival.ts';
import { useRun, useSimulator } from '../useSimulator.ts';

/** What became of the person. It stands first and outweighs the number. */
export function Outcome() {
  const { attempt, position, turns, procedure, telling } = useRun();
  const { scenario } = useSimulator((state) => state.forPlay);
  const heading = useFocusOnArrival('debrief');
  const last = turns.at(-1);
  const answer = last && attempt.mode === 'assessment' ? linesSpoken(last.choice.then, storyAfter(last), telling) : [];
  return (
    <div className="flow debrief__outcome">
      <p className="meta">
        {scenario.title} · {attempt.mode === 'practice' ? 'practice, which only you see' : 'assessment'} · under the {procedure.name}
      </p>
      <h1 tabIndex={-1} ref={heading}>
        {fillTerms(position.scene.title, procedure.terms)}
      </h1>
      <StoryLines lines={[...answer, ...linesSpoken(position.scene.says, position.story, telling)]} />
    </div>
  );
}
