import { isMastered, MASTERY_NEEDED } from '#src/domain/assessment/mastery.ts';
import { outcomeOf } from '#src/domain/vocabulary/vocabulary.ts';
import { Meter } from '#src/ui/Meter.tsx';
import { useSimulator } from '../useSimulator.ts';
import type { RunUnder } from './assessUnder.ts';

interface Props {
  readonly under: RunUnder;
}

/** What the run trained: each outcome as a bar with its numbers. What did not come up is "not yet seen". */
export function Mastery({ under: { assessment } }: Props) {
  const { scenario, words } = useSimulator((state) => state.forPlay);
  const named = new Set(scenario.outcomes.map(outcomeOf));
  const outcomes = [...new Set([...named, ...assessment.mastery.map(({ outcome }) => outcome)])].sort();
  return (
    <section className="debrief__part" aria-labelledby="mastery-heading">
      <h2 id="mastery-heading">What it trained</h2>
      {outcomes.map((outcome) => {
        const seen = assessment.mastery.find((each) => each.outcome === outcome);
        const label = words.outcomes[outcome] ?? outcome;
        if (!seen) return <Meter key={outcome} label={label} max={1} text="not yet seen" />;
        const short = named.has(outcome) && !isMastered(seen) ? `, under the ${String(MASTERY_NEEDED)} % asked` : '';
        const text = `${String(seen.held)} of ${String(seen.total)} points${short}`;
        return <Meter key={outcome} label={label} value={seen.held} max={seen.total} text={text} />;
      })}
    </section>
  );
}
