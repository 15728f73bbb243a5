import { stringify } from 'csv-stringify/browser/esm/sync';
import { saveFile } from '#src/ui/saveFile.ts';
import type { LiveState } from '../story/liveState.ts';
import { sessionCounts } from '../story/sessionCounts.ts';

/** The figures of a session as a text: CSV for a spreadsheet, with the mark that makes Excel read UTF-8, or JSON. */
export function countsAsText(state: LiveState, format: 'csv' | 'json'): string {
  const rows = sessionCounts(state);
  if (format === 'json') return JSON.stringify({ format: 'first-port-live-counts', version: 1, counts: rows }, undefined, 2);
  return stringify(rows, { header: true, bom: true, escape_formulas: true });
}

/** Saves the figures as a file. Its name says which scenario it was, and neither day nor place. */
export function saveCounts(state: LiveState, format: 'csv' | 'json'): void {
  const type = format === 'csv' ? 'text/csv' : 'application/json';
  saveFile(`counts-${state.live.scenario.id}.${format}`, countsAsText(state, format), type);
}
