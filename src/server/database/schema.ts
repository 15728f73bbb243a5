import type { Generated } from 'kysely';

/**
 * The tables, as Kysely reads them. One schema for both databases: ids and JSON are text; a moment is ISO 8601 in UTC with
 * milliseconds (so that text order is time order); a day is an ISO date in the organisation's time zone.
 */
export interface Schema {
  users: UserRow;
  sessions: SessionRow;
  one_time_links: OneTimeLinkRow;
  learners: LearnerRow;
  assignments: AssignmentRow;
  absences: AbsenceRow;
  learner_links: LearnerLinkRow;
  learner_records: LearnerRecordRow;
  attempts: AttemptRow;
  completions: CompletionRow;
  content_versions: ContentVersionRow;
  judged_content: JudgedContentRow;
  counted_runs: CountedRunRow;
  decision_counts: DecisionCountRow;
  published_figures: PublishedFigureRow;
  export_presets: ExportPresetRow;
  audit_log: AuditLogRow;
  live_rooms: LiveRoomRow;
  live_ballots: LiveBallotRow;
  live_counts: LiveCountRow;
}

/** Somebody who signs in with a password. */
export interface UserRow {
  id: string;
  name: string;
  /** Lower case. */
  email: string;
  role: 'hr' | 'trainer' | 'admin';
  password_hash: string;
  created_at: string;
  disabled_at: string | null;
}

/** A session of a user, or of a learner who opened a personal link. Exactly one of the two ids is set. */
export interface SessionRow {
  /** SHA-256 of the cookie's value. */
  token_hash: string;
  user_id: string | null;
  learner_id: string | null;
  created_at: string;
  expires_at: string;
}

/** For setting up the first administrator, inviting a user, or choosing a new password. */
export interface OneTimeLinkRow {
  token_hash: string;
  purpose: 'set up' | 'invite' | 'new password';
  user_id: string | null;
  created_at: string;
  expires_at: string;
  used_at: string | null;
}

export interface LearnerRow {
  id: string;
  name: string;
  /** Lower case; empty where only a staff number is known. */
  email: string;
  /** As written: 007 stays 007. Empty where only an email is known. */
  staff_number: string;
  unit: string;
  /** The name as it is sorted by, and all that a search looks through: without capitals and accents. */
  sort_name: Generated<string>;
  search_text: Generated<string>;
  appointed_from: string | null;
  appointed_to: string | null;
  created_at: string;
}

export interface AssignmentRow {
  learner_id: string;
  course: string;
  assigned_on: string;
  due_on: string | null;
  /** The day of the first thing done in the course, as far as the service knows. */
  begun_on: string | null;
}

/** A leave, or an exemption from one course or from all (course empty). */
export interface AbsenceRow {
  id: string;
  learner_id: string;
  course: string;
  kind: 'leave' | 'exempt';
  reason: string;
  from_on: string;
  to_on: string | null;
  entered_by: string;
  entered_at: string;
}

export interface LearnerLinkRow {
  /** SHA-256 of the token in the link's fragment. */
  token_hash: string;
  learner_id: string;
  issued_at: string;
  expires_at: string;
  revoked_at: string | null;
}

/** A learner's whole record, which follows them from device to device. Nobody but the learner is ever sent it. */
export interface LearnerRecordRow {
  learner_id: string;
  version: number;
  record: string;
  updated_at: string;
}

/** An assessment attempt as it was submitted, with what replaying it gave. Stored once, by its id. */
export interface AttemptRow {
  id: string;
  learner_id: string;
  scenario: string;
  procedure: string;
  content_hash: string;
  /** The attempt as JSON, choices too: needed for replay, never shown or exported. */
  claim: string;
  /** SHA-256 of the claim: a second one with this id and another hash is refused. */
  claim_hash: string;
  standing: 'holds' | 'set aside';
  /** Why it was set aside; empty where it holds. */
  because: string;
  score: number | null;
  /** 1 or 0; null where it was set aside. */
  competent: number | null;
  ended_at: string;
  received_at: string;
}

/** A course done: online (claimed by the browser and replayed), or entered by hand. */
export interface CompletionRow {
  id: string;
  learner_id: string;
  course: string;
  kind: 'online' | 'attendance' | 'past' | 'lms';
  standing: 'holds' | 'set aside';
  because: string;
  /** Empty where entered by hand. */
  role: string;
  procedure: string;
  procedure_version: string;
  content_version: string;
  /** The version of the published content it was replayed against; null where entered by hand. */
  judged_by: string | null;
  completed_at: string;
  /** The day of it in the organisation's time zone. */
  completed_on: string;
  /** The last day on which it holds. */
  valid_until_on: string;
  refresher_due_on: string;
  course_score: number | null;
  /** Ids as a JSON list. */
  outcomes: string;
  /** What was claimed, as JSON; empty where entered by hand. */
  claim: string;
  claim_hash: string;
  /** Who gave the course, where it was entered by hand. */
  provider: string;
  /** Id of the user who entered it; null for online. */
  entered_by: string | null;
  received_at: string;
}

/** Published content, kept so that what was made under it can be replayed for good. */
export interface ContentVersionRow {
  /** SHA-256 of the body. */
  hash: string;
  first_seen_at: string;
  /** `judges.json` and `register.json` together, compressed, as base64. */
  body: string;
}

/** Under which published content a hash that attempts bear can be replayed. */
export interface JudgedContentRow {
  content_hash: string;
  scenario: string;
  procedure: string;
  version_hash: string;
}

/** That a learner's first run of a scenario was counted: once each. Erased with the learner; the counts stay. */
export interface CountedRunRow {
  learner_id: string;
  scenario: string;
  procedure: string;
}

/**
 * How many learners chose what, over the whole organisation. Nobody can be told from it. Where scene and choice are empty: how many of
 * those counted have been erased since.
 */
export interface DecisionCountRow {
  scenario: string;
  procedure: string;
  scene: string;
  choice: string;
  learners: number;
}

/** The figures of a scenario as they were last published: only after five new learners. */
export interface PublishedFigureRow {
  scenario: string;
  procedure: string;
  learners: number;
  body: string;
  published_at: string;
}

/** Which columns an export has, under which names, for an organisation's own system. */
export interface ExportPresetRow {
  id: string;
  name: string;
  columns: string;
  created_by: string;
  created_at: string;
}

/** Who did what, exports too. `detail` is JSON without names, addresses or tokens. */
export interface AuditLogRow {
  id: string;
  at: string;
  user_id: string | null;
  action: string;
  subject: string;
  detail: string;
}

/** A trainer's room. It says nothing of who opened it, and is gone a day later. */
export interface LiveRoomRow {
  id: string;
  code: string;
  /** SHA-256 of the secret that drives it. */
  driver_hash: string;
  /** Makes the devices of this room unlike those of any other. */
  salt: string;
  /** What the room may see, as JSON; null until the desk has said something. */
  moment: string | null;
  opening: number;
  expires_at: string;
}

/** One answer, only while its vote is open. When it closes, the rows become counts and are removed. */
export interface LiveBallotRow {
  room_id: string;
  ballot: string;
  /** A hash of room, vote and device: two votes of one device have nothing in common here. */
  device_hash: string;
  /** A letter, or `pass`. */
  choice: string;
}

/** What a vote that has closed came to. */
export interface LiveCountRow {
  room_id: string;
  ballot: string;
  choice: string;
  count: number;
}
