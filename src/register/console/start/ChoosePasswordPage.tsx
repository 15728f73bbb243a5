import type { ConsoleForPage } from '../consoleForPage.ts';
import { NewPassword } from './NewPassword.tsx';
import { StartForm } from './StartForm.tsx';

/** A password, by the link of an invitation or of a lost password. */
export function ChoosePasswordPage({ forPage }: { readonly forPage: ConsoleForPage }) {
  return (
    <StartForm
      forPage={forPage}
      word="Keep this password"
      done="Your password is kept."
      without="This page needs a one-time link. Ask an administrator of your organisation for one."
      callFor={(token, fields) => ({ at: 'hr/password', method: 'POST', message: { token, password: String(fields.get('password')) } })}
    >
      <NewPassword />
    </StartForm>
  );
}
