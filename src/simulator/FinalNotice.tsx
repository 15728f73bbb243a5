import { Icon } from '#src/ui/Icon.tsx';
import { CALLED, pageOf, type InFinal } from './inFinal.ts';
import type { ScenarioForPlay } from './scenarioForPlay.ts';

interface Props {
  readonly final: InFinal;
  readonly forPlay: ScenarioForPlay;
}

const WORDS: Readonly<Record<InFinal['standing'], string>> = {
  open: 'Your run here is the one that counts in it. Nothing is shown until the end, nothing is timed, and you can leave and come back.',
  'under way': 'Your run has begun, and all your choices are kept. To practise this conversation, end that first.',
  settled: 'Your run for it has ended. What you play here now is for yourself.',
};

/** Said where a final assessment or a baseline under way has drawn this scenario: what counts, and the way back to it. */
export function FinalNotice({ final, forPlay }: Props) {
  const { procedures, links } = forPlay;
  const procedure = procedures.find(({ id }) => id === final.procedure);
  return (
    <div className="notice start__currency">
      <Icon name={final.standing === 'settled' ? 'kept' : 'note'} />
      <div>
        <p>
          <strong>
            Part of your {CALLED[final.kind]}
            {procedure && final.standing !== 'settled' ? `, under the ${procedure.name}` : ''}.
          </strong>{' '}
          {WORDS[final.standing]}
        </p>
        <p>
          <a href={pageOf(final, links.courses)}>
            {final.standing === 'settled' ? 'Go on with' : 'Back to'} the {CALLED[final.kind]}
          </a>
        </p>
      </div>
    </div>
  );
}
