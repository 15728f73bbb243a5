import type { BaselinePool, BaselineTerms } from '#src/domain/course/drawBaseline.ts';
import type { ModuleMinutes, ModuleToOrder } from '#src/domain/course/orderModules.ts';
import type { FinalForPage } from '../final/finalForPage.ts';

/** What a page carries to put the modules of a course into a learner's own order. */
export interface OrderForPage {
  readonly course: string;
  /** The course that comes before it, whose questions are asked too. */
  readonly prerequisiteCourse?: string | undefined;
  /** In the order of the course. */
  readonly modules: readonly (ModuleToOrder & { readonly title: string })[];
  /** As they are reckoned, by module. */
  readonly minutes: readonly ModuleMinutes[];
  /** Outcomes in a few words, by id. */
  readonly outcomes: Readonly<Record<string, string>>;
  readonly judgesAt: string;
}

/** Everything that the page of a baseline hands to its island. Questions and conversations are carried as a final carries them. */
export interface BaselineForPage {
  readonly final: FinalForPage;
  readonly terms: BaselineTerms;
  readonly pool: Omit<BaselinePool, 'items'>;
  readonly order: OrderForPage;
}
