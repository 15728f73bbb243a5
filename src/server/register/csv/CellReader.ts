import { z } from 'zod';
import type { CourseOutline } from '#src/domain/record/register/registerContent.ts';
import { readDay } from './readDay.ts';
import type { CsvProblem } from './readTable.ts';

const email = z.email().max(254);
const LONGEST = 200;
const LONGEST_STAFF_NUMBER = 64;

/** Reads the cells of a row one by one and notes what is wrong with each, so that HR sees all of it at once. */
export class CellReader<Column extends string> {
  readonly problems: CsvProblem[] = [];
  /** Whether some date could be read in two ways; which was taken is told. */
  ambiguousDay: string | undefined;
  readonly #at: ReadonlyMap<Column, number>;
  #row = 0;
  #cells: readonly string[] = [];

  constructor(at: ReadonlyMap<Column, number>) {
    this.#at = at;
  }

  begin(row: number, cells: readonly string[]): void {
    this.#row = row;
    this.#cells = cells;
  }

  problem(column: Column | '', says: string): void {
    this.problems.push({ row: this.#row, column, says });
  }

  text(column: Column, most = LONGEST): string {
    const index = this.#at.get(column);
    const cell = index === undefined ? '' : (this.#cells[index] ?? '').replace(/\s+/g, ' ').trim();
    if (cell.includes('\0')) this.problem(column, 'This cell holds a character that cannot be kept. Type it anew.');
    if (cell.length > most) this.problem(column, `This cell has ${cell.length} characters; at most ${most} are kept. Shorten it.`);
    return cell;
  }

  staffNumber(column: Column): string {
    return this.text(column, LONGEST_STAFF_NUMBER);
  }

  email(column: Column): string {
    const cell = this.text(column, 254).toLowerCase();
    if (cell !== '' && !email.safeParse(cell).success)
      this.problem(column, `"${cell}" is not an email address. Mend it, or leave it empty.`);
    return cell;
  }

  day(column: Column): string | null {
    const cell = this.text(column);
    if (cell === '') return null;
    const read = readDay(cell);
    if ('says' in read) {
      this.problem(column, read.says);
      return null;
    }
    if (read.ambiguous) this.ambiguousDay ??= `${cell} was read as ${read.day}: day, month, year.`;
    return read.day;
  }

  /** By its id or its title. Which there are is told where it is none. */
  course(column: Column, courses: readonly CourseOutline[]): string {
    const cell = this.text(column);
    const found = courses.find(({ id, title }) => [id, title].some((name) => name.toLowerCase() === cell.toLowerCase()));
    if (found) return found.id;
    const offered = courses.map(({ id }) => id).join(', ');
    this.problem(column, `${cell === '' ? 'The course is missing' : `There is no course "${cell}"`}. Write one of: ${offered}.`);
    return '';
  }
}
