/** How a learner stands in a course on a day, as HR reads it. */
export const REGISTER_STATUSES = ['assigned', 'under way', 'completed', 'due', 'overdue', 'expired', 'leave', 'exempt'] as const;
export type RegisterStatus = (typeof REGISTER_STATUSES)[number];

/** A due date, or the end of a completion's validity, is near when it is at most so many days away. */
export const DUE_WITHIN_DAYS = 30;

/** What the register knows of one learner in one course. Days are ISO dates in the organisation's time zone. */
export interface KnownOfLearner {
  readonly assignedOn: string;
  readonly dueOn?: string | undefined;
  /** When the first thing was done in the course. */
  readonly begunOn?: string | undefined;
  /** The last completion up to the day, of whatever kind, with the last day on which it holds. */
  readonly completion?: { readonly on: string; readonly validUntil: string } | undefined;
  /** A leave or an exemption that covers the day. */
  readonly away?: 'leave' | 'exempt' | undefined;
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

function ofCompletion(validUntil: string, on: string): RegisterStatus {
  if (validUntil < on) return 'expired';
  return daysBetween(on, validUntil) <= DUE_WITHIN_DAYS ? 'due' : 'completed';
}

function ofAssignment({ dueOn, begunOn }: KnownOfLearner, on: string): RegisterStatus {
  if (dueOn !== undefined && dueOn < on) return 'overdue';
  if (dueOn !== undefined && daysBetween(on, dueOn) <= DUE_WITHIN_DAYS) return 'due';
  return begunOn !== undefined && begunOn <= on ? 'under way' : 'assigned';
}

/**
 * The status on a day. A completion that holds counts before anything else; then leave and exemption, which ask for nothing; then
 * what is overdue, expired or due; then whether anything was begun. The register's query gives the same, row for row; the tests hold
 * the two against each other.
 */
export function registerStatus(known: KnownOfLearner, on: string): RegisterStatus {
  const completed = known.completion && ofCompletion(known.completion.validUntil, on);
  if (completed === 'completed') return completed;
  return known.away ?? completed ?? ofAssignment(known, on);
}
