import { useState } from 'react';
import type { OneTimeLink, UserListed, UserRole } from '#src/protocol/signIn.ts';
import { StatusChip } from '#src/ui/StatusChip.tsx';
import { userRoleInWords } from '../inWords.ts';
import { Confirm } from '../pieces/Confirm.tsx';
import { Problem } from '../pieces/Problem.tsx';
import { SelectField } from '../pieces/SelectField.tsx';
import { useAction } from '../service/useAction.ts';
import { useConsole } from '../service/useConsole.ts';
import type { LinkForUser } from './Users.tsx';

interface Props {
  readonly user: UserListed;
  readonly again: () => void;
  readonly onLink: (made: LinkForUser) => void;
}

const ROLES: readonly UserRole[] = ['hr', 'trainer', 'admin'];

/** One account. One's own cannot be closed or changed here, so that nobody locks themselves out by a slip. */
export function UserLine({ user, again, onLink }: Props) {
  const me = useConsole((state) => state.user?.id);
  const { isBusy, problem, run, forget } = useAction();
  const [asking, setAsking] = useState(false);
  const at = `hr/users/${encodeURIComponent(user.id)}`;
  const change = (message: { readonly role?: UserRole; readonly disabled?: boolean }, says: string) =>
    void run({ at, method: 'PATCH', message }, () => {
      setAsking(false);
      again();
      return says;
    });
  const newPassword = () =>
    void run<OneTimeLink>({ at: `${at}/new-password`, method: 'POST', message: {} }, (link) => {
      onLink({ name: user.name, link });
      return 'A link is made, shown below.';
    });
  return (
    <li className="hr-user flow">
      <div className="hr-line">
        <span>
          <strong>{user.name}</strong>
          <span className="meta">{user.email}</span>
        </span>
        {user.disabled ? (
          <StatusChip standing="not-known" word="Closed" />
        ) : user.invited ? (
          <StatusChip standing="missed" word="No password yet" />
        ) : (
          <StatusChip standing="supported" word="In use" />
        )}
      </div>
      {user.id === me ? (
        <p className="meta">This is you: {userRoleInWords(user.role)}.</p>
      ) : (
        <div className="row hr-user__do">
          <SelectField
            label="Role"
            value={user.role}
            aria-label={`Role of ${user.name}`}
            disabled={isBusy}
            onChange={({ target }) => change({ role: target.value as UserRole }, `${user.name} has another role now.`)}
          >
            {ROLES.map((role) => (
              <option key={role} value={role}>
                {userRoleInWords(role)}
              </option>
            ))}
          </SelectField>
          <button type="button" className="button button--small" aria-disabled={isBusy} onClick={newPassword}>
            New password link<span className="visually-hidden"> for {user.name}</span>
          </button>
          {user.disabled ? (
            <button
              type="button"
              className="button button--small"
              onClick={() => change({ disabled: false }, `${user.name} may sign in again.`)}
            >
              Open the account<span className="visually-hidden"> of {user.name}</span>
            </button>
          ) : (
            <button type="button" className="button button--small button--harm" onClick={() => setAsking(true)}>
              Close the account<span className="visually-hidden"> of {user.name}</span>
            </button>
          )}
        </div>
      )}
      <Problem says={asking ? undefined : problem} />
      {asking ? (
        <Confirm
          heading={`Close the account of ${user.name}?`}
          word="Close it"
          busyWord="Closing …"
          isBusy={isBusy}
          problem={problem}
          onConfirm={() => change({ disabled: true }, `The account of ${user.name} is closed.`)}
          onClose={() => {
            setAsking(false);
            forget();
          }}
        >
          <p>They are signed out everywhere at once. What they did stays in the log; the account can be opened again.</p>
        </Confirm>
      ) : null}
    </li>
  );
}
