import type { RegisterContent } from '#src/domain/record/register/registerContent.ts';
import type { Figures } from '#src/protocol/register.ts';
import { Meter } from '#src/ui/Meter.tsx';
import { countInWords, momentInWords } from '../inWords.ts';
import { useForPage } from '../service/useConsole.ts';
import { Opens } from '../pieces/Opens.tsx';

type OfScenario = Figures['scenarios'][number];

interface Props {
  readonly figures: OfScenario;
  readonly words: RegisterContent['scenarios'][number] | undefined;
}

/** One conversation under one procedure: what was chosen at each decision. */
export function ScenarioFigures({ figures, words }: Props) {
  const { procedures, timeZone } = useForPage();
  return (
    <Opens
      summary={
        <>
          <span>
            {' '}
            {words?.title ?? figures.scenario}, {procedures[figures.procedure] ?? figures.procedure}:{' '}
            {countInWords(figures.learners, 'learner')}{' '}
          </span>
        </>
      }
      className="hr-figures"
    >
      <div className="flow">
        <p className="meta">
          Published {momentInWords(figures.publishedAt, timeZone)}. The first finished assessment of each learner counts.
        </p>
        {figures.decisions.map((decision) => (
          <Decision key={decision.scene} decision={decision} words={words?.scenes.find(({ id }) => id === decision.scene)} />
        ))}
      </div>
    </Opens>
  );
}

interface DecisionProps {
  readonly decision: OfScenario['decisions'][number];
  readonly words: RegisterContent['scenarios'][number]['scenes'][number] | undefined;
}

function Decision({ decision: { scene, choices, others }, words }: DecisionProps) {
  const all = choices.reduce((sum, { learners }) => sum + learners, others);
  return (
    <div className="hr-decision">
      <h3>{words?.title ?? scene}</h3>
      {choices.map(({ choice, learners }) => (
        <Meter
          key={choice}
          label={words?.choices.find(({ id }) => id === choice)?.text ?? choice}
          value={learners}
          max={all}
          text={countInWords(learners, 'learner')}
        />
      ))}
      {others > 0 ? (
        <Meter label="Other choices, each of fewer than five" value={others} max={all} text={countInWords(others, 'learner')} />
      ) : null}
    </div>
  );
}
