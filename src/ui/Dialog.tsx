import { useLayoutEffect, useRef, type ReactNode } from 'react';
import './dialog.css';

interface Props {
  readonly id: string;
  readonly heading: string;
  /** What stands beside the heading: a button that closes it. */
  readonly beside?: ReactNode;
  readonly isWide?: boolean | undefined;
  /** Called when it is closed by Escape. Left out where the dialog cannot be put off. */
  readonly onClose?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** A native dialog, open for as long as it is on the page. The browser keeps the focus inside, and gives it back. */
export function Dialog({ id, heading, beside, isWide = false, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  // Closed before it leaves the page, or the browser would not give the focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      className={isWide ? 'dialog dialog--wide' : 'dialog'}
      ref={dialog}
      aria-labelledby={id}
      onCancel={(event) => {
        if (!onClose) return event.preventDefault();
        onClose();
      }}
    >
      <div className="flow">
        <div className="dialog__top">
          <h2 id={id}>{heading}</h2>
          {beside}
        </div>
        {children}
      </div>
    </dialog>
  );
}
