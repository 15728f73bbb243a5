import { endFinal, type FinalAssessment } from '#src/domain/record/completion/finalAssessment.ts';
import { withFinalChanged } from '#src/domain/record/completion/finalsInRecord.ts';
import { openBrowserStore } from '#src/records/browserStore.ts';

/** Ends a final as it stands: handed in, or stopped. */
export function endNow({ id }: FinalAssessment): void {
  const at = new Date().toISOString();
  openBrowserStore().change((record) => withFinalChanged(record, id, (latest) => endFinal(latest, at)));
}
