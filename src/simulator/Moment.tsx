import { lazy, Suspense, useEffect } from 'react';
import { fillTerms } from '#src/domain/procedure/fillTerms.ts';
import { DecisionForm } from './DecisionForm.tsx';
import { Notices } from './Notices.tsx';
import { PastTurns } from './PastTurns.tsx';
import { PausePanel } from './PausePanel.tsx';
import { StoryLines } from './StoryLines.tsx';
import { ToldPanel } from './ToldPanel.tsx';
import { TurnsMeta } from './TurnsMeta.tsx';
import { linesSpoken } from './story/linesSpoken.ts';
import { storyAfter, type Turn } from './story/turnsOf.ts';
import { useFocusOnArrival } from './useFocusOnArrival.ts';
import { useRun, useSimulator } from './useSimulator.ts';

// Practice alone shows replies with their reasons, so they are fetched while the first decision is being made.
const fetchReply = () => import('./Reply.tsx');
const Reply = lazy(fetchReply);

/** One moment of the conversation, with the decision in it or, in practice, the reply that was just chosen. */
export function Moment() {
  const { attempt, turns, position, telling, procedure } = useRun();
  const screen = useSimulator((state) => state.screen);
  const toldAgain = useSimulator((state) => state.replyToldAgain);
  const last = turns.at(-1);
  const replied = screen === 'reply' ? last : undefined;
  const here = replied?.from ?? position;
  const past = replied ? turns.slice(0, -1) : turns;
  const before = past.at(-1);
  const decision = past.length + 1;
  const arrival = `${attempt.id} ${String(decision)}`;
  const heading = useFocusOnArrival(replied ? undefined : arrival);
  const tellsReply = before !== undefined && !replied && (attempt.mode === 'assessment' || toldAgain);
  const answer = tellsReply ? linesOfAnswer(before, telling) : [];
  const { place, title, says, id } = here.scene;
  useEffect(() => {
    if (attempt.mode === 'practice') void fetchReply();
  }, [attempt.mode]);
  return (
    <div className="play">
      <div className="play__story">
        <TurnsMeta decision={decision} scene={id} />
        <Notices />
        <PastTurns turns={past} />
        <section className="moment flow arrives" key={`moment ${arrival}`} aria-labelledby="moment-heading">
          {place === undefined ? null : <p className="meta">{fillTerms(place, procedure.terms)}</p>}
          <h1 id="moment-heading" className="moment__title" tabIndex={-1} ref={heading}>
            {fillTerms(title, procedure.terms)}
          </h1>
          <StoryLines lines={[...answer, ...linesSpoken(says, here.story, telling)]} />
        </section>
        {replied ? (
          <Suspense fallback={<p className="meta">Bringing the reply …</p>}>
            <Reply turn={replied} />
          </Suspense>
        ) : (
          <DecisionForm key={`decision ${arrival}`} />
        )}
      </div>
      <aside className="play__aside" aria-label="Beside the conversation">
        <ToldPanel turns={replied ? turns : past} hereToo={here.scene.told} />
        <PausePanel />
      </aside>
    </div>
  );
}

function linesOfAnswer(turn: Turn, telling: Parameters<typeof linesSpoken>[2]) {
  return linesSpoken(turn.choice.then, storyAfter(turn), telling);
}
