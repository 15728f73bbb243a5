import type { Role } from '../../course/role.ts';

/** As whom a learner takes a course. One for each course; it can be chosen again at any time. */
export interface Enrolment {
  readonly course: string;
  readonly role: Role;
  /** When this role was chosen; ISO 8601 in UTC. */
  readonly startedAt: string;
}

interface Enrolled {
  readonly enrolments: readonly Enrolment[];
}

/** As whom the learner takes a course, where that was said. */
export function enrolmentIn({ enrolments }: Enrolled, course: string): Enrolment | undefined {
  return enrolments.find((enrolment) => enrolment.course === course);
}

/** The role in a course; who has not said is taken for an officer. */
export function roleIn(record: Enrolled, course: string): Role {
  return enrolmentIn(record, course)?.role ?? 'officer';
}

/** The record with a role chosen in a course, in place of the one before. */
export function withEnrolment<T extends Enrolled>(record: T, enrolment: Enrolment): T {
  return { ...record, enrolments: [...record.enrolments.filter(({ course }) => course !== enrolment.course), enrolment] };
}
