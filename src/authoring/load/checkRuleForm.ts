import type { EntryPath } from '../problem.ts';
import type { Report } from '../report.ts';
import type { RuleEntry } from '../schema/rule.ts';

const FORMS = ['must', 'should', 'must not', 'may'] as const;
type Form = (typeof FORMS)[number];

function formsIn(entry: RuleEntry): Form[] {
  return FORMS.filter((form) => entry[form] !== undefined);
}

/** The form in which a rule is written, where there is exactly one. */
export function formOf(entry: RuleEntry): Form | undefined {
  const [form, ...others] = formsIn(entry);
  return others.length === 0 ? form : undefined;
}

/** Keys that belong to some forms only, and what to say where they stand elsewhere. */
const ONLY_WITH: readonly (readonly [key: keyof RuleEntry, forms: readonly Form[], mend: string])[] = [
  ['before', ['must', 'should'], 'Remove it; only must and should have a time.'],
  ['by', ['must', 'should'], 'Remove it; only must and should have a time.'],
  ['after', ['must', 'should'], 'Remove it; only must and should have a time.'],
  ['unless', ['must not'], 'Use "when" here; "unless" belongs to must not.'],
  ['overrides', ['may'], 'Remove it; only a permission (may) overrides.'],
  ['critical', ['must', 'must not'], 'Remove it; only must and must not can be critical.'],
];

function checkMisplaced(entry: RuleEntry, form: Form, path: EntryPath, report: Report): void {
  for (const [key, forms, mend] of ONLY_WITH) {
    if (entry[key] === undefined || forms.includes(form)) continue;
    report.errorAtKey([...path, key], `The rule ${entry.rule} has "${key}", which does not go with "${form}".`, mend);
  }
}

function checkTime(entry: RuleEntry, path: EntryPath, report: Report): void {
  if (entry.before === undefined && entry.by === undefined) {
    const says = `The rule ${entry.rule} does not say by when: it has neither "before" nor "by: end".`;
    report.error(path, says, 'Add the act that comes too late (before: hear/account), or by: end.');
  }
  if (entry.before !== undefined && entry.by !== undefined) {
    const says = `The rule ${entry.rule} has both "before" and "by: end".`;
    report.errorAtKey([...path, 'by'], says, 'Keep the one that the clause means.');
  }
  if (entry.after !== undefined && entry.before !== undefined) {
    const says = `The rule ${entry.rule} has "after", which goes only with "by: end".`;
    report.errorAtKey([...path, 'after'], says, 'Use before alone, or after with by: end.');
  }
}

/** Reports a rule that asks for nothing, for several things at once, or for something without a time. */
export function checkRuleForm(entry: RuleEntry, path: EntryPath, report: Report): void {
  const forms = formsIn(entry);
  const form = formOf(entry);
  if (form === undefined) {
    const found = forms.length === 0 ? 'none of them' : forms.join(' and ');
    const says = `The rule ${entry.rule} needs one of must, should, must not and may, and has ${found}.`;
    report.error(path, says, 'Write one rule for each thing that the clause asks.');
    return;
  }
  checkMisplaced(entry, form, path, report);
  if (form === 'must' || form === 'should') checkTime(entry, path, report);
}
