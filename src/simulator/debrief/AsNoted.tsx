import { useCallback, useSyncExternalStore } from 'react';
import { subscribeNotes } from '#src/records/notes.ts';
import { notedAnswer, whoseSheet } from '#src/records/ownSheet.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { useSimulator } from '../useSimulator.ts';

/** What the learner noted of their own procedure on the same question, where they did. It is not judged. */
export function AsNoted({ question }: { readonly question: string }) {
  // As text, because each reading makes a new object, which React would take for a change.
  const read = useCallback(() => JSON.stringify([notedAnswer(question), whoseSheet()]), [question]);
  const [noted, whose] = JSON.parse(useSyncExternalStore(subscribeNotes, read)) as [ReturnType<typeof notedAnswer> | null, string];
  const procedures = useSimulator((state) => state.forPlay.procedures);
  if (!noted) return null;
  const name = procedures.find(({ id }) => id === whose)?.name;
  return (
    <p className="as-noted">
      <Icon name="note" size={16} />
      <span>
        <strong>Your procedure, as you noted it{name === undefined ? '' : ` (${name})`}:</strong>{' '}
        {noted.says === '' ? 'only the clause was noted' : noted.says}
        {noted.clause === '' ? '' : ` · clause ${noted.clause}`}
      </span>
    </p>
  );
}
