import type { z } from 'zod';
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
const TIME_ZONE = 'Australia/Brisbane';
const KEEP_RECORDS_FOR_MONTHS = 84;
const KEEP_LOGS_FOR_MONTHS = 24;
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
    timeZone: TIME_ZONE,
    scoresToHr: false,
    keepRecordsForMonths: KEEP_RECORDS_FOR_MONTHS,
    keepLogsForMonths: KEEP_LOGS_FOR_MONTHS,
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
  return { ...usualOrganisation(offered), ...settled(entry), name: entry.organisation, procedureInForce: inForce };
}

type OrganisationEntry = z.infer<typeof organisationFile>;

/** What the file settles; what it leaves out is not there. */
function settled(entry: OrganisationEntry): Partial<Organisation> {
  const { documents } = entry;
  const written = {
    passMark: entry['pass mark'],
    validForMonths: entry['valid for months'],
    refresherDueAfterMonths: entry['refresher due after months'],
    timeZone: entry['time zone'],
    scoresToHr: entry['scores to hr'] && entry['scores to hr'] === 'yes',
    keepRecordsForMonths: entry['keep records for months'],
    keepLogsForMonths: entry['keep logs for months'],
    localSettings: entry['local settings'],
    leaveQuicklyTo: entry['leave quickly to'],
    contacts: entry.contacts,
    documents,
  };
  return Object.fromEntries(Object.entries(written).filter(([, value]) => value !== undefined));
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
