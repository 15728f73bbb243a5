import type { Charter, Procedure, Review } from '#src/domain/procedure/procedure.ts';
import type { Report } from '../report.ts';
import { checkShape } from '../schema/checkShape.ts';
import { charterFile, procedureFile } from '../schema/procedure.ts';
import type { CharterEntry, ProcedureEntry } from '../schema/procedure.ts';
import type { YamlSource } from '../source/yamlSource.ts';
import { checkTies } from './checkTies.ts';
import { checkClauseNamed, loadClauses } from './loadClauses.ts';
import { loadAnswer } from './loadAnswer.ts';
import { loadRule } from './loadRule.ts';
import { loadStages } from './loadStages.ts';
import { reportTwice } from './reportTwice.ts';
import type { Words } from './words.ts';

const NOT_REVIEWED: Review = { by: '', on: '', next: '' };

const LACKS: readonly (readonly [key: 'name' | 'title' | 'version' | 'note' | 'review', mend: string])[] = [
  ['name', 'Add a short name for tabs, such as name: Our procedure.'],
  ['title', 'Add the full title of the document.'],
  ['version', 'Add the version and its date, so that readers know what they are held to.'],
  ['note', 'Add a note that this is a paraphrase for training, not the document itself.'],
  ['review', 'Add review: { by: who, on: 2026-11-21, next: 2027-11-21 }.'],
];

function headOf({ name, title, version, note, review }: ProcedureEntry | CharterEntry, id: string) {
  return {
    name: name ?? title ?? id,
    title: title ?? name ?? id,
    version: version ?? '',
    note: note ?? '',
    review: review ?? NOT_REVIEWED,
  };
}

function partsOf(entry: ProcedureEntry | CharterEntry, id: string, binds: string, words: Words, report: Report) {
  for (const [key, mend] of LACKS) if (entry[key] === undefined) report.warn([], `"${key}" is missing.`, mend);
  const clauses = loadClauses(entry.clauses, binds, report);
  const rules = (entry.rules ?? []).map((rule, index) => {
    checkClauseNamed(clauses, rule.clause, ['rules', index, 'clause'], report);
    return loadRule(rule, ['rules', index], words, report);
  });
  const named = (entry.rules ?? []).map(({ rule }, index) => ({ name: rule, entry: ['rules', index, 'rule'] }));
  reportTwice(report, 'rule', named);
  return { id, ...headOf(entry, id), clauses, rules: rules.filter((rule) => rule !== undefined) };
}

/** The charter: the rules of the role itself. */
export function loadCharter(source: YamlSource, words: Words, report: Report): Charter | undefined {
  const entry = checkShape(charterFile, source, report);
  return entry && partsOf(entry, entry.charter, 'Contact Officer', words, report);
}

/** One pack: an organisation's procedure with its clauses, rules and answers. */
export function loadProcedure(source: YamlSource, words: Words, report: Report): Procedure | undefined {
  const entry = checkShape(procedureFile, source, report);
  if (!entry) return undefined;
  const parts = partsOf(entry, entry.procedure, '', words, report);
  const answers = (entry.answers ?? []).map((answer, index) => {
    const key = answer.silent === 'yes' ? 'nearest' : 'clause';
    const locator = answer[key];
    if (locator !== undefined) checkClauseNamed(parts.clauses, locator, ['answers', index, key], report);
    return loadAnswer(answer, ['answers', index], words, report);
  });
  const given = answers.filter((answer) => answer !== undefined);
  if (given.length === answers.length) checkTies(given, report);
  const terms = entry.terms ?? {};
  const stages = entry.stages && loadStages(entry.stages, parts.clauses, terms, report);
  return { ...parts, currency: entry.currency, terms, stages, answers: given };
}
