const MINUTES_A_DAY = 24 * 60;

/** A time of day as minutes after midnight: `09:15` is 555. Undefined where it is no time of day. */
export function minutesAt(clock: string): number | undefined {
  const [, hours, minutes] = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(clock) ?? [];
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}

/** The time of day so many minutes after midnight, as a clock shows it: 555 is `09:15`. */
export function clockAt(minutes: number): string {
  const today = ((minutes % MINUTES_A_DAY) + MINUTES_A_DAY) % MINUTES_A_DAY;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(today / 60))}:${two(today % 60)}`;
}
