import type { EntryPath } from '../problem.ts';
import type { Report } from '../report.ts';

/** Reports each name that was used before in the same list. */
export function reportTwice(report: Report, kind: string, named: readonly { readonly name: string; readonly entry: EntryPath }[]): void {
  const seen = new Set<string>();
  for (const { name, entry } of named) {
    if (seen.has(name)) {
      report.error(entry, `The ${kind} ${name} is there twice.`, 'Remove one of the two, or give it another name.');
    }
    seen.add(name);
  }
}
