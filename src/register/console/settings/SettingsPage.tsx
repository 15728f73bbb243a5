import type { ConsoleForPage } from '../consoleForPage.ts';
import { Console } from '../frame/Console.tsx';
import { LogLines } from '../pieces/LogLines.tsx';
import { Opens } from '../pieces/Opens.tsx';
import { useConsole } from '../service/useConsole.ts';
import { Retention } from './Retention.tsx';
import { Users } from './Users.tsx';

interface Props {
  readonly forPage: ConsoleForPage;
  readonly rowsOnPage: number;
}

/** Who may sign in, what has been kept long enough, and who did what. */
export function SettingsPage({ forPage, rowsOnPage }: Props) {
  return (
    <Console forPage={forPage} roles={['hr', 'admin']}>
      <Settings rowsOnPage={rowsOnPage} />
    </Console>
  );
}

function Settings({ rowsOnPage }: Pick<Props, 'rowsOnPage'>) {
  const isAdmin = useConsole((state) => state.user?.role === 'admin');
  return (
    <>
      {isAdmin ? <Users /> : null}
      <Retention />
      <section className="flow" aria-labelledby="log">
        <h2 id="log">Who did what</h2>
        <Opens summary="Show the log" whenOpened>
          <LogLines rowsOnPage={rowsOnPage} />
        </Opens>
      </section>
    </>
  );
}
