const two = (value: number): string => String(value).padStart(2, '0');

/** The time spent, as SCORM 1.2 writes it: `0000:00:02.00`. */
export function sessionTime12(milliseconds: number): string {
  const hundredths = Math.max(0, Math.floor(milliseconds / 10));
  const seconds = Math.floor(hundredths / 100);
  const hours = Math.min(9999, Math.floor(seconds / 3600));
  return `${String(hours).padStart(4, '0')}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}.${two(hundredths % 100)}`;
}

/** The time of day of a moment, `21:21:26`: SCORM 1.2 knows no more of an answer's time. In UTC, so that it does not depend on the device. */
export function clockTime(iso: string): string {
  return new Date(iso).toISOString().slice('yyyy-mm-ddT'.length, 'yyyy-mm-ddThh:mm:ss'.length);
}
