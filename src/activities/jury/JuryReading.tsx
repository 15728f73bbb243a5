import { inSeededOrder } from '#src/domain/course/seededOrder.ts';
import { CaseName } from './CaseName.tsx';
import type { JuryCase } from './juryCases.ts';
import { WhatWasHeld } from './WhatWasHeld.tsx';

interface Props {
  readonly cases: readonly JuryCase[];
}

function Told({ published }: { readonly published: JuryCase }) {
  const { id, told, jury } = published;
  return (
    <>
      {told.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <p>
        <strong>{jury.ask}</strong>
      </p>
      <ul>
        {inSeededOrder(jury.options, id).map((option) => (
          <li key={option.id}>{option.text}</li>
        ))}
      </ul>
      <details>
        <summary>What was decided, and what it teaches</summary>
        <p>
          <strong>{jury.options.find((option) => option.id === jury.key)?.text}</strong>
        </p>
        <WhatWasHeld published={published} />
      </details>
    </>
  );
}

/** Every case with its question, what was decided folded below it; behind its content note where there is one. */
export function JuryReading({ cases }: Props) {
  return (
    <ol className="reading">
      {cases.map((published) => (
        <li key={published.id}>
          <CaseName published={published} />
          {published.contentNote === undefined ? (
            <Told published={published} />
          ) : (
            <>
              <p>Content note: {published.contentNote}</p>
              <details>
                <summary>Read it, or leave it out</summary>
                <Told published={published} />
              </details>
            </>
          )}
        </li>
      ))}
    </ol>
  );
}
