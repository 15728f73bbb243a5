import { useState } from 'react';
import { fillTerms } from '#src/domain/procedure/fillTerms.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { BranchMap } from '../branchMap/BranchMap.tsx';
import { PathList } from '../branchMap/PathList.tsx';
import { Notices } from '../Notices.tsx';
import { CALLED, pageOf } from '../inFinal.ts';
import { useRun, useSimulator } from '../useSimulator.ts';
import { DebriefViews, OTHER_PATHS } from './DebriefViews.tsx';
import { Mastery } from './Mastery.tsx';
import { Outcome } from './Outcome.tsx';
import { Score } from './Score.tsx';
import { SurenessSummary } from './SurenessSummary.tsx';
import { Timeline } from './Timeline.tsx';
import type { RunUnder } from './assessUnder.ts';
import { useDebrief } from './useDebrief.ts';

/** The end of a run: the person's outcome, then the score, the duties, the paths, and the same choices under the other procedure. */
export default function Debrief() {
  const { attempt, procedure } = useRun();
  const runs = useDebrief();
  const { scenario, links } = useSimulator((state) => state.forPlay);
  const playAgain = useSimulator((state) => state.playAgain);
  const final = useSimulator((state) => state.final);
  const isOfFinal = final?.attempt === attempt.id;
  const [view, setView] = useState(attempt.procedure);
  const own = runs[0];
  if (!own) return null;
  const under = runs.find((run) => run.procedure.id === view);
  return (
    <article className="debrief">
      <Notices />
      <header className="debrief__top">
        <Outcome />
        <Score under={own} />
      </header>
      {own.assessment.littleHappened ? <LittleHappened under={own} /> : null}
      <DebriefViews runs={runs} view={view} onView={setView} />
      {under ? <Under under={under} isOwn={under === own} /> : null}
      {view === OTHER_PATHS ? <PathList /> : null}
      <section className="card card--quiet debrief__point flow" aria-labelledby="point-heading">
        <h2 id="point-heading">To take away</h2>
        <p>{fillTerms(scenario.learningPoint, procedure.terms)}</p>
      </section>
      <p className="row not-in-print">
        {isOfFinal ? (
          <a className="button button--primary" href={pageOf(final, links.courses)}>
            Go on with the {CALLED[final.kind]}
          </a>
        ) : null}
        <button type="button" className={isOfFinal ? 'button' : 'button button--primary'} onClick={playAgain}>
          <Icon name="again" size={18} /> Play again
        </button>
        <a className="button" href={links.scenarios}>
          Other scenarios
        </a>
        <a className="button" href={links.record}>
          My record
        </a>
      </p>
    </article>
  );
}

function LittleHappened({ under: { assessment, playable } }: { readonly under: RunUnder }) {
  return (
    <p className="notice">
      <Icon name="note" />
      <span>
        Much of the conversation did not happen, and that is what the score says: this run met {assessment.met} points, and the shortest run
        without a loss meets {playable.judge.stakes.leastClean}.
      </span>
    </p>
  );
}

function Under({ under, isOwn }: { readonly under: RunUnder; readonly isOwn: boolean }) {
  const { turns } = useRun();
  return (
    <div className="debrief__grid arrives" key={under.procedure.id}>
      <section className="flow" aria-labelledby="timeline-heading">
        <h2 id="timeline-heading">{isOwn ? 'Moment by moment' : `The same choices under the ${under.procedure.name}`}</h2>
        {isOwn ? null : <Score under={under} aside />}
        <Timeline under={under} turns={turns} />
      </section>
      <div className="debrief__side">
        <BranchMap />
        <Mastery under={under} />
        <SurenessSummary under={under} turns={turns} />
      </div>
    </div>
  );
}
