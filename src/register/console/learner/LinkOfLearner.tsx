import { useState } from 'react';
import type { LinksMade } from '#src/protocol/register.ts';
import { momentInWords } from '../inWords.ts';
import { Confirm } from '../pieces/Confirm.tsx';
import { ShownOnce } from '../pieces/ShownOnce.tsx';
import { Problem } from '../pieces/Problem.tsx';
import { useAction } from '../service/useAction.ts';
import { useForPage } from '../service/useConsole.ts';
import { wholeLink } from '../links/wholeLink.ts';
import type { LearnerProps } from './learnerProps.ts';

/** The learner's personal link: whether there is one, a fresh one, and ending it. */
export function LinkOfLearner({ learner, again }: LearnerProps) {
  const { timeZone, pages } = useForPage();
  const { isBusy, problem, run } = useAction();
  const [made, setMade] = useState<LinksMade>();
  const [asking, setAsking] = useState(false);
  const { link } = learner;
  const isOpen = link !== null && !link.revoked;

  const issue = () =>
    void run<LinksMade>({ at: 'hr/links', method: 'POST', message: { learners: [learner.id], validForDays: 90 } }, (links) => {
      setMade(links);
      again();
      return links.links.length === 0 ? undefined : 'A fresh link is made. Former ones have ended.';
    });
  const revoke = () =>
    void run({ at: 'hr/links/revoke', method: 'POST', message: { learners: [learner.id] } }, () => {
      setAsking(false);
      setMade(undefined);
      again();
      return 'The link has ended.';
    });

  return (
    <section className="flow not-in-print" aria-labelledby="link">
      <h2 id="link">Personal link</h2>
      <p className="measure">
        {link === null
          ? 'No link was made yet. Without one the learner’s progress stays in their own browser.'
          : `Made ${momentInWords(link.issuedAt, timeZone)}, ${link.revoked ? 'ended' : `works until ${momentInWords(link.expiresAt, timeZone)}`}.`}
      </p>
      {made?.links[0] ? (
        <ShownOnce
          label={`Personal link of ${learner.name}`}
          link={wholeLink(pages.home, made.links[0].link)}
          until={momentInWords(made.expiresAt, timeZone)}
        />
      ) : null}
      {made?.links.length === 0 ? (
        <p className="caution-note">No link was made: a link needs a course that is assigned, and an appointment that holds today.</p>
      ) : null}
      <Problem says={asking ? undefined : problem} />
      <p className="row">
        <button type="button" className="button" aria-disabled={isBusy} onClick={() => !isBusy && issue()}>
          {isOpen ? 'Make a fresh link' : 'Make a link'}
        </button>
        {isOpen ? (
          <button type="button" className="button button--harm" onClick={() => setAsking(true)}>
            End the link
          </button>
        ) : null}
      </p>
      {asking ? (
        <Confirm
          heading="End this link?"
          word="End it"
          busyWord="Ending it …"
          isBusy={isBusy}
          problem={problem}
          onConfirm={revoke}
          onClose={() => setAsking(false)}
        >
          <p>
            The learner is signed out on every device. What they did stays on their devices and on the register; a fresh link brings it
            together again.
          </p>
        </Confirm>
      ) : null}
    </section>
  );
}
