import type { FinalAssessment, FinalScenario } from '#src/domain/record/completion/finalAssessment.ts';
import type { LearnerRecord } from '#src/domain/record/learnerRecord.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { StatusChip } from '#src/ui/StatusChip.tsx';
import { durationInWords } from '../inWords.ts';
import { UnderWayChip } from '../myRecord/UnderWayChip.tsx';
import { useFinalPage } from './useFinal.ts';

/** How far a drawn scenario has come; what it came to is told when the final has ended. */
export function standingOf({ attempt, alternative }: FinalScenario, { attempts }: LearnerRecord): 'open' | 'under way' | 'settled' {
  if (alternative) return 'settled';
  const run = attempts.find(({ id }) => id === attempt);
  return run === undefined ? 'open' : run.state === 'ended' ? 'settled' : 'under way';
}

interface Props {
  readonly final: FinalAssessment;
  readonly record: LearnerRecord;
  readonly heading?: string;
}

/** The conversations that were drawn, each with the way to it. */
export function FinalScenarios({ final, record, heading = '1. Conversations' }: Props) {
  return (
    <section className="flow" aria-labelledby="conversations-heading">
      <h2 id="conversations-heading">{heading}</h2>
      <ol className="ruled" role="list">
        {final.scenarios.map((drawn) => (
          <Drawn key={drawn.scenario} drawn={drawn} standing={standingOf(drawn, record)} />
        ))}
      </ol>
    </section>
  );
}

const GO: Readonly<Record<'open' | 'under way', string>> = { open: 'Begin', 'under way': 'Go on' };

function Drawn({ drawn, standing }: { readonly drawn: FinalScenario; readonly standing: ReturnType<typeof standingOf> }) {
  const { scenarios } = useFinalPage();
  const scenario = scenarios[drawn.scenario];
  if (!scenario) return <li>This site no longer has “{drawn.scenario}”. Stop below and begin another.</li>;
  return (
    <li className="final__drawn">
      <div>
        <h3>{scenario.title}</h3>
        <p className="meta">{durationInWords(scenario.minutes)}, not timed</p>
        {scenario.note === undefined ? null : (
          <p className="caution-note">
            <Icon name="content-note" size={18} />
            <span>
              <strong>Content note.</strong> {scenario.note}
            </span>
          </p>
        )}
      </div>
      {standing === 'settled' ? (
        <StatusChip standing="kept" word={drawn.alternative ? 'Summary done' : 'Played'} />
      ) : (
        <p className="row">
          {standing === 'under way' ? <UnderWayChip /> : null}
          <a className="button" href={scenario.href}>
            {GO[standing]}
            <span className="visually-hidden"> “{scenario.title}”</span>
          </a>
        </p>
      )}
    </li>
  );
}
