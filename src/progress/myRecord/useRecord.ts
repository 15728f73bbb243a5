import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { RecordForPage } from './recordForPage.ts';
import type { RecordOnPage, RecordOnPageActions, RecordOnPageState } from './recordOnPage.ts';

interface OnPage {
  readonly store: RecordOnPage;
  readonly forPage: RecordForPage;
}

/** The record of the page and the names it needs; set once by `MyRecord`. */
export const RecordContext = createContext<OnPage | undefined>(undefined);

function useOnPage(): OnPage {
  const onPage = useContext(RecordContext);
  if (!onPage) throw new Error('This belongs inside MyRecord.');
  return onPage;
}

/** A part of the record's state or an action. */
export function useRecord<T>(select: (state: RecordOnPageState & RecordOnPageActions) => T): T {
  return useStore(useOnPage().store, select);
}

/** Names and addresses for what the record knows by id. */
export function useForPage(): RecordForPage {
  return useOnPage().forPage;
}
