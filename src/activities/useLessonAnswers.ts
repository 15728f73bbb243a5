import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { openBrowserStore } from '#src/records/browserStore.ts';
import { progressIn, withAnswers } from './lessonProgress.ts';

export type Answers = Readonly<Record<string, string>>;

/** Answers to keep; what is undefined is taken out. */
export type AnswersToKeep = Readonly<Record<string, string | undefined>>;

function subscribe(listener: () => void): () => void {
  return openBrowserStore().subscribe(listener);
}

function notReady(): undefined {
  return undefined;
}

/** The answers kept for a lesson. Undefined until the script has taken over from the page as built. */
export function useLessonAnswers(lesson: string): Answers | undefined {
  // As text, because each reading of the record makes new objects, which React would take for a change.
  const read = useCallback(() => JSON.stringify(progressIn(openBrowserStore().read(), lesson)?.answers ?? {}), [lesson]);
  const kept = useSyncExternalStore(subscribe, read, notReady);
  return useMemo(() => (kept === undefined ? undefined : (JSON.parse(kept) as Answers)), [kept]);
}

/** Keeps answers of a lesson on this device, as far as the device allows. */
export function keepAnswers(lesson: string, answers: AnswersToKeep): void {
  const at = new Date().toISOString();
  openBrowserStore().change((record) => withAnswers(record, lesson, answers, at));
}
