import type { Conditions } from '../vocabulary/facts.ts';
import type { ProcedureStage } from './procedureStage.ts';
import type { Rule } from './rule.ts';

/** One normative paragraph or list item of a document. */
export interface Clause {
  /** Url-safe, unique in its document: `c-3-2-2-p2-c`. */
  readonly id: string;
  /** As printed plus position: `3.2.2 ¶2(c)`. */
  readonly locator: string;
  readonly gist: string;
  readonly binds: string;
  /** As the document words it: must, will, should, may, cannot, definition, statement, responsible. */
  readonly modality: string;
  readonly deadline?: string | undefined;
  readonly exceptions?: string | undefined;
  readonly defect?: string | undefined;
  /** Lessons that teach this clause, each with its course: `initial/what-a-contact-officer-does`. */
  readonly taughtIn?: readonly string[] | undefined;
  /** Why nothing is scored or taught from this clause. */
  readonly forReference?: string | undefined;
}

/** Something told of a document in a made-up case, and how it must stand: how an author tries an answer out in the pack itself. */
export interface AnswerExample {
  readonly start: Conditions;
  readonly told: string;
  readonly expect: 'accurate' | 'inaccurate' | 'unfounded';
}

interface AnswerBase {
  readonly question: string;
  readonly when: Conditions;
  /** The answer in a sentence of the pack's own, for tables and feedback. */
  readonly says: string;
  readonly examples?: readonly AnswerExample[] | undefined;
  /** Why no scenario brings it up, where none does. For the author alone. */
  readonly notInStories?: string | undefined;
}

/** What a clause says to a question, perhaps only when some facts hold. */
export interface GivenAnswer extends AnswerBase {
  readonly kind: 'given';
  readonly answer: string;
  readonly clause: string;
}

/** Someone looked, and the document does not say: the nearest clause, and whom to ask. */
export interface SilentAnswer extends AnswerBase {
  readonly kind: 'silent';
  readonly nearest: string;
  readonly ask: string;
}

export type Answer = GivenAnswer | SilentAnswer;

/** Words that a pack fills into a scenario: `{hr}`, `{officer}`, `{document}`. */
export type Terms = Readonly<Record<string, string>>;

export interface Review {
  readonly by: string;
  readonly on: string;
  readonly next: string;
}

/** A source of rules: the charter, or an organisation's own procedure. */
export interface Procedure {
  readonly id: string;
  /** Short name for a tab or a chip: "JCU procedure". */
  readonly name: string;
  readonly title: string;
  readonly version: string;
  /** Shown wherever the pack is used, where the source may have been overtaken. */
  readonly currency?: string | undefined;
  readonly note: string;
  readonly review: Review;
  readonly terms: Terms;
  /** In the order of the document; none where nobody has entered them. */
  readonly stages?: readonly ProcedureStage[] | undefined;
  readonly clauses: readonly Clause[];
  readonly rules: readonly Rule[];
  readonly answers: readonly Answer[];
}

/** The rules of the role itself, in force under every procedure. */
export type Charter = Pick<Procedure, 'id' | 'name' | 'title' | 'version' | 'note' | 'review' | 'clauses' | 'rules'>;
