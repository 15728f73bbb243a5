import { useRef, type FormEvent } from 'react';
import type { OneTimeLink } from '#src/protocol/signIn.ts';
import { Field } from '../pieces/Field.tsx';
import { Problem } from '../pieces/Problem.tsx';
import { SelectField } from '../pieces/SelectField.tsx';
import { useAction } from '../service/useAction.ts';
import type { LinkForUser } from './Users.tsx';

interface Props {
  readonly again: () => void;
  readonly onLink: (made: LinkForUser) => void;
}

/** A new account. Nothing is mailed: whoever invites hands the link over. */
export function Invite({ again, onLink }: Props) {
  const { isBusy, problem, run } = useAction();
  const form = useRef<HTMLFormElement>(null);
  function send(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    if (isBusy) return;
    const fields = new FormData(event.currentTarget);
    const text = (name: string) => String(fields.get(name)).trim();
    const message = { name: text('name'), email: text('email'), role: text('role') };
    void run<OneTimeLink>({ at: 'hr/users', method: 'POST', message }, (link) => {
      onLink({ name: message.name, link });
      form.current?.reset();
      again();
      return `${message.name} is invited. The link is shown on the page.`;
    });
  }
  return (
    <form className="card flow" onSubmit={send} ref={form} aria-labelledby="invite">
      <h3 id="invite">Invite somebody</h3>
      <div className="hr-fields">
        <Field label="Name" name="name" required maxLength={200} autoComplete="off" />
        <Field label="Email address" name="email" type="email" required maxLength={254} autoComplete="off" />
        <SelectField label="Role" name="role">
          <option value="hr">HR: the register and exports</option>
          <option value="trainer">Trainer: attendance, and figures that name nobody</option>
          <option value="admin">Administrator: all of it, and accounts</option>
        </SelectField>
      </div>
      <Problem says={problem} />
      <p>
        <button type="submit" className="button" aria-disabled={isBusy}>
          {isBusy ? 'Inviting …' : 'Make the account and its link'}
        </button>
      </p>
    </form>
  );
}
