import { useRef } from 'react';
import { useConsole, useForPage } from '../service/useConsole.ts';
import { SignInForm } from './SignInForm.tsx';

/** Stands in the place of whichever page was opened, which follows as soon as somebody has signed in. */
export function SignIn() {
  const { organisation, pages } = useForPage();
  const knock = useConsole((state) => state.knock);
  const knocked = useRef(false);
  function begin(): void {
    if (knocked.current) return;
    knocked.current = true;
    void knock();
  }
  return (
    <section className="hr__sign-in flow" aria-labelledby="sign-in" onFocus={begin}>
      <h2 id="sign-in">Sign in</h2>
      <p>For HR, trainers and administrators of {organisation}. Learners need no account: they have a personal link, or none.</p>
      <SignInForm />
      <p className="meta">
        No password yet, or lost it? An administrator gives you a link to choose one. No account, or a site that is served as plain files?{' '}
        You can still <a href={pages.files}>read files that learners sent you</a>.
      </p>
    </section>
  );
}
