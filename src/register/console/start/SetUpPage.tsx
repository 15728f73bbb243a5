import type { ConsoleForPage } from '../consoleForPage.ts';
import { Field } from '../pieces/Field.tsx';
import { NewPassword } from './NewPassword.tsx';
import { StartForm } from './StartForm.tsx';

/** The first administrator, by the link that the service printed when it was started. */
export function SetUpPage({ forPage }: { readonly forPage: ConsoleForPage }) {
  return (
    <StartForm
      forPage={forPage}
      word="Make the account"
      done="The account is made."
      without="This page needs the one-time link that the service prints when it is started. Each start prints a fresh one, until the first account is made."
      callFor={(token, fields) => ({
        at: 'hr/set-up',
        method: 'POST',
        message: {
          token,
          name: String(fields.get('name')).trim(),
          email: String(fields.get('email')).trim(),
          password: String(fields.get('password')),
        },
      })}
    >
      <Field label="Your name" name="name" required maxLength={200} autoComplete="name" />
      <Field label="Email address" name="email" type="email" required maxLength={254} autoComplete="username" />
      <NewPassword />
    </StartForm>
  );
}
