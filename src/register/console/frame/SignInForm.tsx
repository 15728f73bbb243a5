import { useId, useState, type FormEvent } from 'react';
import { Problem } from '../pieces/Problem.tsx';
import { faultInWords } from '../service/faultInWords.ts';
import { useConsole } from '../service/useConsole.ts';

interface Props {
  readonly email?: string;
}

/** Email address and password. What was typed stays when it is refused. */
export function SignInForm({ email = '' }: Props) {
  const signIn = useConsole((state) => state.signIn);
  const id = useId();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();

  async function send(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    if (isBusy) return;
    const fields = new FormData(event.currentTarget);
    setBusy(true);
    const fault = await signIn(String(fields.get('email')), String(fields.get('password')));
    setBusy(false);
    setProblem(fault && faultInWords(fault));
  }

  return (
    <form className="flow" onSubmit={(event) => void send(event)}>
      <div className="field">
        <label htmlFor={`${id}email`}>Email address</label>
        <input id={`${id}email`} name="email" type="email" autoComplete="username" required maxLength={254} defaultValue={email} />
      </div>
      <div className="field">
        <label htmlFor={`${id}password`}>Password</label>
        <input id={`${id}password`} name="password" type="password" autoComplete="current-password" required maxLength={200} />
      </div>
      <Problem says={problem} />
      <p>
        <button type="submit" className="button button--primary" aria-disabled={isBusy}>
          {isBusy ? 'Signing in …' : 'Sign in'}
        </button>
      </p>
    </form>
  );
}
