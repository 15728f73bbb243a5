import type { SayBackActivity } from '#src/domain/course/activity.ts';
import { stageTitle } from '#src/domain/procedure/procedureStage.ts';
import { OnPaper } from '../notes/OnPaper.tsx';
import { useNote, useNoteTexts } from '../notes/useNote.ts';
import { ClauseLinks } from './ClauseLinks.tsx';
import { stageSayings, type SayBackProcedure } from './stageSayings.ts';

interface Props {
  readonly activity: SayBackActivity;
  readonly procedures: readonly SayBackProcedure[];
}

/** The stages to be explained on paper, each opening on what the document says. */
export function SayBackReading({ activity, procedures }: Props) {
  const note = `words/${activity.id}`;
  const [procedureId, stageId] = useNote(`${note}/chosen`).split('\n');
  const [text = ''] = useNoteTexts([`${note}/${procedureId ?? ''}/${stageId ?? ''}`]);
  const chosen = procedures.find(({ id }) => id === procedureId)?.stages.find(({ id }) => id === stageId);
  return (
    <div className="activity__reading flow">
      <p className="printed-title">
        <strong>{activity.title}</strong>
      </p>
      <p>
        {activity.prompt} {chosen ? `(${stageTitle(chosen)})` : ''}
      </p>
      <OnPaper text={text} lines={8} />
      {procedures.map((procedure) => (
        <details className="opens" key={procedure.id}>
          <summary>The stages, as the {procedure.name} has them</summary>
          <ul className="ruled">
            {procedure.stages.map((stage) => (
              <li key={stage.id}>
                <p>
                  <strong>{stageTitle(stage)}</strong>
                </p>
                {stageSayings(stage, procedure.stages).map(({ id, name, says }) => (
                  <p key={id}>
                    {name}: {says.join(' ')}
                  </p>
                ))}
                <ClauseLinks locators={stage.clauses} hrefs={procedure.clauseHrefs} />
              </li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
}
