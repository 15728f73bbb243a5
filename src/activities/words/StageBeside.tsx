import { useEffect, useRef } from 'react';
import { stageTitle, type ProcedureStage } from '#src/domain/procedure/procedureStage.ts';
import { ClauseLinks } from './ClauseLinks.tsx';
import { stageSayings, type SayBackProcedure } from './stageSayings.ts';

interface Props {
  readonly procedure: SayBackProcedure;
  readonly stage: ProcedureStage;
  /** What the learner has ticked as said. */
  readonly said: readonly string[];
  readonly onSaid: (ids: readonly string[]) => void;
}

/** What the document says of a stage, with a box beside each thing for "I said this". */
export function StageBeside({ procedure, stage, said, onSaid }: Props) {
  const sayings = stageSayings(stage, procedure.stages);
  const heading = useRef<HTMLHeadingElement>(null);
  const wasSaid = useRef(said.length > 0);
  // It takes the place of the button that was pressed; on a later visit it was there from the start.
  useEffect(() => {
    if (!wasSaid.current) heading.current?.focus();
  }, []);
  const toggle = (id: string): void => onSaid(said.includes(id) ? said.filter((other) => other !== id) : [...said, id]);
  return (
    <div className="stage-beside clause arrives">
      <h3 ref={heading} tabIndex={-1}>
        {stageTitle(stage)}, as the {procedure.name} has it
      </h3>
      <ul role="list">
        {sayings.map(({ id, name, says }) => (
          <li key={id} className="stage-beside__row">
            <div>
              <p className="stage-beside__name">{name}</p>
              {says.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </div>
            <label className="tick">
              <input type="checkbox" checked={said.includes(id)} onChange={() => toggle(id)} aria-label={`I said this: ${name}`} />
              <span>I said this</span>
            </label>
          </li>
        ))}
      </ul>
      <p role="status">
        {said.length} of {sayings.length} ticked. You are the judge of what you said.
      </p>
      <ClauseLinks locators={stage.clauses} hrefs={procedure.clauseHrefs} />
    </div>
  );
}
