import { useState } from 'react';
import { WHOSE_SHEET } from '#src/records/ownSheet.ts';
import { useNote } from '../notes/useNote.ts';
import type { ClinicProcedure } from './clinicOnPage.ts';

/** The procedure under which a problem is looked at: the one chosen here; else the one of the learner's own sheet; else the one in force. */
export function useProcedureChosen(procedures: readonly ClinicProcedure[]): [ClinicProcedure | undefined, (id: string) => void] {
  const whose = useNote(WHOSE_SHEET);
  const [chosen, choose] = useState<string>();
  const find = (wanted: string | undefined) => procedures.find(({ id }) => id === wanted);
  return [find(chosen) ?? find(whose) ?? procedures[0], choose];
}
