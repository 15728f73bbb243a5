import { useEffect, useMemo, useState, type ReactNode } from 'react';
import type { UserRole } from '#src/protocol/signIn.ts';
import '../console.css';
import type { ConsoleForPage } from '../consoleForPage.ts';
import { createConsole } from '../service/consoleStore.ts';
import { keepSignedIn, wasSignedInHere } from '../service/signedInHere.ts';
import { ConsoleContext, useConsole } from '../service/useConsole.ts';
import { NoService } from './NoService.tsx';
import { NotReached } from './NotReached.tsx';
import { SessionEnded } from './SessionEnded.tsx';
import { SignedInAs } from './SignedInAs.tsx';
import { SignIn } from './SignIn.tsx';
import { useInBrowser } from './useInBrowser.ts';

interface Props {
  readonly forPage: ConsoleForPage;
  /** Who may use this page. */
  readonly roles: readonly UserRole[];
  readonly children: ReactNode;
}

/** What each of HR's pages stands in: it finds out who is signed in, asks for it where nobody is, and tells what was done. */
export function Console({ forPage, roles, children }: Props) {
  const inBrowser = useInBrowser();
  const store = useMemo(
    () =>
      inBrowser
        ? createConsole({ ...forPage, fetch: (at, request) => globalThis.fetch(at, request), wasSignedInHere, keepSignedIn })
        : undefined,
    [inBrowser, forPage],
  );
  useEffect(() => void store?.getState().look(), [store]);
  if (!store) return <Waiting />;
  return (
    <ConsoleContext value={{ store, forPage }}>
      <div className="hr flow">
        <Gate roles={roles}>{children}</Gate>
        <Said />
      </div>
    </ConsoleContext>
  );
}

/** As high as the screen, so that the foot of the page does not jump when the rest arrives. */
function Waiting() {
  return <p className="meta hr__waiting">Looking up who is signed in …</p>;
}

function Gate({ roles, children }: Pick<Props, 'roles' | 'children'>) {
  const standing = useConsole((state) => state.standing);
  const user = useConsole((state) => state.user);
  useEffect(() => {
    // The navigation stands outside this island: it leaves out what this role cannot open.
    if (user) document.documentElement.dataset['hrRole'] = user.role;
    else delete document.documentElement.dataset['hrRole'];
  }, [user]);
  if (standing === 'looking') return <Waiting />;
  if (standing === 'no service') return <NoService />;
  if (standing === 'not reached') return <NotReached />;
  if (!user || standing === 'signed out') return <SignIn />;
  return (
    <>
      <SignedInAs user={user} />
      {roles.includes(user.role) ? children : <NotForThisRole role={user.role} />}
      {standing === 'ended' ? <SessionEnded email={user.email} /> : null}
    </>
  );
}

function NotForThisRole({ role }: { readonly role: UserRole }) {
  return (
    <p className="notice measure">
      {role === 'trainer'
        ? 'This page is for HR. As a trainer you see the figures, which name nobody, and enter who attended.'
        : 'This page is for administrators. Ask one of them to do it, or to change your role.'}
    </p>
  );
}

/** Always on the page, so that screen readers hear what is put in. It is seen as well, and goes after a while. */
function Said() {
  const said = useConsole((state) => state.said);
  const saidAt = useConsole((state) => state.saidAt);
  const [gone, setGone] = useState(0);
  useEffect(() => {
    if (saidAt === 0) return;
    const timer = setTimeout(() => setGone(saidAt), 12_000);
    return () => clearTimeout(timer);
  }, [saidAt]);
  return (
    <div className="hr__said" role="status">
      {said !== '' && gone !== saidAt ? <p key={saidAt}>{said}</p> : null}
    </div>
  );
}
