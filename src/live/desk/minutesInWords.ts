/** A stretch of time as a clock shows it: 12:40. */
export function clockInWords(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  return `${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`;
}

/** How the session stands to its plan: "2 min over plan"; nothing while it is within. */
export function againstPlan(milliseconds: number, minutes: number): string {
  const over = Math.floor(milliseconds / 60_000 - minutes);
  return over > 0 ? `${String(over)} min over plan` : 'within the plan';
}

/** Minutes spent, rounded: "under 1 min", "12 min". */
export function minutesTaken(minutes: number): string {
  return minutes < 1 ? 'under 1 min' : `${String(Math.round(minutes))} min`;
}
