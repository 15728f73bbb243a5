import type { CsvProblem } from '../csv/readTable.ts';
import type { KnownLearner, KnownLearners } from './findKnown.ts';
import type { RosterRow } from './readRoster.ts';

/** What a file may say of a person. */
export type Field = 'name' | 'email' | 'staffNumber' | 'unit' | 'appointedFrom' | 'appointedTo';

/** Someone in a file, with what its rows say of them; the rows that say nothing of a field leave it as it is known. */
export interface Person {
  readonly known: KnownLearner | undefined;
  readonly firstRow: number;
  readonly says: Map<Field, { readonly value: string; readonly row: number }>;
}

const FIELDS: readonly (readonly [Field, string])[] = [
  ['name', 'name'],
  ['email', 'email'],
  ['staffNumber', 'staff number'],
  ['unit', 'unit'],
  ['appointedFrom', 'appointed from'],
  ['appointedTo', 'appointed to'],
];

/** Tells who is meant by each row: a learner who is known, someone of an earlier row, or someone new. */
export class People {
  readonly problems: CsvProblem[] = [];
  readonly #known: KnownLearners;
  readonly #byEmail = new Map<string, Person>();
  readonly #byStaffNumber = new Map<string, Person>();
  readonly #byLearner = new Map<string, Person>();
  readonly #all: Person[] = [];

  constructor(known: KnownLearners) {
    this.#known = known;
  }

  all(): readonly Person[] {
    return this.#all;
  }

  /** By staff number, else by email. Undefined where a row cannot be told to be one person; the problem is noted. */
  meantBy(row: RosterRow): Person | undefined {
    const known = this.#knownBy(row);
    if (known === 'unclear') return undefined;
    const person = this.#inFile(row, known);
    if (person === undefined) return undefined;
    this.#note(person, row);
    return person;
  }

  #knownBy({ row, email, staffNumber }: RosterRow): KnownLearner | undefined | 'unclear' {
    const byStaffNumber = this.#known.byStaffNumber.get(staffNumber);
    const byEmail = this.#known.byEmail.get(email);
    if (byStaffNumber && byEmail && byStaffNumber.id !== byEmail.id) {
      const says = `The staff number ${staffNumber} belongs to one learner and ${email} to another. Mend one of the two, here or on the learner's page.`;
      this.problems.push({ row, column: 'staff number', says });
      return 'unclear';
    }
    if (byEmail && !byStaffNumber && staffNumber !== '' && byEmail.staff_number !== '') {
      const says = `${email} is known with the staff number ${byEmail.staff_number}, not ${staffNumber}. Mend it here, or change it on the learner's page first.`;
      this.problems.push({ row, column: 'staff number', says });
      return 'unclear';
    }
    return byStaffNumber ?? byEmail;
  }

  #inFile({ row, email, staffNumber }: RosterRow, known: KnownLearner | undefined): Person | undefined {
    const candidates = [
      known && this.#byLearner.get(known.id),
      staffNumber === '' ? undefined : this.#byStaffNumber.get(staffNumber),
      email === '' ? undefined : this.#byEmail.get(email),
    ].filter((person) => person !== undefined);
    const [first, other] = [...new Set(candidates)];
    if (first !== undefined && other !== undefined) {
      const says = `This row is one person with row ${first.firstRow} and with row ${other.firstRow}, and these are two. Mend the email or the staff number.`;
      this.problems.push({ row, column: 'email', says });
      return undefined;
    }
    if (first !== undefined) return first;
    const person: Person = { known, firstRow: row, says: new Map() };
    this.#all.push(person);
    return person;
  }

  #note(person: Person, row: RosterRow): void {
    if (person.known) this.#byLearner.set(person.known.id, person);
    if (row.staffNumber !== '') this.#byStaffNumber.set(row.staffNumber, person);
    if (row.email !== '') this.#byEmail.set(row.email, person);
    for (const [field, column] of FIELDS) {
      const value = row[field] ?? '';
      if (value === '') continue;
      const earlier = person.says.get(field);
      if (earlier === undefined) person.says.set(field, { value, row: row.row });
      else if (earlier.value !== value) {
        const says = `Row ${earlier.row} says "${earlier.value}" for the same person, this one "${value}". Write the same in both.`;
        this.problems.push({ row: row.row, column, says });
      }
    }
  }
}
