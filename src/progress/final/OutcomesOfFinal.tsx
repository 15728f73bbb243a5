import { isMastered, MASTERY_NEEDED } from '#src/domain/assessment/mastery.ts';
import { whereToPractise, type Practice } from '#src/domain/course/whereToPractise.ts';
import type { Role } from '#src/domain/course/role.ts';
import type { FinalResult } from '#src/domain/record/completion/finalResult.ts';
import { Meter } from '#src/ui/Meter.tsx';
import { useFinalPage } from './useFinal.ts';

/** At most so many lessons, and so many conversations, are named for one outcome: a list to begin with, no catalogue. */
const MOST_OF_A_KIND = 3;

interface Outcome extends Practice {
  readonly short: string;
}

/** Each outcome as a bar with its numbers; where it is under what is asked, where to practise. */
export function OutcomesOfFinal({ result, role }: { readonly result: FinalResult; readonly role: Role }) {
  const { outcomes, modules, pool } = useFinalPage();
  const practice = whereToPractise(
    { modules, scenarios: pool.scenarios },
    outcomes.map(({ id }) => id),
    role,
  );
  return (
    <section className="flow" aria-labelledby="outcomes-heading">
      <h2 id="outcomes-heading">Outcome by outcome</h2>
      <p className="measure">In this final&rsquo;s conversations and questions. At {MASTERY_NEEDED} of 100 points an outcome is met.</p>
      <ul className="final__outcomes" role="list">
        {practice.map((each, at) => (
          <OutcomeOfFinal key={each.outcome} outcome={{ ...each, short: outcomes[at]?.short ?? each.outcome }} result={result} />
        ))}
      </ul>
    </section>
  );
}

function OutcomeOfFinal({ outcome, result }: { readonly outcome: Outcome; readonly result: FinalResult }) {
  const seen = result.mastery.find((each) => each.outcome === outcome.outcome);
  if (!seen) {
    return (
      <li>
        <Meter label={outcome.short} max={1} text="not seen in this final" />
      </li>
    );
  }
  const isMet = isMastered(seen);
  return (
    <li className="final__outcome">
      <Meter
        label={outcome.short}
        value={seen.held}
        max={seen.total}
        text={`${String(seen.held)} of ${String(seen.total)} points, ${isMet ? 'met' : 'not met yet'}`}
      />
      {isMet ? null : <WhereToPractise outcome={outcome} />}
    </li>
  );
}

function WhereToPractise({ outcome }: { readonly outcome: Outcome }) {
  const { lessons, scenarios } = useFinalPage();
  const links = [
    ...outcome.lessons.slice(0, MOST_OF_A_KIND).flatMap((slug) => lessons[slug] ?? []),
    ...outcome.scenarios.slice(0, MOST_OF_A_KIND).flatMap((id) => scenarios[id] ?? []),
  ];
  if (links.length === 0) return null;
  return (
    <div className="final__practise">
      <p>Where to practise:</p>
      <ul>
        {links.map(({ title, href }) => (
          <li key={href}>
            <a href={href}>{title}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
