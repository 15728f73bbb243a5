import { useState } from 'react';
import type { SayBackActivity } from '#src/domain/course/activity.ts';
import { stageTitle, type ProcedureStage } from '#src/domain/procedure/procedureStage.ts';
import { RadioCards } from '#src/ui/RadioCards.tsx';
import { ClearThese } from '../notes/ClearThese.tsx';
import { KeptHere } from '../notes/KeptHere.tsx';
import { NoteField } from '../notes/NoteField.tsx';
import '../notes/notes.css';
import { PrintThis } from '../notes/PrintThis.tsx';
import { useNote, useNoteTexts, useReady, writeNote } from '../notes/useNote.ts';
import { SayBackReading } from './SayBackReading.tsx';
import { StageBeside } from './StageBeside.tsx';
import type { SayBackProcedure } from './stageSayings.ts';
import './words.css';

interface Props {
  readonly activity: SayBackActivity;
  /** With stages; the one in force first. */
  readonly procedures: readonly SayBackProcedure[];
}

/** A stage explained as one would tell a colleague, then held beside what the document says. The learner judges, nobody else. */
export function SayItBack({ activity, procedures }: Props) {
  const note = `words/${activity.id}`;
  const chosen = useNote(`${note}/chosen`);
  const ready = useReady();
  const [procedureId, stageId] = chosen.split('\n');
  const procedure = procedures.find(({ id }) => id === procedureId) ?? procedures[0];
  const stage = procedure?.stages.find(({ id }) => id === stageId);
  if (!procedure) return null;
  const choose = (of: string, at = '') => writeNote(`${note}/chosen`, `${of}\n${at}`);
  return (
    <div className="activity say-back">
      <div className="activity__work">
        <div className="activity__item">
          {procedures.length > 1 ? (
            <RadioCards
              legend="Which procedure?"
              name={`${activity.id}-procedure`}
              inline
              options={procedures.map(({ id, name }) => ({ id, text: name }))}
              value={procedure.id}
              disabled={!ready}
              onChange={choose}
            />
          ) : null}
          <RadioCards
            legend="Which stage?"
            name={`${activity.id}-stage`}
            options={procedure.stages.map((each) => ({ id: each.id, text: stageTitle(each) }))}
            value={stage?.id}
            disabled={!ready}
            onChange={(id) => choose(procedure.id, id)}
          />
          {stage ? <OneStage key={`${procedure.id} ${stage.id}`} activity={activity} procedure={procedure} stage={stage} /> : null}
        </div>
        <KeptHere>What you write is kept on this device alone. Nobody else reads it, and no export holds it.</KeptHere>
        {stage ? (
          <ClearThese notes={[`${note}/${procedure.id}/${stage.id}`, `${note}/${procedure.id}/${stage.id}/said`]}>
            Clear this stage
          </ClearThese>
        ) : null}
      </div>
      <SayBackReading activity={activity} procedures={procedures} />
    </div>
  );
}

interface StageProps {
  readonly activity: SayBackActivity;
  readonly procedure: SayBackProcedure;
  readonly stage: ProcedureStage;
}

function OneStage({ activity, procedure, stage }: StageProps) {
  const note = `words/${activity.id}/${procedure.id}/${stage.id}`;
  const [text = '', said = ''] = useNoteTexts([note, `${note}/said`]);
  const [beside, setBeside] = useState(said !== '');
  return (
    <>
      <NoteField note={note} label={`${activity.prompt} (${stageTitle(stage)})`} rows={6} />
      {beside ? null : (
        <p className="row">
          <button type="button" className="button button--primary" disabled={text.trim() === ''} onClick={() => setBeside(true)}>
            Hold it beside the document
          </button>
          <PrintThis>Print it</PrintThis>
        </p>
      )}
      {beside ? (
        <StageBeside
          procedure={procedure}
          stage={stage}
          said={said.split(' ').filter(Boolean)}
          onSaid={(ids) => writeNote(`${note}/said`, ids.join(' '))}
        />
      ) : null}
    </>
  );
}
