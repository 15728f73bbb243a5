import { fillTerms } from '#src/domain/procedure/fillTerms.ts';
import { assessChoices } from '#src/domain/assessment/playable.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { StatusChip } from '#src/ui/StatusChip.tsx';
import { standingsByDecision } from './findings/standingsByDecision.ts';
import { Said } from './Said.tsx';
import type { Turn } from './story/turnsOf.ts';
import { useRun } from './useSimulator.ts';

interface Props {
  readonly turns: readonly Turn[];
}

/** How many turns stay in sight; those before them are folded, so that the moment at hand stays near the top of the page. */
const IN_SIGHT = 2;

/** What has passed, as plain lists. In practice each turn keeps its chip; in assessment nothing is shown yet. */
export function PastTurns({ turns }: Props) {
  const { playable, procedure, attempt } = useRun();
  const first = turns[0]?.from.scene;
  if (first === undefined) return null;
  const choices = turns.map(({ choice }) => choice.id);
  const standings = standingsByDecision(assessChoices(playable, choices).findings, playable.judge.rulebook.rules);
  const item = ({ decision, choice }: Turn) => (
    <li key={decision}>
      <span className="past-turns__words">
        <Said choice={choice} terms={procedure.terms} />
      </span>{' '}
      {attempt.mode === 'practice' ? <StatusChip standing={standings.get(decision) ?? 'judgement'} /> : null}
    </li>
  );
  const opening = first.place === undefined ? first.title : `${first.place.replace(/\.$/, '')}. ${first.title}.`;
  const begins = <li className="meta">{fillTerms(opening, procedure.terms)}</li>;
  const earlier = turns.slice(0, -IN_SIGHT);
  return (
    <div className="past-turns">
      {earlier.length === 0 ? null : (
        <details className="opens">
          <summary>
            <Icon name="open" size={18} /> Earlier in this conversation ({earlier.length})
          </summary>
          <ol className="ruled" role="list" aria-label="Earlier">
            {begins}
            {earlier.map(item)}
          </ol>
        </details>
      )}
      <ol className="ruled" role="list" aria-label="So far">
        {earlier.length === 0 ? begins : null}
        {turns.slice(-IN_SIGHT).map(item)}
      </ol>
    </div>
  );
}
