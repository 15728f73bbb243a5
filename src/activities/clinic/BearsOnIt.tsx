import { Icon } from '#src/ui/Icon.tsx';
import type { AnswerOnPage, ClinicProcedure, GroundOnPage } from './clinicOnPage.ts';
import type { AskedOnPage, WhatBearsOnIt } from './whatBearsOnIt.ts';

/** Words that say how strongly a document puts it; others only say what kind of sentence it is. */
const STRENGTHS = ['must', 'should', 'will', 'may', 'can', 'cannot', 'encouraged'];

function Ground({ ground: { place, gist, modality, href } }: { readonly ground: GroundOnPage }) {
  return (
    <li>
      <p>{gist}</p>
      <p className="meta">
        <a href={href}>{place}</a>
        {modality !== undefined && STRENGTHS.includes(modality) ? <> The document’s own word: {modality}.</> : null}
      </p>
    </li>
  );
}

function Answer({ answer: { when, says, isSilent, locator, href, whom } }: { readonly answer: AnswerOnPage }) {
  return (
    <>
      {isSilent ? (
        <p>
          <span className="chip chip--plain">
            <Icon name="not-entered" size={16} /> It does not say
          </span>
        </p>
      ) : null}
      <p>
        {when === '' ? null : <strong>{when}: </strong>}
        {says}
      </p>
      <p className="clause__source">
        {isSilent ? 'Nearest: ' : null}
        <a href={href}>{locator}</a>
        {whom === undefined ? null : <>. Ask: {whom}.</>}
      </p>
    </>
  );
}

function Asked({ asked: { ask, answers } }: { readonly asked: AskedOnPage }) {
  return (
    <div className="clause">
      <p>
        <strong>{ask}</strong>
      </p>
      {answers.length === 0 ? <p>Not yet in this pack.</p> : answers.map((answer) => <Answer key={answer.says} answer={answer} />)}
    </div>
  );
}

/** The rules of the role, the clauses of the document, and what it says or leaves out. */
export function BearsOnIt({
  found: { everywhere, clauses, asked },
  procedure,
}: {
  readonly found: WhatBearsOnIt;
  readonly procedure: ClinicProcedure;
}) {
  return (
    <>
      <section>
        <h4>What the {procedure.name} says</h4>
        {procedure.currency === undefined ? null : (
          <p className="caution-note">
            <Icon name="caution" size={18} />
            <span>{procedure.currency}</span>
          </p>
        )}
        {asked.map((each) => (
          <Asked key={each.question} asked={each} />
        ))}
        {clauses.length === 0 ? <p>No clause of it bears on this beyond that.</p> : null}
        <ul className="ruled" role="list">
          {clauses.map((ground) => (
            <Ground key={ground.place} ground={ground} />
          ))}
        </ul>
      </section>
      <section>
        <h4>What holds under every document</h4>
        <ul className="ruled" role="list">
          {everywhere.map((ground) => (
            <Ground key={ground.place} ground={ground} />
          ))}
        </ul>
      </section>
    </>
  );
}
