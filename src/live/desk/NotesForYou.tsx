import type { ReactNode } from 'react';
import { fillTerms } from '#src/domain/procedure/fillTerms.ts';
import { choose } from '#src/domain/scenario/playScenario.ts';
import { StatusChip } from '#src/ui/StatusChip.tsx';
import { isAtQuestion } from '../drive/obey.ts';
import { useDesk } from '../drive/useDesk.ts';
import { findingsOfOption, spokenOf } from '../story/findingsOfOption.ts';
import type { LetteredChoice, LiveMoment } from '../story/liveMoment.ts';
import type { LiveScenario } from '../story/liveScenario.ts';
import { momentOf } from '../story/liveState.ts';
import { trapsFor } from '../story/trapsFor.ts';

interface PartProps {
  readonly live: LiveScenario;
  readonly moment: LiveMoment;
}

function Findings({ live, moment, option }: PartProps & { readonly option: LetteredChoice }) {
  const spoken = spokenOf(findingsOfOption(live, moment, option.choice.id));
  if (spoken.length === 0) return <StatusChip standing="judgement" />;
  return (
    <ul role="list" className="notes__findings">
      {spoken.map(({ standing, title, clause, text }) => (
        <li key={title}>
          <details>
            <summary>
              <StatusChip standing={standing} /> {title} <span className="meta">{clause.short}</span>
            </summary>
            <p>{text}</p>
            {clause.gist === undefined ? null : (
              <p>
                {clause.name}: {clause.gist}
              </p>
            )}
          </details>
        </li>
      ))}
    </ul>
  );
}

/** What comes next if a reply is taken. */
function nextOf({ playable, position, procedure }: LiveMoment, { choice }: LetteredChoice): string {
  return fillTerms(choose(playable.stage, position, choice.id).scene.title, procedure.terms);
}

function Replies({ live, moment }: PartProps) {
  return (
    <ol role="list" className="notes__replies">
      {moment.options.map((option) => (
        <li key={option.letter}>
          <p>
            <strong>{option.letter}</strong> → {nextOf(moment, option)}
          </p>
          {option.choice.temptingBecause === undefined ? null : (
            <p className="meta">Tempting: {fillTerms(option.choice.temptingBecause, moment.procedure.terms)}</p>
          )}
          <Findings live={live} moment={moment} option={option} />
        </li>
      ))}
    </ol>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h3 className="desk__heading">{title}</h3>
      {children}
    </section>
  );
}

function List({ points }: { readonly points: readonly string[] }) {
  return (
    <ul className="notes__list">
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
}

/** What the trainer knows and the room does not: traps, findings and clauses, what to ask, and what comes next on each path. */
export function NotesForYou() {
  const live = useDesk((desk) => desk.live);
  const moment = useDesk(momentOf);
  const hasQuestion = useDesk(isAtQuestion);
  const { begun, debrief } = useDesk((desk) => desk.run);
  const { terms } = moment.procedure;
  const filled = (notes: readonly string[]) => notes.map((note) => fillTerms(note, terms));
  const { aim, setUp, askTheRoom, listenFor, traps, debrief: prompts } = live.notes;
  const here = hasQuestion ? trapsFor(filled(traps), moment.options) : [];
  return (
    <aside className="desk__notes" aria-labelledby="notes" tabIndex={0}>
      <h2 id="notes" className="desk__heading">
        Notes for you
      </h2>
      {begun ? null : (
        <>
          <Part title="Aim">
            <p>{fillTerms(aim, terms)}</p>
          </Part>
          <Part title="Set up">
            <p>{fillTerms(setUp, terms)}</p>
          </Part>
        </>
      )}
      {here.length === 0 ? null : (
        <Part title="Traps here">
          <List points={here} />
        </Part>
      )}
      {hasQuestion ? (
        <Part title="Each reply, and what comes next">
          <Replies live={live} moment={moment} />
        </Part>
      ) : null}
      {debrief === null ? (
        <Part title="Ask the room">
          <List points={filled(askTheRoom)} />
        </Part>
      ) : (
        <Part title="To talk about">
          <List points={filled(prompts)} />
        </Part>
      )}
      <details className="opens">
        <summary>Listen for</summary>
        <List points={filled(listenFor)} />
      </details>
      <details className="opens">
        <summary>All traps</summary>
        <List points={filled(traps)} />
      </details>
    </aside>
  );
}
