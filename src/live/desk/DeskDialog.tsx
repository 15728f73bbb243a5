import { Dialog } from '../drive/Dialog.tsx';
import type { KeyChanges } from '../keys/deskKeys.ts';
import type { PhoneRoomStore } from '../link/phoneRoom.ts';
import type { DeskLinks } from './Desk.tsx';
import { KeySettings } from './KeySettings.tsx';
import { PhonesDialog } from './PhonesDialog.tsx';
import { SessionDialog } from './SessionDialog.tsx';

/** The dialogs of the desk, by name. */
export type DialogOfDesk = 'keys' | 'session' | 'phones';

interface Props {
  readonly open: DialogOfDesk;
  readonly links: DeskLinks;
  readonly changes: KeyChanges;
  readonly onChange: (changes: KeyChanges) => void;
  readonly phones: PhoneRoomStore | undefined;
  readonly onClose: () => void;
}

/** The dialog that is open at the desk. A file of its own, so that it is fetched when one is asked for. */
export default function DeskDialog({ open, links, changes, onChange, phones, onClose }: Props) {
  if (open === 'keys') return <KeySettings changes={changes} onChange={onChange} onClose={onClose} />;
  if (open === 'session') {
    return (
      <Dialog id="session-dialog" heading="This session" onClose={onClose}>
        <SessionDialog links={links} />
      </Dialog>
    );
  }
  return (
    <Dialog id="phones-dialog" heading="Phones" onClose={onClose}>
      {phones ? <PhonesDialog phones={phones} joinPage={links.join} onClose={onClose} /> : <p>One moment …</p>}
    </Dialog>
  );
}
