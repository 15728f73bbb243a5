import type { KnownFacts } from '../vocabulary/facts.ts';
import type { DocumentKind, LinkedDocument } from './documentKind.ts';

/** What one organisation settles for itself. Source: DESIGN 4, `organisation.yaml`. */
export interface Organisation {
  readonly name: string;
  /** Ids of the packs that learners may choose; others stay hidden. */
  readonly proceduresOffered: readonly string[];
  /** The pack chosen unless a learner chooses another. */
  readonly procedureInForce: string;
  /** 1 to 100. */
  readonly passMark: number;
  readonly validForMonths: number;
  readonly refresherDueAfterMonths: number;
  /** By which the days of completions and of the register are told: `Australia/Brisbane`. */
  readonly timeZone: string;
  /** Whether HR sees scores and failed attempts; the start page of a course says so. */
  readonly scoresToHr: boolean;
  /** How long a learner's record is kept in the register after the last completion or the end of the appointment. */
  readonly keepRecordsForMonths: number;
  /** How long the logs of who did what in the register are kept. */
  readonly keepLogsForMonths: number;
  /** Facts in which organisations differ, known at the start of every run: does the officer keep notes? */
  readonly localSettings: KnownFacts;
  /** Where "Leave this page quickly" goes. */
  readonly leaveQuicklyTo: string;
  /** By name (eap, security, hr): a number, or whom to ask for it. */
  readonly contacts: Readonly<Record<string, string>>;
  /** The organisation's own policies and procedures, as far as it has linked them. */
  readonly documents?: Readonly<Partial<Record<DocumentKind, LinkedDocument | undefined>>> | undefined;
}
