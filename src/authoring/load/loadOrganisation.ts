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

/** What holds where nobody has settled anything: every pack on offer, the first of them in force. */
export function usualOrganisation(packs: readonly string[]): Organisation {
  return {
    name: 'Your organisation',
    proceduresOffered: packs,
    procedureInForce: packs[0] ?? '',
    passMark: PASS_MARK,
    validForMonths: VALID_FOR_MONTHS,
    refresherDueAfterMonths: REFRESHER_AFTER_MONTHS,
    localSettings: {},
    leaveQuicklyTo: LEAVE_QUICKLY_TO,
    contacts: {},
  };
}

/** What holds where no supports are listed: none, checked on no day. */
export const NO_SUPPORTS: Supports = { checked: '', services: [] };

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
  const usual = usualOrganisation(offered);
  return {
    name: entry.organisation,
    proceduresOffered: offered,
    procedureInForce: inForce,
    passMark: entry['pass mark'] ?? usual.passMark,
    validForMonths: entry['valid for months'] ?? usual.validForMonths,
    refresherDueAfterMonths: entry['refresher due after months'] ?? usual.refresherDueAfterMonths,
    localSettings: entry['local settings'] ?? usual.localSettings,
    leaveQuicklyTo: entry['leave quickly to'] ?? usual.leaveQuicklyTo,
    contacts: entry.contacts ?? usual.contacts,
    documents: entry.documents,
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
