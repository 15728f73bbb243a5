const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  formats.set(timeZone, made);
  return made;
}

/** The day of a moment in a time zone: `2026-11-22`. The moment is ISO 8601. */
export function dayInZone(moment: string, timeZone: string): string {
  return formatFor(timeZone).format(new Date(moment));
}
