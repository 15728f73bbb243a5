import { openBrowserStore } from '#src/records/browserStore.ts';
import type { Begun } from '../final/begun.ts';
import { StartForm, type StartProps } from '../final/StartForm.tsx';
import type { BaselineForPage } from './baselineForPage.ts';

const NOTES = {
  legend: 'What carries a content note',
  choice: 'It may be drawn for me',
  means: 'Left empty, no such conversation and no such question is drawn, and that costs nothing.',
};

/** What a baseline is, and what a learner settles before it is drawn. */
export function BaselineStart({ forPage, onBegun, ...rest }: StartProps & { readonly forPage: BaselineForPage }) {
  async function begin(begun: Begun): Promise<void> {
    const { withBaselineBegun } = await import('./beginBaseline.ts');
    openBrowserStore().change((record) => withBaselineBegun(record, forPage, begun));
    onBegun();
  }
  return <StartForm {...rest} notes={NOTES} action="Begin the baseline" onBegin={begin} />;
}
