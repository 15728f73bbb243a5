/** Whether a claim is believed, with the sentences that say why not. */
export interface Judgement {
  readonly standing: 'holds' | 'set aside';
  readonly because: readonly string[];
}

export const holds: Judgement = { standing: 'holds', because: [] };
export const setAside = (...because: string[]): Judgement => ({ standing: 'set aside', because });

const DAY = 86_400_000;

/** A clock may be a day off, for a time zone set wrongly; what lies further ahead was not yet when it was sent. */
export function isAhead(moment: string, now: Date): boolean {
  return Date.parse(moment) > now.getTime() + DAY;
}

/** Whether one moment lies before another by more than a clock that was put right in between explains. */
export function isWellBefore(moment: string, other: string): boolean {
  return Date.parse(moment) < Date.parse(other) - DAY;
}

/** A moment as the tables keep it: ISO 8601 in UTC with milliseconds. */
export function inUtc(moment: string): string {
  return new Date(moment).toISOString();
}

const ID = /^[\w-]{8,64}$/;
const NAME = /^[a-z0-9][a-z0-9-]{0,99}$/;
const HASH = /^[0-9a-f]{64}$/;

/** Whether an id, a name within the content and a content mark are such as the site makes. */
export const isId = (text: string): boolean => ID.test(text);
export const isContentName = (text: string): boolean => NAME.test(text);
export const isHash = (text: string): boolean => HASH.test(text);
