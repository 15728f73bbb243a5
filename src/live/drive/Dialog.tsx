import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { Icon } from '#src/ui/Icon.tsx';

interface Props {
  readonly id: string;
  readonly heading: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A native dialog, open for as long as it is on the page. The browser keeps the focus inside, and gives it back. */
export function Dialog({ id, heading, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  // Closed before it leaves the page, or the browser would not give the focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog className="live-dialog" ref={dialog} aria-labelledby={id} onCancel={onClose}>
      <div className="flow">
        <div className="live-dialog__top">
          <h2 id={id}>{heading}</h2>
          <button type="button" className="button button--small" onClick={onClose}>
            <Icon name="close" size={18} /> Close
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
