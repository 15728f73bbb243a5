import type { OutcomeRef } from '#src/domain/vocabulary/vocabulary.ts';

/** A piece that prose places: `<Activity id="whose-task" />`. */
export interface PlacedPiece {
  readonly name: string;
  /** Those written as plain text: `id`, `procedure`, `clause`. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly line: number;
}

/** A link that names what it leads to instead of an address: `law:bullying`. */
export interface NamedLink {
  readonly kind: string;
  readonly to: string;
  readonly line: number;
}

interface Prose {
  /** Path inside the content folder. */
  readonly file: string;
  readonly title: string;
  /** The text as it is written, with its pieces and links. */
  readonly text: string;
  readonly pieces: readonly PlacedPiece[];
  readonly links: readonly NamedLink[];
}

interface Teaching extends Prose {
  readonly outcomes: readonly OutcomeRef[];
  readonly summary: readonly string[];
}

/** One lesson as it is written. */
export interface LessonText extends Teaching {
  /** By course and slug, without the number of its file: `initial/the-first-five-minutes`. */
  readonly id: string;
  readonly course: string;
  readonly module: string;
  readonly minutes: number;
  readonly hook: string;
}

/** One page on the law as it is written. */
export interface LawText extends Teaching {
  /** Its slug: `bullying`. */
  readonly id: string;
  readonly jurisdiction: string;
  readonly instruments: readonly string[];
  /** How sure we are, in words. */
  readonly confidence: string;
  readonly reviewedBy: string;
  /** ISO 8601 day. */
  readonly reviewedOn: string;
  readonly nextReview: string;
}

/** Something to print: a card, a sheet, a plan. */
export interface PrintableText extends Prose {
  /** Its slug: `network-agenda`. */
  readonly id: string;
  readonly blurb: string;
  /** Its place in the list of what can be printed. */
  readonly order: number;
}
