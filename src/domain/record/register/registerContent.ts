import type { Procedure } from '../../procedure/procedure.ts';
import type { OutcomeRef } from '../../vocabulary/vocabulary.ts';
import type { CourseTerms } from '../completion/courseAtHand.ts';

/** A course as HR's side names it, and as an auditor reads its outline. */
export interface CourseOutline {
  readonly id: string;
  readonly title: string;
  readonly validForMonths: number;
  readonly refresherDueAfterMonths: number;
  readonly prerequisiteCourse?: string | undefined;
  readonly modules: readonly {
    readonly id: string;
    readonly title: string;
    readonly minutes: number;
    readonly outcomes: readonly OutcomeRef[];
  }[];
  readonly asks: CourseTerms['completion'];
}

/** A procedure as HR's side names it, and who has answered for its pack. */
export type ProcedureOutline = Pick<Procedure, 'id' | 'name' | 'title' | 'version' | 'review'>;

/** What the register needs of the content: the build writes it to `content/register.json`. */
export interface RegisterContent {
  readonly organisation: string;
  /** IANA name: `Australia/Brisbane`. */
  readonly timeZone: string;
  /** Whether HR sees scores and failed attempts. */
  readonly scoresToHr: boolean;
  readonly keepRecordsForMonths: number;
  readonly keepLogsForMonths: number;
  readonly courses: readonly CourseOutline[];
  readonly procedures: readonly ProcedureOutline[];
  readonly outcomes: readonly { readonly id: string; readonly label: string }[];
  readonly scenarios: readonly {
    readonly id: string;
    readonly title: string;
    /** Decisions with the words of their options, for the figures that trainers see. */
    readonly scenes: readonly {
      readonly id: string;
      readonly title: string;
      readonly choices: readonly { readonly id: string; readonly text: string }[];
    }[];
  }[];
}
