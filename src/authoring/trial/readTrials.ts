import { checkRuleForm } from '../load/checkRuleForm.ts';
import type { Problem } from '../problem.ts';
import { reportOn, type Report } from '../report.ts';
import { checkShape } from '../schema/checkShape.ts';
import type { RuleEntry } from '../schema/rule.ts';
import { placeRemark } from '../source/placeOf.ts';
import { readYaml } from '../source/readYaml.ts';
import { trials, type Trial } from './trialSchema.ts';

/** The trials of a file, or the problems that keep them from being read. */
export interface ReadTrials {
  readonly trials: readonly Trial[];
  readonly problems: readonly Problem[];
}

function checkRules(found: readonly Trial[], report: Report): void {
  for (const [at, trial] of found.entries()) {
    for (const [index, rule] of (trial.rules ?? []).entries()) {
      checkRuleForm(rule as RuleEntry, [at, 'rules', index], report);
    }
  }
}

/** Reads trials from the text of a YAML or JSON file. */
export function readTrials(file: string, content: Uint8Array | string): ReadTrials {
  const { source, problems } = readYaml({ file, content });
  if (!source) return { trials: [], problems };
  const report = reportOn(file);
  const found = checkShape(trials, source, report) ?? [];
  checkRules(found, report);
  return { trials: found, problems: report.remarks.map((remark) => placeRemark(remark, source)) };
}
