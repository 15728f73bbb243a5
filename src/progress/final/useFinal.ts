import { createContext, useCallback, useContext, useMemo, useSyncExternalStore } from 'react';
import type { LearnerRecord } from '#src/domain/record/learnerRecord.ts';
import { openBrowserStore } from '#src/records/browserStore.ts';
import type { FinalForPage } from './finalForPage.ts';

/** What the page knows; set once by `FinalAssessment`. */
export const FinalContext = createContext<FinalForPage | undefined>(undefined);

export function useFinalPage(): FinalForPage {
  const forPage = useContext(FinalContext);
  if (!forPage) throw new Error('This belongs inside FinalAssessment.');
  return forPage;
}

function subscribe(listener: () => void): () => void {
  return openBrowserStore().subscribe(listener);
}

/** The record as it stands, other tabs included; undefined until the script has taken over from the page as built. */
export function useLearnerRecord(): LearnerRecord | undefined {
  // As text, because each reading of the record makes new objects, which React would take for a change.
  const read = useCallback(() => JSON.stringify(openBrowserStore().read()), []);
  const kept = useSyncExternalStore(subscribe, read, () => undefined);
  return useMemo(() => (kept === undefined ? undefined : (JSON.parse(kept) as LearnerRecord)), [kept]);
}
