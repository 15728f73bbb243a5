import type { Organisation } from '#src/domain/course/organisation.ts';
import type { Supports } from '#src/domain/course/supports.ts';
import type { Report } from '../report.ts';
import { checkShape } from '../schema/checkShape.ts';
import { organisationFile } from '../schema/organisation.ts';
import { supportsFile } from '../schema/supports.ts';
import type { YamlSource } from '../source/yamlSource.ts';
import { mendUnknown } from '../nearestName.ts';
import type { Words } from './words.ts';

const PASS_MARK = 80;
const VALID_FOR_MONTHS = 24;
const REFRESHER_AFTER_MONTHS = 12;
const LEAVE_QUICKLY_TO = 'https://www.bom.gov.au/';

/** The organisation's own settings, for which each has a usual value. */
export function loadOrganisation(source: YamlSource, words: Words, report: Report): Organisation | undefined {
  const entry = checkShape(organisationFile, source, report);
  if (!entry) return undefined;
  words.facts(report, ['local settings'], entry['local settings'] ?? {});
  const { offered, 'in force': inForce } = entry.procedures;
  if (!offered.includes(inForce)) {
    const mend = mendUnknown(inForce, offered, '"offered" just above');
    report.error(['procedures', 'in force'], `The procedure in force, ${inForce}, is not on offer.`, mend);
  }
  return {
    name: entry.organisation,
    proceduresOffered: offered,
    procedureInForce: inForce,
    passMark: entry['pass mark'] ?? PASS_MARK,
    validForMonths: entry['valid for months'] ?? VALID_FOR_MONTHS,
    refresherDueAfterMonths: entry['refresher due after months'] ?? REFRESHER_AFTER_MONTHS,
    localSettings: entry['local settings'] ?? {},
    leaveQuicklyTo: entry['leave quickly to'] ?? LEAVE_QUICKLY_TO,
    contacts: entry.contacts ?? {},
  };
}

/** Where help is to be had; a service of the organisation's own takes its number from the contacts, if those could be read. */
export function loadSupports(source: YamlSource, contacts: Organisation['contacts'] | undefined, report: Report): Supports | undefined {
  const entry = checkShape(supportsFile, source, report);
  return (
    entry && {
      checked: entry.checked,
      services: entry.supports.map(({ contact, number, ...support }, index) => {
        const own = contact === undefined ? undefined : contacts?.[contact];
        if (contacts && contact !== undefined && own === undefined) {
          const mend = mendUnknown(contact, Object.keys(contacts), '"contacts" of organisation.yaml');
          report.error(['supports', index, 'contact'], `The contact ${contact} is not known.`, mend);
        }
        return { ...support, number: own ?? number ?? '', for: support.for ?? '' };
      }),
    }
  );
}
