import { capitalised } from '../findings/actsInWords.ts';
import type { Turn } from '../story/turnsOf.ts';
import { surenessGroups, type HowItHeld, type SurenessGroup } from './surenessGroups.ts';
import type { RunUnder } from './assessUnder.ts';

interface Props {
  readonly under: RunUnder;
  readonly turns: readonly Turn[];
}

const HELD: Readonly<Record<HowItHeld, string>> = {
  'did not hold': 'and it did not hold',
  held: 'and it held',
  open: 'and it was left to your judgement',
};

function momentsInWords({ decisions }: SurenessGroup): string {
  const last = decisions.at(-1);
  if (decisions.length < 2) return `moment ${String(last)}`;
  return `moments ${decisions.slice(0, -1).join(', ')} and ${String(last)}`;
}

/** How sure the learner was, beside how it stood. */
export function SurenessSummary({ under, turns }: Props) {
  const groups = surenessGroups(turns, under.found);
  if (groups.length === 0) return null;
  return (
    <section className="debrief__part" aria-labelledby="sureness-heading">
      <h2 id="sureness-heading">How sure you were</h2>
      <ul className="ruled" role="list">
        {groups.map((group) => (
          <li key={`${group.sure} ${group.held}`}>
            <strong>
              {capitalised(group.sure)}, {HELD[group.held]}
            </strong>
            : {momentsInWords(group)}
          </li>
        ))}
      </ul>
    </section>
  );
}
