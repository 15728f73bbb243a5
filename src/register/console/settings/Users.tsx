import { useState } from 'react';
import type { OneTimeLink, UsersListed } from '#src/protocol/signIn.ts';
import { momentInWords } from '../inWords.ts';
import { Loaded } from '../pieces/Loaded.tsx';
import { ShownOnce } from '../pieces/ShownOnce.tsx';
import { useAnswer } from '../service/useAnswer.ts';
import { useForPage } from '../service/useConsole.ts';
import { wholeLink } from '../links/wholeLink.ts';
import { Invite } from './Invite.tsx';
import { UserLine } from './UserLine.tsx';

export interface LinkForUser {
  readonly name: string;
  readonly link: OneTimeLink;
}

/** Who may sign in: inviting, roles, closing an account, a link for a new password. */
export function Users() {
  const { timeZone, pages } = useForPage();
  const asked = useAnswer<UsersListed>({ at: 'hr/users' });
  const [made, setMade] = useState<LinkForUser>();
  return (
    <section className="flow" aria-labelledby="users">
      <h2 id="users">Who may sign in</h2>
      <Loaded asked={asked} what="the accounts">
        {({ users }) => (
          <ul className="ruled" role="list">
            {users.map((user) => (
              <UserLine key={user.id} user={user} again={asked.again} onLink={setMade} />
            ))}
          </ul>
        )}
      </Loaded>
      {made ? (
        <ShownOnce
          key={made.link.path}
          label={`Link for ${made.name} to choose a password`}
          link={wholeLink(pages.home, made.link.path)}
          until={momentInWords(made.link.expiresAt, timeZone)}
        />
      ) : null}
      <Invite again={asked.again} onLink={setMade} />
    </section>
  );
}
