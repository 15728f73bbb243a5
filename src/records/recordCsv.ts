import type { LearnerRecord } from '#src/domain/record/learnerRecord.ts';
import type { LearnerName } from '#src/domain/record/file/recordFile.ts';

/** One line of the CSV: what was done, when and under which version. Single choices are never part of it. */
export interface CsvRow {
  readonly kind: 'course' | 'scenario, assessment' | 'scenario, equal alternative' | 'lesson';
  readonly name: string;
  readonly 'staff number': string;
  readonly 'course, lesson or scenario': string;
  /** As whom a course was completed. */
  readonly role: string;
  readonly procedure: string;
  readonly date: string;
  readonly status: string;
  readonly score: string;
  readonly competent: string;
  readonly 'content version': string;
  readonly 'valid until': string;
  readonly 'record id': string;
}

const NO_COURSE = { role: '', 'valid until': '', 'record id': '' };
const NO_RESULT = { ...NO_COURSE, procedure: '', score: '', competent: '', 'content version': '' };

/** Completions, each with its procedure and version, how long it holds, and the id that stands on the certificate. */
function completionRows({ completions }: LearnerRecord, who: Pick<CsvRow, 'name' | 'staff number'>): CsvRow[] {
  return completions.map(({ id, course, role, procedure, procedureVersion, completedAt, validUntil, courseScore, contentVersion }) => ({
    kind: 'course',
    ...who,
    'course, lesson or scenario': course,
    role,
    procedure: `${procedure}, ${procedureVersion}`,
    date: completedAt,
    status: 'completed',
    score: courseScore === undefined ? '' : String(courseScore),
    competent: '',
    'content version': contentVersion,
    'valid until': validUntil,
    'record id': id,
  }));
}

/** The rows of a record: completions, assessments that ended, equal alternatives, lessons. Practice is private and stays out. */
export function csvRows(record: LearnerRecord, learner: LearnerName): CsvRow[] {
  const who = { name: learner.name, 'staff number': learner.staffNumber };
  const attempts = record.attempts.flatMap(({ mode, state, result, ...attempt }): CsvRow[] => {
    if (mode !== 'assessment' || state !== 'ended' || !result) return [];
    const { scenario, procedure, updatedAt: date, contentHash } = attempt;
    const row = { kind: 'scenario, assessment', ...who, 'course, lesson or scenario': scenario, procedure, date, status: 'ended' } as const;
    const competent = result.competent ? 'yes' : 'no';
    return [{ ...NO_COURSE, ...row, score: String(result.score), competent, 'content version': contentHash }];
  });
  const alternatives = record.alternatives.map(({ scenario, doneAt }): CsvRow => {
    const row = {
      kind: 'scenario, equal alternative',
      ...who,
      'course, lesson or scenario': scenario,
      date: doneAt,
      status: 'done',
    } as const;
    return { ...row, ...NO_RESULT };
  });
  const lessons = record.lessons.map(({ lesson, doneAt, updatedAt }): CsvRow => {
    const row = { kind: 'lesson', ...who, 'course, lesson or scenario': lesson, date: doneAt ?? updatedAt } as const;
    return { ...row, status: doneAt ? 'done' : 'under way', ...NO_RESULT };
  });
  return [...completionRows(record, who), ...lessons, ...attempts, ...alternatives];
}

const COLUMNS: readonly (keyof CsvRow)[] = [
  'kind',
  'name',
  'staff number',
  'course, lesson or scenario',
  'role',
  'procedure',
  'date',
  'status',
  'score',
  'competent',
  'content version',
  'valid until',
  'record id',
];

/** The CSV of a record, safe for spreadsheets: a byte-order mark, and no cell that could run as a formula. */
export async function recordCsv(record: LearnerRecord, learner: LearnerName): Promise<string> {
  const { stringify } = await import('csv-stringify/browser/esm/sync');
  return stringify(csvRows(record, learner), { header: true, columns: [...COLUMNS], bom: true, escape_formulas: true });
}
