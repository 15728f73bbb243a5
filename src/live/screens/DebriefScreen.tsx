import type { DebriefPage, PublicMoment } from '#src/protocol/live.ts';
import { FindingLine } from './FindingLine.tsx';
import { PathDrawing } from './PathDrawing.tsx';
import { VoteBars } from './VoteBars.tsx';

interface Props {
  readonly moment: PublicMoment;
  readonly page: number;
  readonly pages: number;
  readonly debrief: DebriefPage;
}

type Of<Shows extends DebriefPage['shows']> = Extract<DebriefPage, { shows: Shows }>;

/** The name of a page of the debrief, as its heading. */
export function debriefTitle(debrief: DebriefPage): string {
  switch (debrief.shows) {
    case 'path':
      return 'The path we took';
    case 'map':
      return 'The path among all the ways';
    case 'findings':
      return 'What it came to';
    case 'votes':
      return 'First vote and second';
    case 'parting':
      return debrief.rows.length === 0 ? 'The two procedures do not part here' : 'Where the two procedures part';
    case 'prompts':
      return 'To talk about';
    case 'point':
      return 'To take away';
  }
}

function Path({ page: { steps, ending, notVisited } }: { readonly page: Of<'path'> }) {
  return (
    <ol className="path__steps" role="list">
      {steps.map(({ number, title, letter, of }) => (
        <li key={number}>
          <span className="path__number">{number}</span>
          <span>{title}</span>
          <span className="path__letter">
            <strong>{letter}</strong> of {of}
          </span>
        </li>
      ))}
      <li className="path__end">{ending === '' ? 'Stopped here' : ending}</li>
      <li className="path__other">
        {notVisited} {notVisited === 1 ? 'moment lies' : 'moments lie'} on paths not taken
      </li>
    </ol>
  );
}

function Findings({ page: { rows } }: { readonly page: Of<'findings'> }) {
  return (
    <ol className="rows" role="list">
      {rows.map(({ moment, said, findings }) => (
        <li key={moment}>
          <div>
            <p className="rows__moment">{moment}</p>
            <p>{said}</p>
          </div>
          <div className="rows__findings">
            {findings.map((finding) => (
              <FindingLine key={finding.title} finding={finding} />
            ))}
          </div>
        </li>
      ))}
    </ol>
  );
}

function Parting({ page: { names, rows } }: { readonly page: Of<'parting'> }) {
  if (rows.length === 0) return <p>On this path each reply stands the same under the {names.join(' and under the ')}.</p>;
  return (
    <ol className="rows rows--parting" role="list">
      {rows.map(({ moment, said, findings }) => (
        <li key={moment}>
          <div className="rows__said">
            <p className="rows__moment">{moment}</p>
            <p>{said}</p>
          </div>
          {findings.map((finding, index) => (
            <div key={names[index]} className="rows__findings">
              <p className="rows__moment">Under the {names[index]}</p>
              <FindingLine finding={finding} />
            </div>
          ))}
        </li>
      ))}
    </ol>
  );
}

function Page({ debrief }: { readonly debrief: DebriefPage }) {
  switch (debrief.shows) {
    case 'path':
      return <Path page={debrief} />;
    case 'map':
      return <PathDrawing map={debrief.map} />;
    case 'findings':
      return <Findings page={debrief} />;
    case 'votes':
      return <VoteBars page={debrief} />;
    case 'parting':
      return <Parting page={debrief} />;
    case 'prompts':
      return (
        <ol className="prompts">
          {debrief.prompts.map((prompt) => (
            <li key={prompt}>{prompt}</li>
          ))}
        </ol>
      );
    case 'point':
      return <p className="screen__point">{debrief.point}</p>;
  }
}

/** The debrief, one page at a time, as the trainer turns them. */
export function DebriefScreen({ moment, page, pages, debrief }: Props) {
  return (
    <>
      <header className="screen__top">
        <p>
          {moment.scenario} · under the {moment.procedure}
        </p>
        <p>
          Debrief {page} of {pages}
        </p>
      </header>
      <div className="screen__middle screen__middle--text" key={page}>
        <h1 className="screen__title">{debriefTitle(debrief)}</h1>
        <Page debrief={debrief} />
      </div>
    </>
  );
}
