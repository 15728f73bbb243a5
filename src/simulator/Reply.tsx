import { assessChoices } from '#src/domain/assessment/playable.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { FindingList } from './FindingList.tsx';
import { findingsByDecision } from './findings/findingsByDecision.ts';
import { Said } from './Said.tsx';
import { StoryLines } from './StoryLines.tsx';
import { linesSpoken } from './story/linesSpoken.ts';
import { storyAfter, type Turn } from './story/turnsOf.ts';
import { useFocusOnArrival } from './useFocusOnArrival.ts';
import { useRun, useSimulator } from './useSimulator.ts';

interface Props {
  readonly turn: Turn;
}

/** Practice, after a choice: what the person does next, then how the reply stands and why, then the ways on. */
export default function Reply({ turn }: Props) {
  const { playable, procedure, telling, turns, attempt } = useRun();
  const forPlay = useSimulator((state) => state.forPlay);
  const goOn = useSimulator((state) => state.goOn);
  const tryAnother = useSimulator((state) => state.tryAnother);
  const heading = useFocusOnArrival(`${attempt.id} ${String(turn.decision)}`, true);
  const { findings } = assessChoices(
    playable,
    turns.map(({ choice }) => choice.id),
  );
  const found = findingsByDecision({ forPlay, procedure }, findings, turns).get(turn.decision) ?? [];
  return (
    <section className="card reply flow arrives" aria-labelledby="reply-heading">
      <h2 id="reply-heading" className="reply__said" tabIndex={-1} ref={heading}>
        <Said choice={turn.choice} terms={procedure.terms} />
      </h2>
      <StoryLines lines={linesSpoken(turn.choice.then, storyAfter(turn), telling)} />
      <FindingList findings={found} />
      <p className="row">
        <button type="button" className="button button--primary" onClick={goOn}>
          {turn.to.scene.ending === undefined ? 'Go on' : 'See how it ends'}
        </button>
        <button type="button" className="button" onClick={tryAnother}>
          <Icon name="again" size={18} /> Try another reply
        </button>
      </p>
    </section>
  );
}
