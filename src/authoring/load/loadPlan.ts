import type { z } from 'zod';
import type { CoursePlan, PlanBlock } from '#src/domain/course/coursePlan.ts';
import type { Report } from '../report.ts';
import { checkShape } from '../schema/checkShape.ts';
import { planFile } from '../schema/plan.ts';
import type { YamlSource } from '../source/yamlSource.ts';
import { reportTwice } from './reportTwice.ts';
import type { Words } from './words.ts';

type BlockEntry = z.infer<typeof planFile>['blocks'][number];

function blockOf(entry: BlockEntry): PlanBlock {
  const { block, kind, title, minutes, choose } = entry;
  return {
    id: block,
    kind,
    title,
    minutes,
    least: entry.least ?? minutes,
    leaveOut: entry['leave out'],
    outcomes: entry.outcomes ?? [],
    trainer: entry.trainer ?? [],
    materials: entry.materials ?? [],
    activities: entry.activities ?? [],
    scenarios: entry.scenarios ?? [],
    choose,
    contentNote: entry['content note'],
    whenShort: entry['when short'],
  };
}

/** The run sheet of one course. Whether what it names exists is settled when all files are read. */
export function loadPlan(source: YamlSource, words: Words, report: Report): CoursePlan | undefined {
  const entry = checkShape(planFile, source, report);
  if (!entry) return undefined;
  for (const [index, { outcomes }] of entry.blocks.entries()) words.outcomes(report, ['blocks', index, 'outcomes'], outcomes ?? []);
  reportTwice(
    report,
    'block',
    entry.blocks.map(({ block }, index) => ({ name: block, entry: ['blocks', index, 'block'] })),
  );
  const { plan, title, blurb, group, starts, letter, bring, materials, blocks } = entry;
  return { id: plan, title, blurb, group, startsAt: starts, letter, bring, materials, blocks: blocks.map(blockOf) };
}
