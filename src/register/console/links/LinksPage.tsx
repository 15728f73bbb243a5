import { useEffect, useRef, useState } from 'react';
import type { LinksMade } from '#src/protocol/register.ts';
import type { ConsoleForPage } from '../consoleForPage.ts';
import { Console } from '../frame/Console.tsx';
import { ForWhom } from './ForWhom.tsx';
import { MadeLinks } from './MadeLinks.tsx';

interface Props {
  readonly forPage: ConsoleForPage;
}

/** Personal links for many learners at once, as a table for a mail merge and as slips to hand out. */
export function LinksPage({ forPage }: Props) {
  return (
    <Console forPage={forPage} roles={['hr', 'admin']}>
      <Links />
    </Console>
  );
}

function Links() {
  const [made, setMade] = useState<LinksMade>();
  const [isSaved, setSaved] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const mayBeLost = made !== undefined && made.links.length > 0 && !isSaved;
  useEffect(() => {
    heading.current?.focus();
  }, [made]);
  useEffect(() => {
    if (!mayBeLost) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [mayBeLost]);
  if (made)
    return (
      <MadeLinks
        made={made}
        heading={heading}
        onSaved={() => setSaved(true)}
        onDone={() => {
          setMade(undefined);
          setSaved(false);
        }}
      />
    );
  return <ForWhom onMade={setMade} />;
}
