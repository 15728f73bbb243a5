import type { FinalTerms } from '#src/domain/course/course.ts';
import type { FinalPool } from '#src/domain/course/drawFinal.ts';
import type { Terms } from '#src/domain/procedure/procedure.ts';
import type { CourseTerms, MarkedItem } from '#src/domain/record/completion/courseAtHand.ts';
import type { Item } from '#src/domain/scenario/scenario.ts';
import type { TitledLink } from '../courseMap/courseOnPage.ts';

/** A procedure under which the final can be taken: not a draft. */
export interface ProcedureOfFinal {
  readonly id: string;
  /** "JCU procedure", as it reads after "the". */
  readonly name: string;
  readonly terms: Terms;
}

/** An item with its words; `marked` is what it is drawn and marked by. */
export interface ItemOfFinal extends Item {
  readonly marked: MarkedItem;
}

/** Everything that the page of a final assessment hands to its island: plain values. */
export interface FinalForPage {
  readonly course: { readonly id: string; readonly title: string; readonly href: string };
  readonly terms: FinalTerms;
  /** The course that has to be done before this one. */
  readonly prerequisiteCourse?: string | undefined;
  readonly passMark: number;
  readonly pool: Omit<FinalPool, 'items'>;
  readonly items: readonly ItemOfFinal[];
  readonly procedures: readonly ProcedureOfFinal[];
  readonly procedureInForce: string;
  /** Title, address, minutes and content note of each scenario that can be drawn or is required. */
  readonly scenarios: Readonly<Record<string, TitledLink & { readonly minutes: number; readonly note?: string | undefined }>>;
  /** Lessons by slug. */
  readonly lessons: Readonly<Record<string, TitledLink>>;
  readonly modules: CourseTerms['modules'];
  /** The course's outcomes in their order. */
  readonly outcomes: readonly { readonly id: string; readonly short: string }[];
  readonly judgesAt: string;
  readonly certificate: string;
  readonly record: string;
}
