import type { PublicMoment } from '#src/protocol/live.ts';

interface Props {
  readonly moment: PublicMoment;
  readonly contentNote: string | undefined;
  readonly agreements: readonly string[];
}

/** Before the story: what it is about, and what the room agrees on. */
export function AgreementsScreen({ moment, contentNote, agreements }: Props) {
  return (
    <>
      <header className="screen__top">
        <p>Before we begin</p>
        <p>Under the {moment.procedure}</p>
      </header>
      <div className="screen__middle screen__middle--text">
        <h1 className="screen__title">{moment.scenario}</h1>
        {contentNote === undefined ? null : (
          <p>
            <strong>Content note.</strong> {contentNote}
          </p>
        )}
        <ul className="screen__list" role="list">
          {agreements.map((agreement) => (
            <li key={agreement}>{agreement}</li>
          ))}
        </ul>
      </div>
    </>
  );
}
