import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { ConsoleForPage } from '../consoleForPage.ts';
import type { ConsoleActions, ConsoleState, ConsoleStore } from './consoleStore.ts';

interface OnPage {
  readonly store: ConsoleStore;
  readonly forPage: ConsoleForPage;
}

/** The console of the page and the names it needs; set once by `Console`. */
export const ConsoleContext = createContext<OnPage | undefined>(undefined);

function useOnPage(): OnPage {
  const onPage = useContext(ConsoleContext);
  if (!onPage) throw new Error('This belongs inside Console.');
  return onPage;
}

/** A part of the console's state or an action. */
export function useConsole<T>(select: (state: ConsoleState & ConsoleActions) => T): T {
  return useStore(useOnPage().store, select);
}

/** Names and addresses that the page was built with. */
export function useForPage(): ConsoleForPage {
  return useOnPage().forPage;
}
