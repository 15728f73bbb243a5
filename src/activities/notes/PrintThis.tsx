import { useRef } from 'react';
import { Icon } from '#src/ui/Icon.tsx';
import { useReady } from './useNote.ts';

const THIS = 'data-printed-alone';

/** Prints one activity without the rest of its page. The marks go once it is printed. */
function printAlone(part: Element): void {
  part.setAttribute(THIS, '');
  document.documentElement.dataset['printingPart'] = '';
  addEventListener(
    'afterprint',
    () => {
      part.removeAttribute(THIS);
      delete document.documentElement.dataset['printingPart'];
    },
    { once: true },
  );
  window.print();
}

/** A button that prints the activity it stands in, as its reading form, on a sheet of its own. */
export function PrintThis({ children }: { readonly children: string }) {
  const ready = useReady();
  const button = useRef<HTMLButtonElement>(null);
  return (
    <button
      type="button"
      className="button button--small"
      ref={button}
      disabled={!ready}
      onClick={() => {
        const part = button.current?.closest('.activity');
        if (part) printAlone(part);
      }}
    >
      <Icon name="print" size={18} /> {children}
    </button>
  );
}
