import type { Prohibition, Rule } from '#src/domain/procedure/rule.ts';
import type { EntryPath } from '../problem.ts';
import type { Report } from '../report.ts';
import type { RuleEntry } from '../schema/rule.ts';
import { asWords } from './asWords.ts';
import { checkRuleForm, formOf } from './checkRuleForm.ts';
import type { Words } from './words.ts';

type Base = Omit<Prohibition, 'form' | 'unless'>;

const WEIGHT = { must: 3, should: 1, 'must not': 3, may: 0 } as const;

function baseOf(entry: RuleEntry, acts: readonly string[], weight: number): Base {
  return {
    id: entry.rule,
    title: entry.title ?? asWords(entry.rule),
    clause: entry.clause,
    acts,
    when: entry.when ?? {},
    weight: entry.weight ?? weight,
    critical: entry.critical === 'yes',
    outcomes: entry.outcomes ?? [],
    why: entry.why ?? '',
    sharpens: entry.sharpens,
    examples: (entry.examples ?? []).map(({ start, acts: done, expect }) => ({ start: start ?? {}, acts: done, expect })),
    notInStories: entry['not in stories'],
  };
}

/** The rule that an entry describes, as far as its form is clear. The form itself is checked by `loadRule`. */
export function ruleOf(entry: RuleEntry): Rule | undefined {
  const form = formOf(entry);
  if (form === undefined) return undefined;
  const base = baseOf(entry, entry[form] ?? [], WEIGHT[form]);
  if (form === 'must not') return { ...base, form, unless: entry.unless ?? {} };
  if (form === 'may') return { ...base, form, overrides: entry.overrides ?? [] };
  if (entry.by === 'end') return { ...base, form: 'by end', strength: form, after: entry.after ?? [] };
  return { ...base, form: 'before', strength: form, before: entry.before ?? [] };
}

function checkWords(entry: RuleEntry, path: EntryPath, words: Words, report: Report): void {
  for (const key of ['must', 'should', 'must not', 'may', 'before', 'after'] as const) {
    words.actPatterns(report, [...path, key], entry[key] ?? []);
  }
  for (const key of ['when', 'unless'] as const) words.facts(report, [...path, key], entry[key] ?? {});
  words.outcomes(report, [...path, 'outcomes'], entry.outcomes ?? []);
  for (const [index, example] of (entry.examples ?? []).entries()) {
    words.actPatterns(report, [...path, 'examples', index, 'acts'], example.acts);
    words.facts(report, [...path, 'examples', index, 'start'], example.start ?? {});
  }
}

/** One rule of the charter or a pack. Reports unknown words and a form that no rule can have. */
export function loadRule(entry: RuleEntry, path: EntryPath, words: Words, report: Report): Rule | undefined {
  checkRuleForm(entry, path, report);
  checkWords(entry, path, words, report);
  return ruleOf(entry);
}
