import { confidenceInWords, type JuryCase } from './juryCases.ts';

interface Props {
  readonly published: JuryCase;
}

/** What a case decided, what it teaches, and how sure we are of it. */
export function WhatWasHeld({ published: { held, teaches, name, citation, confidence } }: Props) {
  return (
    <dl className="reasons">
      <div>
        <dt>What was decided</dt>
        <dd>{held}</dd>
      </div>
      <div>
        <dt>What it teaches</dt>
        <dd>{teaches}</dd>
      </div>
      <div>
        <dt>Where it comes from</dt>
        <dd>
          {name} {citation}. {confidenceInWords(confidence)}
        </dd>
      </div>
    </dl>
  );
}
