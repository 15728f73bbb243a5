import type { Content } from '../content.ts';
import { mendUnknown } from '../nearestName.ts';
import type { Remark } from '../problem.ts';
import { reportOn } from '../report.ts';
import { checkGround, groundsOf } from './grounds.ts';
import { LISTED_IN } from './namesThere.ts';
import type { NamesThere } from './namesThere.ts';

/** Reports problems of the catalogue that rest on something, ask somebody or are trained by a scenario that is not there. */
export function checkClinic(content: Content, there: NamesThere): readonly Remark[] {
  const report = reportOn('clinic.yaml');
  const grounds = groundsOf(content, there);
  const contacts = Object.keys(content.organisation.contacts);
  const groups: string[] = [];
  for (const [index, { about, restsOn, ask, scenario }] of content.clinic.entries()) {
    if (groups.includes(about) && groups.at(-1) !== about) {
      report.error([index, 'about'], `The group "${about}" is taken up a second time.`, 'Move the problem to the others of its group.');
    }
    groups.push(about);
    for (const [at, ground] of restsOn.entries()) {
      checkGround(`${ground.in} ${ground.name}`, 'a problem', [index, 'rests on', at], grounds, report);
    }
    for (const [at, contact] of ask.entries()) {
      if (contacts.includes(contact)) continue;
      const mend = mendUnknown(contact, contacts, 'organisation.yaml, contacts');
      report.error([index, 'ask', at], `There is no contact ${contact} to ask.`, mend);
    }
    if (there.names.scenario.includes(scenario)) continue;
    const mend = mendUnknown(scenario, there.names.scenario, LISTED_IN.scenario);
    report.error([index, 'scenario'], `The scenario ${scenario} does not exist.`, mend);
  }
  return report.remarks;
}
