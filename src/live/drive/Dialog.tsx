import type { ReactNode } from 'react';
import { Dialog as PlainDialog } from '#src/ui/Dialog.tsx';
import { Icon } from '#src/ui/Icon.tsx';

interface Props {
  readonly id: string;
  readonly heading: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A wide dialog with a button that closes it beside its heading. */
export function Dialog({ id, heading, onClose, children }: Props) {
  const close = (
    <button type="button" className="button button--small" onClick={onClose}>
      <Icon name="close" size={18} /> Close
    </button>
  );
  return (
    <PlainDialog id={id} heading={heading} beside={close} isWide onClose={onClose}>
      {children}
    </PlainDialog>
  );
}
