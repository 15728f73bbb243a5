import type { Kysely } from 'kysely';
import { monthsAfter } from '#src/domain/record/completion/completion.ts';
import { daysLater } from '#src/domain/record/register/daysLater.ts';
import type { AbsenceRow, AssignmentRow, AttemptRow, CompletionRow, LearnerRow, Schema } from '#src/server/database/schema.ts';
import { inBatches } from '#src/server/register/csv/inBatches.ts';
import { searchColumns } from '#src/server/register/learners/searchText.ts';

/** How large a register is made for the bench, and as at which day. */
export interface RegisterSize {
  readonly learners: number;
  readonly attempts: number;
  readonly today: string;
  readonly courses: readonly string[];
}

const FIRST = ['Priya', 'José', 'Wei', 'Aroha', 'Bob', 'Fatima', 'Łukasz', 'Mei', 'Sam', 'Ngozi', 'Öykü', 'Tane', 'Ana', 'Minh', 'Zoë'];
const LAST = ['Nguyen', 'Smith', 'O’Brien', 'García', 'Kaur', 'Tui', 'van der Berg', 'Lee', 'Papadopoulos', 'Jones', 'Åberg', 'Singh'];
const UNITS = 40;
const ROWS_AT_ONCE = 1000;

/** Chances that are the same in every run. */
function seededChances(): (below: number) => number {
  let state = 20_261_122;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

type Chance = ReturnType<typeof seededChances>;
const hex = (kind: string, number: number): string => kind + number.toString(16).padStart(32 - kind.length, '0');

interface Made {
  readonly learner: Omit<LearnerRow, 'sort_name' | 'search_text'>;
  readonly assignments: AssignmentRow[];
  readonly completions: CompletionRow[];
  readonly absence: AbsenceRow | undefined;
}

function completionOf(id: string, learner: string, course: string, on: string): CompletionRow {
  const at = `${on}T02:03:04.000Z`;
  return {
    ...{ id, learner_id: learner, course, kind: 'online', standing: 'holds', because: '', role: 'new', procedure: 'harbour' },
    ...{ procedure_version: '2024', content_version: 'c'.repeat(64), judged_by: 'f'.repeat(64), completed_at: at, completed_on: on },
    ...{ valid_until_on: monthsAfter(at, 24).slice(0, 10), refresher_due_on: monthsAfter(at, 12).slice(0, 10), course_score: 88 },
    ...{ outcomes: '["O1","O2"]', claim: '{}', claim_hash: '', provider: '', entered_by: null, received_at: at },
  };
}

/** A learner with assignments and completions in some of the courses, some of them away. */
function makeLearner(number: number, chance: Chance, { today, courses }: RegisterSize): Made {
  const id = hex('a', number);
  const some = courses.filter((_, index) => index === 0 || chance(2) > 0);
  const assignments = some.map((course) => assignmentOf(id, course, chance, today));
  const completions = assignments.flatMap(({ course, assigned_on }, index) =>
    Array.from({ length: chance(3) }, (_, times) =>
      completionOf(hex('c', (number * 10 + index) * 10 + times), id, course, daysLater(assigned_on, chance(900))),
    ),
  );
  const days = { from_on: daysLater(today, -chance(60)), to_on: daysLater(today, chance(60)) };
  const entered = { entered_by: '', entered_at: `${today}T00:00:00.000Z` };
  const absence: AbsenceRow = { id: hex('b', number), learner_id: id, course: '', kind: 'leave', reason: 'Leave', ...days, ...entered };
  return { learner: learnerOf(number, id, chance, today), assignments, completions, absence: chance(25) === 0 ? absence : undefined };
}

function learnerOf(number: number, id: string, chance: Chance, today: string): Made['learner'] {
  const name = `${FIRST[chance(FIRST.length)] ?? ''} ${LAST[chance(LAST.length)] ?? ''} ${number}`;
  const known = { email: `staff${number}@harbour.example`, staff_number: String(number).padStart(6, '0') };
  const unit = `Unit ${String(chance(UNITS)).padStart(2, '0')}`;
  const appointed_to = chance(12) === 0 ? daysLater(today, -chance(400)) : null;
  return { id, name, ...known, unit, appointed_from: daysLater(today, -chance(1500)), appointed_to, created_at: `${today}T00:00:00.000Z` };
}

function assignmentOf(learner: string, course: string, chance: Chance, today: string): AssignmentRow {
  const assigned_on = daysLater(today, -chance(1400));
  const due_on = chance(4) === 0 ? null : daysLater(assigned_on, 90);
  return { learner_id: learner, course, assigned_on, due_on, begun_on: chance(3) === 0 ? null : daysLater(assigned_on, chance(60)) };
}

function attemptOf(number: number, { learners, today }: RegisterSize): AttemptRow {
  const at = `${today}T01:00:00.000Z`;
  return {
    ...{ id: hex('e', number), learner_id: hex('a', number % learners), scenario: `story-${number % 25}`, procedure: 'harbour' },
    ...{
      content_hash: 'd'.repeat(64),
      claim: JSON.stringify({ choices: ['listen', 'explain', 'refer'], seed: number }),
      claim_hash: 'e'.repeat(64),
    },
    ...{ standing: 'holds', because: '', score: 90, competent: 1, ended_at: at, received_at: at },
  };
}

/** Fills an empty register with made-up learners. Returns how many rows it wrote. */
export async function fillRegister(database: Kysely<Schema>, size: RegisterSize): Promise<number> {
  const chance = seededChances();
  let rows = 0;
  for (let from = 0; from < size.learners; from += ROWS_AT_ONCE) {
    const made = Array.from({ length: Math.min(ROWS_AT_ONCE, size.learners - from) }, (_, index) =>
      makeLearner(from + index, chance, size),
    );
    const absences = made.flatMap(({ absence }) => absence ?? []);
    await database.transaction().execute(async (transaction) => {
      const learners = made.map(({ learner }) => ({ ...learner, ...searchColumns(learner) }));
      await inBatches(learners, (batch) => transaction.insertInto('learners').values(batch).execute());
      await inBatches(
        made.flatMap(({ assignments }) => assignments),
        (batch) => transaction.insertInto('assignments').values(batch).execute(),
      );
      await inBatches(
        made.flatMap(({ completions }) => completions),
        (batch) => transaction.insertInto('completions').values(batch).execute(),
      );
      await inBatches(absences, (batch) => transaction.insertInto('absences').values(batch).execute());
    });
    rows += made.reduce((sum, { assignments, completions }) => sum + 1 + assignments.length + completions.length, absences.length);
  }
  for (let from = 0; from < size.attempts; from += ROWS_AT_ONCE) {
    const attempts = Array.from({ length: Math.min(ROWS_AT_ONCE, size.attempts - from) }, (_, index) => attemptOf(from + index, size));
    await database.insertInto('attempts').values(attempts).execute();
  }
  return rows + size.attempts;
}
