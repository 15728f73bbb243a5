/** A length of time in ISO 8601, as SCORM 2004 and cmi5 take it: `PT0H0M2S`. */
export function sessionTime2004(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  return `PT${String(Math.floor(seconds / 3600))}H${String(Math.floor(seconds / 60) % 60)}M${String(seconds % 60)}S`;
}

/** A moment with fractions of a second: two systems refuse `2026-11-21T21:21:26Z`, and take `2026-11-21T21:21:26.00Z`. */
export function timestamp2004(iso: string): string {
  return new Date(iso).toISOString().replace(/\.(\d\d)\dZ$/, '.$1Z');
}
