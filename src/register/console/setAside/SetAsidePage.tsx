import type { SetAsideListed } from '#src/protocol/register.ts';
import type { ConsoleForPage } from '../consoleForPage.ts';
import { Console } from '../frame/Console.tsx';
import { momentInWords } from '../inWords.ts';
import { Loaded } from '../pieces/Loaded.tsx';
import { useAnswer } from '../service/useAnswer.ts';
import { useForPage } from '../service/useConsole.ts';

/** Claims that did not replay: kept, shown, and counted for nothing. */
export function SetAsidePage({ forPage }: { readonly forPage: ConsoleForPage }) {
  return (
    <Console forPage={forPage} roles={['hr', 'admin']}>
      <Claims />
    </Console>
  );
}

function Claims() {
  const { pages, timeZone } = useForPage();
  const asked = useAnswer<SetAsideListed>({ at: 'hr/set-aside' });
  return (
    <Loaded asked={asked} what="what was set aside">
      {({ claims }) =>
        claims.length === 0 ? (
          <p>Nothing is set aside.</p>
        ) : (
          <ul className="ruled" role="list">
            {claims.map(({ id, of, learner, name, what, because, receivedAt }) => (
              <li key={id} className="flow hr-completion">
                <p>
                  <a href={`${pages.learner}?id=${encodeURIComponent(learner)}`}>{name}</a>:{' '}
                  {of === 'attempt' ? 'assessment attempt' : 'completion'}, {what}
                </p>
                <p>{because}</p>
                <p className="meta">Received {momentInWords(receivedAt, timeZone)}</p>
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}
