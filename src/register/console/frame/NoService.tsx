import { useEffect, useRef } from 'react';
import { Icon } from '#src/ui/Icon.tsx';
import { useForPage } from '../service/useConsole.ts';

/** A site on a plain host has no register. What HR can do all the same comes first. */
export function NoService() {
  const { pages } = useForPage();
  const said = useRef<HTMLParagraphElement>(null);
  // It takes the place of the form that somebody was in, and the focus with it.
  useEffect(() => said.current?.focus(), []);
  return (
    <div className="notice measure">
      <Icon name="note" />
      <div className="flow">
        <p ref={said} tabIndex={-1}>
          There is no register here. This site is served as plain files, without the service that keeps one.
        </p>
        <p>
          You can still <a href={pages.files}>read the record files that learners send you</a>, check what holds, and make one table of
          them. Nothing leaves that page.
        </p>
        <p>For a register with sign-in, ask whoever runs this site to start it with its service.</p>
      </div>
    </div>
  );
}
