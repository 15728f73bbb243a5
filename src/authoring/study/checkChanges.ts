import type { Content } from '../content.ts';
import { mendUnknown } from '../nearestName.ts';
import type { EntryPath, Remark } from '../problem.ts';
import { reportOn } from '../report.ts';
import type { Report } from '../report.ts';
import { LISTED_IN } from './namesThere.ts';
import type { NamesThere } from './namesThere.ts';

type Lookup = (entry: EntryPath, kind: string, name: string | undefined, known: readonly string[], listedIn: string) => void;

/** Reports a name that is written and none of those known. */
function lookUpIn(report: Report): Lookup {
  return (entry, kind, name, known, listedIn) => {
    if (name === undefined || known.includes(name)) return;
    report.error(entry, `The ${kind} ${name} is not known.`, mendUnknown(name, known, listedIn));
  };
}

/** Reports changes that name a page on the law, a pack or a clause in force that is not there. */
export function checkChanges({ changes, procedures }: Content, { names }: NamesThere): readonly Remark[] {
  const report = reportOn('changes.yaml');
  const lookUp = lookUpIn(report);
  for (const [index, { law, procedure, clauses }] of changes.entries()) {
    lookUp([index, 'law'], 'law page', law, names.law, LISTED_IN.law);
    lookUp([index, 'procedure'], 'procedure', procedure, names.procedure, LISTED_IN.procedure);
    const pack = procedures.find(({ id }) => id === procedure);
    for (const [at, { clause, is }] of clauses.entries()) {
      // What is gone stands in the version before, which nobody has entered.
      if (!pack || is === undefined) continue;
      const locators = pack.clauses.map(({ locator }) => locator);
      lookUp([index, 'clauses', at, 'clause'], 'clause', clause, locators, `procedures/${pack.id}.yaml`);
    }
  }
  return report.remarks;
}
