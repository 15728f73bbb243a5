import { minutesInOrder, orderModules, type OrderedModule } from '#src/domain/course/orderModules.ts';
import { baselineShown, type Baseline } from '#src/domain/record/completion/baseline.ts';
import type { LearnerRecord } from '#src/domain/record/learnerRecord.ts';
import { modulePractice, type ModulePractice } from '#src/domain/record/completion/modulePractice.ts';
import type { ThisSite } from '#src/domain/record/replay/thisSite.ts';
import type { OrderForPage } from './baselineForPage.ts';

/** The modules in one learner's own order, the minutes they take this learner, and how much of each is practised. */
export interface OwnOrder {
  readonly modules: readonly OrderedModule[];
  readonly minutes: number;
  /** What it would take without skipping. */
  readonly minutesInAll: number;
  readonly practice: readonly ModulePractice[];
}

/** Works out a learner's own order from a baseline. Undefined where this site does not have the course. */
export function ownOrder(baseline: Baseline, record: LearnerRecord, forPage: OrderForPage, site: ThisSite): OwnOrder | undefined {
  const own = site.against(forPage.course)?.course;
  if (!own) return undefined;
  const before = forPage.prerequisiteCourse === undefined ? undefined : site.against(forPage.prerequisiteCourse)?.course;
  const items = [...(before?.items ?? []), ...own.items];
  const modules = orderModules(forPage.modules, baselineShown(baseline, { attempts: record.attempts, items, replay: site.replay }));
  return {
    modules,
    minutes: Math.round(minutesInOrder(modules, forPage.minutes)),
    minutesInAll: Math.round(minutesInOrder([], forPage.minutes)),
    practice: own.terms.modules.map((module) => modulePractice(module, own, { record, procedure: baseline.procedure })),
  };
}
