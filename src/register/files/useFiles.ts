import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { FilesForPage } from './filesForPage.ts';
import type { FilesOnPage, FilesOnPageActions, FilesOnPageState } from './filesOnPage.ts';

interface OnPage {
  readonly store: FilesOnPage;
  readonly forPage: FilesForPage;
}

/** The files of the page and the names they need; set once by `HandedInRecords`. */
export const FilesContext = createContext<OnPage | undefined>(undefined);

function useOnPage(): OnPage {
  const onPage = useContext(FilesContext);
  if (!onPage) throw new Error('This belongs inside HandedInRecords.');
  return onPage;
}

/** A part of the state or an action. */
export function useFiles<T>(select: (state: FilesOnPageState & FilesOnPageActions) => T): T {
  return useStore(useOnPage().store, select);
}

/** Names and settings. */
export function useFilesForPage(): FilesForPage {
  return useOnPage().forPage;
}
