import type { Change } from '#src/domain/course/change.ts';
import type { Report } from '../report.ts';
import { changesFile } from '../schema/changes.ts';
import { checkShape } from '../schema/checkShape.ts';
import type { YamlSource } from '../source/yamlSource.ts';
import { reportTwice } from './reportTwice.ts';

/** The cards of what has changed, in the order of the file. */
export function loadChanges(source: YamlSource, report: Report): Change[] | undefined {
  const entries = checkShape(changesFile, source, report);
  if (!entries) return undefined;
  reportTwice(
    report,
    'change',
    entries.map(({ change }, index) => ({ name: change, entry: [index, 'change'] })),
  );
  return entries.map(({ change, on, seen, 'for officers': forOfficers, certain, clauses, procedure, ...rest }) => ({
    id: change,
    on: on ?? seen ?? '',
    isDaySeen: on === undefined,
    ...rest,
    forOfficers,
    isCertain: certain === 'yes',
    procedure,
    clauses: procedure === undefined ? [] : (clauses ?? []).map((clause) => ({ procedure, ...clause })),
  }));
}
