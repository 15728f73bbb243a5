import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Desk, DeskStore } from './deskStore.ts';

/** The desk of the page. */
export const DeskContext = createContext<DeskStore | undefined>(undefined);

/** A part of the session or an action, for a component below the desk. */
export function useDesk<T>(select: (desk: Desk) => T): T {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('This belongs inside a desk.');
  return useStore(desk, select);
}
