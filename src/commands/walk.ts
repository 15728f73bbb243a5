import { walkScenario } from '#src/domain/assessment/walk/walkScenario.ts';
import { readFlags, runMain } from './arguments.ts';
import { openContent, openPlayable } from './openContent.ts';

const USAGE = 'npm run --silent walk -- --scenario ID --procedure ID [--content DIR]';
const FLAGS = {
  scenario: { type: 'string' },
  procedure: { type: 'string' },
  content: { type: 'string' },
} as const;

await runMain(() => {
  const { values } = readFlags(FLAGS, USAGE, ['scenario', 'procedure']);
  const open = openContent(values.content);
  const { stage, judge } = openPlayable(open, values.scenario ?? '', values.procedure ?? '');
  const report = walkScenario(stage.scenario, judge.rulebook, judge);
  const { paths, cleanPaths, best, leanest, scores, deadEnds, unreachable } = report;
  const printed = { paths, cleanPaths, best: best ?? null, leanest: leanest ?? null, scores, deadEnds, unreachable };
  process.stdout.write(`${JSON.stringify(printed, null, 2)}\n`);
});
