import { useState } from 'react';
import type { UserHere } from '#src/protocol/signIn.ts';
import { Problem } from '../pieces/Problem.tsx';
import { faultInWords } from '../service/faultInWords.ts';
import { useConsole } from '../service/useConsole.ts';
import { userRoleInWords } from '../inWords.ts';

/** Who is signed in, and the way out. */
export function SignedInAs({ user }: { readonly user: UserHere }) {
  const signOut = useConsole((state) => state.signOut);
  const [problem, setProblem] = useState<string>();
  return (
    <div className="hr__user not-in-print">
      <p className="meta">
        {user.name}, {userRoleInWords(user.role)}
      </p>
      <button
        type="button"
        className="button-link meta"
        onClick={() => void signOut().then((fault) => setProblem(fault && faultInWords(fault)))}
      >
        Sign out
      </button>
      <Problem says={problem} />
    </div>
  );
}
