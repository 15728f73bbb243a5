import { Dialog } from '#src/ui/Dialog.tsx';
import { SignInForm } from './SignInForm.tsx';

/** Over the page, so that what was typed on it is still there afterwards. */
export function SessionEnded({ email }: { readonly email: string }) {
  return (
    <Dialog id="session-ended" heading="Sign in again">
      <p>Your session has ended. The page behind this is as you left it; what you did last was not saved, so do it once more.</p>
      <SignInForm email={email} />
    </Dialog>
  );
}
