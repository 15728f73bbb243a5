/** How sure, from 1 to 5, each step in words. */
export const CONFIDENCE_STEPS = [
  { value: '1', words: 'Not sure at all' },
  { value: '2', words: 'A little sure' },
  { value: '3', words: 'In between' },
  { value: '4', words: 'Fairly sure' },
  { value: '5', words: 'Very sure' },
] as const;

/** A kept answer as a number from 1 to 5; nothing where none, or none of ours, was kept. */
export function confidenceOf(note: string): number | undefined {
  const step = CONFIDENCE_STEPS.findIndex(({ value }) => value === note);
  return step === -1 ? undefined : step + 1;
}

/** How two answers lie to each other: "Before the course 2, now 4: two steps up." */
export function changeInWords(before: number | undefined, now: number | undefined): string {
  if (before === undefined)
    return now === undefined ? 'Not answered.' : `Now ${String(now)}. Nothing was kept here from before the course.`;
  if (now === undefined) return `Before the course ${String(before)}. Not answered now.`;
  const steps = Math.abs(now - before);
  const way = `${String(steps)} ${steps === 1 ? 'step' : 'steps'} ${now > before ? 'up' : 'down'}`;
  return `Before the course ${String(before)}, now ${String(now)}: ${steps === 0 ? 'the same' : way}.`;
}
