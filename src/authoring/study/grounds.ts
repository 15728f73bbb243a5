import type { Content } from '../content.ts';
import { mendUnknown } from '../nearestName.ts';
import type { EntryPath } from '../problem.ts';
import type { Report } from '../report.ts';
import { LISTED_IN } from './namesThere.ts';
import type { NamesThere } from './namesThere.ts';

interface Ground {
  readonly kind: string;
  readonly names: readonly string[];
  readonly listedIn: string;
}

/** What something may rest on, by the word it begins with: points of the charter, clauses of the packs, cases, pages on the law. */
export type Grounds = ReadonlyMap<string, Ground>;

/** Finds out what something may rest on. */
export function groundsOf({ charter, procedures }: Content, { names }: NamesThere): Grounds {
  const documents = [charter, ...procedures].map(({ id, clauses }): [string, Ground] => {
    return [id, { kind: 'clause', names: clauses.map(({ locator }) => locator), listedIn: `procedures/${id}.yaml` }];
  });
  return new Map([
    ...documents,
    ['case', { kind: 'case', names: names.case, listedIn: LISTED_IN.case }],
    ['law', { kind: 'page', names: names.law, listedIn: LISTED_IN.law }],
  ]);
}

/** Reports one thing that is rested on and is not there. `what` is what rests on it: "an item". */
export function checkGround(written: string, what: string, entry: EntryPath, grounds: Grounds, report: Report): void {
  const [word = '', ...rest] = written.split(' ');
  const [name, ground] = [rest.join(' '), grounds.get(word)];
  if (!ground) {
    const says = `"${written}" does not begin with anything that ${what} can rest on.`;
    report.error(entry, says, `Begin with one of: ${[...grounds.keys()].join(', ')}.`);
  } else if (!ground.names.includes(name)) {
    report.error(entry, `There is no ${ground.kind} ${name} in ${ground.listedIn}.`, mendUnknown(name, ground.names, ground.listedIn));
  }
}
