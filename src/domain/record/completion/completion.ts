import type { Role } from '../../course/role.ts';

/** A course done by a learner: when, as whom, on which runs, under which versions, valid until when. Source: DESIGN 2. */
export interface Completion {
  /** 128 random bits as 32 hexadecimal digits; stands on the certificate. */
  readonly id: string;
  readonly course: string;
  readonly role: Role;
  readonly procedure: string;
  readonly procedureVersion: string;
  readonly completedAt: string;
  readonly validUntil: string;
  readonly refresherDue: string;
  /** Absent where nothing in it has a score: everything done by alternatives, and no item drawn. */
  readonly courseScore?: number | undefined;
  /** Ids of the outcomes met. */
  readonly outcomes: readonly string[];
  /** The runs it rests on: those of the required scenarios and those of the final. */
  readonly attempts: readonly string[];
  /** The scenarios done by their equal alternative. */
  readonly alternatives: readonly string[];
  readonly final: string;
  /** Hash of what the course asked for and of the content that all of it was judged by. */
  readonly contentVersion: string;
}

/** The last completion of a course, where there is one. */
export function completionIn({ completions }: { readonly completions: readonly Completion[] }, course: string): Completion | undefined {
  const mine = completions.filter((completion) => completion.course === course);
  return mine.sort((one, other) => (one.completedAt < other.completedAt ? 1 : -1))[0];
}

/** So many months later, on the same day of the month or on its last day. */
export function monthsAfter(moment: string, months: number): string {
  const date = new Date(moment);
  const day = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + months);
  if (date.getUTCDate() !== day) date.setUTCDate(0);
  return date.toISOString();
}
