import type { ReactNode } from 'react';
import { Icon } from '#src/ui/Icon.tsx';
import { useNotesStay } from './useNote.ts';

/** Where what is written stays, and that nobody else reads it; or that this browser keeps nothing. */
export function KeptHere({ children }: { readonly children: ReactNode }) {
  const stays = useNotesStay();
  return (
    <>
      <p className="kept-here meta">
        <Icon name="private" size={18} /> <span>{children}</span>
      </p>
      {stays ? null : (
        <p className="notice notice--caution">
          <Icon name="caution" />
          <span>This browser keeps nothing at the moment. What you write stays only while this page is open.</span>
        </p>
      )}
    </>
  );
}
