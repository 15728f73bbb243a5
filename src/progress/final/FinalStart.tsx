import { openBrowserStore } from '#src/records/browserStore.ts';
import type { Begun } from './begun.ts';
import { StartForm, type StartProps } from './StartForm.tsx';
import { useFinalPage } from './useFinal.ts';

const NOTES = {
  legend: 'What carries a content note',
  choice: 'It may be drawn for me',
  means:
    'Left empty, no such conversation and no such question is drawn, and that costs nothing. Each conversation that is drawn can still be skipped for a summary with questions, which counts the same.',
};

/** What the final is, and what a learner settles before it is drawn. */
export function FinalStart({ onBegun, ...rest }: StartProps) {
  const forPage = useFinalPage();
  async function begin(begun: Begun): Promise<void> {
    const { withFinalBegun } = await import('./beginFinal.ts');
    openBrowserStore().change((record) => withFinalBegun(record, forPage, begun));
    onBegun();
  }
  return <StartForm {...rest} notes={NOTES} action="Begin the final assessment" onBegin={begin} />;
}
