import type { LearnerRecord } from '#src/domain/record/learnerRecord.ts';
import type { LearnerName } from '#src/domain/record/recordFile.ts';

/** One line of the CSV: what was done, when and under which version. Single choices are never part of it. */
export interface CsvRow {
  readonly kind: 'scenario, assessment' | 'scenario, equal alternative' | 'lesson';
  readonly name: string;
  readonly 'staff number': string;
  readonly 'lesson or scenario': string;
  readonly procedure: string;
  readonly date: string;
  readonly status: string;
  readonly score: string;
  readonly competent: string;
  readonly 'content version': string;
}

const NO_RESULT = { procedure: '', score: '', competent: '', 'content version': '' };

/** The rows of a record: assessments that ended, equal alternatives, lessons. Practice is private and stays out. */
export function csvRows(record: LearnerRecord, learner: LearnerName): CsvRow[] {
  const who = { name: learner.name, 'staff number': learner.staffNumber };
  const attempts = record.attempts.flatMap(({ mode, state, result, ...attempt }): CsvRow[] => {
    if (mode !== 'assessment' || state !== 'ended' || !result) return [];
    const { scenario, procedure, updatedAt: date, contentHash } = attempt;
    const row = { kind: 'scenario, assessment', ...who, 'lesson or scenario': scenario, procedure, date, status: 'ended' } as const;
    const competent = result.competent ? 'yes' : 'no';
    return [{ ...row, score: String(result.score), competent, 'content version': contentHash }];
  });
  const alternatives = record.alternatives.map(({ scenario, doneAt }): CsvRow => {
    const row = { kind: 'scenario, equal alternative', ...who, 'lesson or scenario': scenario, date: doneAt, status: 'done' } as const;
    return { ...row, ...NO_RESULT };
  });
  const lessons = record.lessons.map(({ lesson, doneAt, updatedAt }): CsvRow => {
    const row = { kind: 'lesson', ...who, 'lesson or scenario': lesson, date: doneAt ?? updatedAt } as const;
    return { ...row, status: doneAt ? 'done' : 'under way', ...NO_RESULT };
  });
  return [...lessons, ...attempts, ...alternatives];
}

const COLUMNS: readonly (keyof CsvRow)[] = [
  'kind',
  'name',
  'staff number',
  'lesson or scenario',
  'procedure',
  'date',
  'status',
  'score',
  'competent',
  'content version',
];

/** The CSV of a record, safe for spreadsheets: a byte-order mark, and no cell that could run as a formula. */
export async function recordCsv(record: LearnerRecord, learner: LearnerName): Promise<string> {
  const { stringify } = await import('csv-stringify/browser/esm/sync');
  return stringify(csvRows(record, learner), { header: true, columns: [...COLUMNS], bom: true, escape_formulas: true });
}
