import { forgetSession } from '../session/keptSession.ts';
import type { NoDesk } from './openDesk.ts';

interface Props {
  readonly why: NoDesk;
  readonly start: string;
}

const WORDS: Readonly<Record<NoDesk, string>> = {
  'no session': 'No session is open on this device. Choose a scenario first.',
  'not to be had': 'The scenario cannot be had. Visit this page once with a connection; after that it works without one.',
  rewritten: 'The scenario has been rewritten since this session began, so it cannot go on. Start it anew.',
};

/** Why there is no session here, and the way to one. */
export function NoDeskNote({ why, start }: Props) {
  return (
    <>
      <p>{WORDS[why]}</p>
      <p className="row">
        <a
          className="button button--primary"
          href={start}
          onClick={() => {
            if (why === 'rewritten') forgetSession();
          }}
        >
          Start a session
        </a>
        {why === 'not to be had' ? (
          <button type="button" className="button" onClick={() => location.reload()}>
            Try again
          </button>
        ) : null}
      </p>
    </>
  );
}
