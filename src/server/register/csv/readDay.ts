/** A day as it was read, or what is wrong with it. */
export type DayRead = { readonly day: string; readonly ambiguous: boolean } | { readonly says: string };

const HOW = 'Write it as 2026-04-13, or as day/month/year: 13/4/2026.';
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/;
const DAY_FIRST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?: .*)?$/;
const LAST_MONTH = 12;

/** The ISO date of a cell: year first, or day, month, year as they are written in Australia. */
export function readDay(cell: string): DayRead {
  const iso = ISO.exec(cell);
  if (iso) return asDay(cell, { year: iso[1], month: iso[2], day: iso[3] }, false);
  const dayFirst = DAY_FIRST.exec(cell);
  if (dayFirst) {
    const [, day = '', month = '', year = ''] = dayFirst;
    if (Number(month) > LAST_MONTH && Number(day) <= LAST_MONTH)
      return { says: `"${cell}" has ${month} as its month: dates are read as day/month/year. ${HOW}` };
    return asDay(cell, { year, month, day }, Number(day) <= LAST_MONTH && day !== month);
  }
  if (/^\d{5}$/.test(cell))
    return { says: `"${cell}" is a spreadsheet's own number for a date. Give the column a date format and save again.` };
  return { says: `"${cell}" is not a date that can be read. ${HOW}` };
}

interface Parts {
  readonly year: string | undefined;
  readonly month: string | undefined;
  readonly day: string | undefined;
}

function asDay(cell: string, { year = '', month = '', day = '' }: Parts, ambiguous: boolean): DayRead {
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const moment = new Date(`${written}T00:00:00Z`);
  // A day that its month does not have would be taken for one of the next month.
  const isThere = !Number.isNaN(moment.getTime()) && moment.toISOString().slice(0, 10) === written && Number(year) >= 1900;
  return isThere ? { day: written, ambiguous } : { says: `"${cell}" is a day that the calendar does not have. ${HOW}` };
}
