import { lazy, Suspense, useState, type RefObject } from 'react';
import type { LinksMade } from '#src/protocol/register.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { saveFile } from '#src/ui/saveFile.ts';
import { countInWords, momentInWords } from '../inWords.ts';
import { Problem } from '../pieces/Problem.tsx';
import { useConsole, useForPage } from '../service/useConsole.ts';
import { wholeLink } from './wholeLink.ts';

// The drawing of codes is fetched when slips are asked for.
const Slips = lazy(() => import('./Slips.tsx').then((module) => ({ default: module.Slips })));

interface Props {
  readonly made: LinksMade;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onSaved: () => void;
  readonly onDone: () => void;
}

const NOT_MADE =
  'The file could not be made, since a part of this page could not be loaded. Check the connection and try again; the links are still here.';

/** Fresh links: the one time that they can be seen. */
export function MadeLinks({ made, heading, onSaved, onDone }: Props) {
  const { timeZone, pages } = useForPage();
  const say = useConsole((state) => state.say);
  const [withSlips, setWithSlips] = useState(false);
  const [problem, setProblem] = useState<string>();
  const count = made.links.length;

  async function saveCsv(): Promise<void> {
    try {
      const { mergeCsv } = await import('./mergeCsv.ts');
      saveFile('first-port-links.csv', await mergeCsv(made, timeZone, (link) => wholeLink(pages.home, link)), 'text/csv;charset=utf-8');
      setProblem(undefined);
      onSaved();
      say('The table of links is being saved.');
    } catch {
      setProblem(NOT_MADE);
    }
  }

  return (
    <section className="hr-made" aria-labelledby="made">
      <div className="flow not-in-print">
        <h2 id="made" ref={heading} tabIndex={-1}>
          {countInWords(count, 'link')} made
        </h2>
        {count === 0 ? (
          <p>Nobody fits: no learner is appointed and assigned such a course.</p>
        ) : (
          <>
            <p className="notice measure">
              <Icon name="key" />
              <span>
                They work until {momentInWords(made.expiresAt, timeZone)}, and are shown this once: leaving the page forgets them. Whoever
                has a link can use it, so each goes to its own person, and the file is deleted once they are sent.
              </span>
            </p>
            <p className="row">
              <button type="button" className="button button--primary" onClick={() => void saveCsv()}>
                <Icon name="download" /> Save a table for a mail merge (CSV)
              </button>
              <button type="button" className="button" aria-expanded={withSlips} onClick={() => setWithSlips(!withSlips)}>
                <Icon name="print" /> {withSlips ? 'Put the slips away' : 'Slips to print and hand out'}
              </button>
            </p>
          </>
        )}
        <Problem says={problem} />
      </div>
      {withSlips ? (
        <Suspense fallback={<p className="meta">Drawing the slips …</p>}>
          <Slips made={made} onPrinted={onSaved} />
        </Suspense>
      ) : null}
      <p className="not-in-print">
        <button type="button" className="button-link" onClick={onDone}>
          Done: forget these links and make others
        </button>
      </p>
    </section>
  );
}
