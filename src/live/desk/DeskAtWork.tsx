import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { DeskStore } from '../drive/deskStore.ts';
import { NoDeskNote } from '../drive/NoDeskNote.tsx';
import { openDesk } from '../drive/openDesk.ts';
import { DeskContext } from '../drive/useDesk.ts';
import { useKeyChanges, useKeys } from '../drive/useKeys.ts';
import { useOpened } from '../drive/useOpened.ts';
import { ActionBar } from './ActionBar.tsx';
import { Centre } from './Centre.tsx';
import type { DeskLinks } from './Desk.tsx';
import type { DialogOfDesk } from './DeskDialog.tsx';
import { NotesForYou } from './NotesForYou.tsx';
import { SideColumn } from './SideColumn.tsx';
import { TopBar } from './TopBar.tsx';
import { usePhoneRoom } from './usePhoneRoom.ts';
import { useProjectorLink } from './useProjectorLink.ts';

const DeskDialog = lazy(() => import('./DeskDialog.tsx'));

interface Props {
  readonly links: DeskLinks;
  readonly support: ReactNode;
}

function AtWork({ desk, links, support }: Props & { readonly desk: DeskStore }) {
  const [changes, change] = useKeyChanges();
  const [dialog, setDialog] = useState<DialogOfDesk>();
  const openKeys = useCallback(() => setDialog('keys'), []);
  const close = () => setDialog(undefined);
  const obey = useKeys({ desk, letters: 'paths', changes, onHelp: openKeys });
  const obeyNow = useRef(obey);
  useEffect(() => {
    obeyNow.current = obey;
  }, [obey]);
  const [phones, askForPhones] = usePhoneRoom(links.api, desk);
  const room = useMemo(() => ({ phones, joinPage: links.join }), [phones, links.join]);
  const isProjectorThere = useProjectorLink(desk, room, obeyNow);
  return (
    <DeskContext value={desk}>
      <div className="desk">
        <TopBar
          links={links}
          isProjectorThere={isProjectorThere}
          onKeys={openKeys}
          onSession={() => setDialog('session')}
          phones={phones}
          onPhones={() => {
            askForPhones();
            setDialog('phones');
          }}
          support={support}
        />
        <SideColumn />
        <Centre />
        <NotesForYou />
        <ActionBar changes={changes} />
      </div>
      {dialog ? (
        <Suspense>
          <DeskDialog open={dialog} links={links} changes={changes} onChange={change} phones={phones} onClose={close} />
        </Suspense>
      ) : null}
    </DeskContext>
  );
}

/** The desk over the session that lies on this device, or why there is none. */
export default function DeskAtWork({ links, support }: Props) {
  const opened = useOpened(useCallback(() => openDesk(links.scenarios), [links.scenarios]));
  if (opened !== undefined && typeof opened !== 'string') {
    return <AtWork key={opened.getState().session.id} desk={opened} links={links} support={support} />;
  }
  return (
    <main className="desk-note">
      <h1>Desk</h1>
      {opened === undefined ? <p>Bringing the session …</p> : <NoDeskNote why={opened} start={links.start} />}
      {support}
    </main>
  );
}
