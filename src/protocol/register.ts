import { z } from 'zod';
import { EXPORT_COLUMNS, type ExportColumn } from '#src/domain/record/register/exportRow.ts';
import { REGISTER_STATUSES, type RegisterStatus } from '#src/domain/record/register/registerStatus.ts';

/** The most bytes of a CSV that HR loads: 50,000 learners with long names are below. */
export const MOST_BYTES_OF_CSV = 12_000_000;
/** Rows on one page of the register. */
export const ROWS_ON_PAGE = 50;

const day = z.iso.date();
const id = z.string().min(1).max(64);
const words = z.string().trim().max(500);

export const COMPLETION_KINDS = ['online', 'attendance', 'past', 'lms'] as const;
export type CompletionKind = (typeof COMPLETION_KINDS)[number];

export const SORTS = ['name', 'unit', 'status', 'due', 'completed'] as const;

/** The query of GET hr/register, and of every export: whom, in which course, as at which day. */
export const registerQuery = z.object({
  /** Left out: every course, a row each. */
  course: id.optional(),
  /** As at this day in the organisation's time zone; today if left out. */
  on: day.optional(),
  status: z.enum(REGISTER_STATUSES).optional(),
  unit: words.optional(),
  /** Part of a name, an email address or a staff number. */
  search: words.optional(),
  sort: z.enum(SORTS).default('name'),
  direction: z.enum(['up', 'down']).default('up'),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
});
export type RegisterQuery = z.input<typeof registerQuery>;

/** The query of GET hr/overview. */
export const overviewQuery = registerQuery.pick({ course: true, on: true });
/** The query of GET hr/log. */
export const logQuery = z.object({ only: z.literal('exports').optional(), page: z.coerce.number().int().min(1).max(100_000).default(1) });

/** One learner in one course. Days are told in the organisation's time zone; moments are UTC. */
export interface RegisterRow {
  readonly learner: string;
  readonly name: string;
  readonly email: string;
  readonly staffNumber: string;
  readonly unit: string;
  readonly course: string;
  readonly status: RegisterStatus;
  readonly dueOn: string | null;
  readonly begunOn: string | null;
  readonly completedOn: string | null;
  /** The moment of it in UTC. */
  readonly completedAt: string | null;
  readonly validUntilOn: string | null;
  readonly kind: CompletionKind | null;
  readonly procedure: string | null;
  readonly procedureVersion: string | null;
  readonly contentVersion: string | null;
  readonly completion: string | null;
  /** Only where the organisation has switched scores on; else always null. */
  readonly courseScore: number | null;
}

export interface RegisterPage {
  readonly on: string;
  readonly rows: readonly RegisterRow[];
  readonly total: number;
  readonly page: number;
  /** Over the same filters but the status. */
  readonly counts: Readonly<Partial<Record<RegisterStatus, number>>>;
  readonly units: readonly string[];
}

/** GET hr/overview?course&on */
export interface Overview {
  readonly on: string;
  readonly byUnit: readonly { readonly unit: string; readonly counts: Readonly<Partial<Record<RegisterStatus, number>>> }[];
  /** Months as `2026-11`, without gaps. */
  readonly completionsByMonth: readonly { readonly month: string; readonly count: number }[];
  readonly refreshersDueByMonth: readonly { readonly month: string; readonly count: number }[];
}

/** GET hr/learners/:id */
export interface LearnerPage {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly staffNumber: string;
  readonly unit: string;
  readonly appointedFrom: string | null;
  readonly appointedTo: string | null;
  readonly createdAt: string;
  readonly courses: readonly RegisterRow[];
  readonly completions: readonly {
    readonly id: string;
    readonly course: string;
    readonly kind: CompletionKind;
    readonly standing: 'holds' | 'set aside';
    readonly because: string;
    readonly role: string;
    readonly procedure: string;
    readonly procedureVersion: string;
    readonly contentVersion: string;
    readonly completedAt: string;
    readonly completedOn: string;
    readonly validUntilOn: string;
    readonly refresherDueOn: string;
    readonly courseScore: number | null;
    readonly outcomes: readonly string[];
    readonly provider: string;
    readonly enteredBy: string | null;
    readonly receivedAt: string;
  }[];
  /** Assessment attempts; empty unless the organisation has switched scores on. Never single choices. */
  readonly attempts: readonly {
    readonly scenario: string;
    readonly procedure: string;
    readonly score: number | null;
    readonly competent: boolean | null;
    readonly endedAt: string;
    readonly standing: 'holds' | 'set aside';
    readonly because: string;
  }[];
  readonly absences: readonly {
    readonly id: string;
    readonly course: string;
    readonly kind: 'leave' | 'exempt';
    readonly reason: string;
    readonly fromOn: string;
    readonly toOn: string | null;
    readonly enteredBy: string;
  }[];
  readonly link: { readonly issuedAt: string; readonly expiresAt: string; readonly revoked: boolean } | null;
}

/** PATCH hr/learners/:id */
export const learnerChange = z.object({
  name: words.min(1).optional(),
  email: z.union([z.literal(''), z.email().max(254)]).optional(),
  staffNumber: z.string().trim().max(64).optional(),
  unit: words.optional(),
  appointedFrom: day.nullable().optional(),
  appointedTo: day.nullable().optional(),
});

/** PUT hr/learners/:id/courses/:course assigns it or changes when it is due; DELETE takes it off the learner again. */
export const assignmentMessage = z.object({ dueOn: day.nullable() });

/** PATCH hr/absences/:id ends it or changes its end; DELETE hr/absences/:id takes back one entered by mistake. */
export const absenceChange = z.object({ toOn: day.nullable() });

/** POST hr/absences. The course is empty where it is from all courses. The answer is `{ id }`. */
export const absenceMessage = z.object({
  learner: id,
  course: z.string().max(64),
  kind: z.enum(['leave', 'exempt']),
  reason: words.min(1),
  fromOn: day,
  toOn: day.nullable(),
});

/**
 * POST hr/roster/preview and hr/roster/load; hr/entries/preview and hr/entries/load with a kind. DELETE hr/entries/:id takes back a
 * completion that was entered by hand; what a learner completed online cannot be removed so.
 */
export const rosterMessage = z.object({ csv: z.string().max(MOST_BYTES_OF_CSV) });
export const entriesMessage = rosterMessage.extend({ kind: z.enum(['attendance', 'past', 'lms']) });
export type EntriesSent = z.infer<typeof entriesMessage>;

/** What a CSV comes to before anything is loaded. Loading is refused while there is a problem: nothing is ever half loaded. */
export interface CsvPreview {
  readonly columns: readonly string[];
  /** The first rows as they were understood. */
  readonly rows: readonly Readonly<Record<string, string>>[];
  readonly total: number;
  readonly adds: number;
  readonly changes: number;
  readonly unchanged: number;
  /** The first of them; the row is as a spreadsheet counts, where the heading is row 1. */
  readonly problems: readonly { readonly row: number; readonly column: string; readonly says: string }[];
  readonly problemsInAll?: number | undefined;
  /** Columns of the file that are not part of a roster. Nothing is read from them. */
  readonly ignored?: readonly string[] | undefined;
  /** How something was read that can be read in two ways, such as 3/4/2026. */
  readonly notes?: readonly string[] | undefined;
}
export interface CsvLoaded {
  readonly loaded: number;
}

/** POST hr/links: fresh links for these learners, or for all who are assigned a course and appointed. The old ones end. */
export const linksMessage = z.object({
  learners: z.array(id).max(50_000).optional(),
  course: id.optional(),
  validForDays: z.number().int().min(1).max(400).default(90),
});
/** POST hr/links/revoke. Their devices are signed out too. */
export const revokeMessage = z.object({ learners: z.array(id).min(1).max(50_000) });
export interface LinksMade {
  readonly expiresAt: string;
  readonly links: readonly {
    readonly learner: string;
    readonly name: string;
    readonly email: string;
    readonly staffNumber: string;
    readonly unit: string;
    readonly course: string;
    readonly dueOn: string | null;
    /** Path and fragment, to be put behind the site's own address. */
    readonly link: string;
  }[];
}

export { EXPORT_COLUMNS };
export type { ExportColumn };

/** POST hr/presets; one of the same name is replaced. GET hr/presets lists them, DELETE hr/presets/:id removes one. */
export const presetMessage = z.object({
  name: words.min(1),
  columns: z
    .array(z.object({ column: z.enum(EXPORT_COLUMNS), as: z.string().trim().min(1).max(100) }))
    .min(1)
    .max(40),
});
export type Preset = z.infer<typeof presetMessage> & { readonly id: string };

/** GET hr/exports/:format with the register's query and, for CSV and XLSX, a preset. */
export const EXPORT_FORMATS = ['csv', 'machine-csv', 'xlsx', 'json', 'xapi', 'audit-pack', 'reminders'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
export const exportQuery = registerQuery.omit({ page: true }).extend({ preset: id.optional() });

/** GET hr/presets */
export interface PresetsListed {
  readonly presets: readonly Preset[];
}

/** GET hr/log?only=exports&page */
export interface LogPage {
  readonly total: number;
  readonly lines: readonly {
    readonly at: string;
    readonly who: string;
    readonly action: string;
    readonly subject: string;
    readonly detail: Readonly<Record<string, string | number | boolean | null>>;
  }[];
}

/** GET hr/set-aside: what was claimed and did not replay. */
export interface SetAsideListed {
  readonly claims: readonly {
    readonly id: string;
    readonly of: 'attempt' | 'completion';
    readonly learner: string;
    readonly name: string;
    readonly what: string;
    readonly because: string;
    readonly receivedAt: string;
  }[];
}

/**
 * GET hr/figures: decisions over the whole organisation, published only in steps of five learners, no cell under five. Every number is
 * rounded down to five, and rises only when at least five more learners stand behind it.
 */
export interface Figures {
  readonly scenarios: readonly {
    readonly scenario: string;
    readonly procedure: string;
    readonly learners: number;
    readonly publishedAt: string;
    readonly decisions: readonly {
      readonly scene: string;
      readonly choices: readonly { readonly choice: string; readonly learners: number }[];
      /** Learners whose choice is not told apart, since each of those choices has fewer than five. */
      readonly others: number;
    }[];
  }[];
  /** Scenarios with too few learners to say anything. */
  readonly tooFew: number;
}

/** GET hr/retention: learners whose time in the register has run out; POST hr/erase: erases them, or one on request. */
export interface RetentionDue {
  readonly keepForMonths: number;
  readonly learners: readonly { readonly id: string; readonly name: string; readonly lastOn: string }[];
}
export const eraseMessage = z.object({ learners: z.array(id).min(1).max(1000), reason: z.enum(['asked for', 'kept long enough']) });
