/** A day as the learner's own calendar has it: `2026-11-21`. */
export function dayHere(moment: Date): string {
  return [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
