import type { LearnerName } from '#src/domain/record/file/recordFile.ts';

/** Text as two people might write it: without capitals, accents and spare blanks. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').trim().replace(/\s+/g, ' ').toLowerCase();
}

/** What tells learners apart: name and staff number together, since either alone may be mistyped or shared. */
export function learnerKey({ name, staffNumber }: LearnerName): string {
  return `${plain(staffNumber)} ${plain(name)}`;
}

/** Whether two names may well be one person's: the same name, and the same staff number unless one of them has none. */
export function sameLearner(one: LearnerName, other: LearnerName): boolean {
  const [number, otherNumber] = [plain(one.staffNumber), plain(other.staffNumber)];
  return plain(one.name) === plain(other.name) && (number === otherNumber || number === '' || otherNumber === '');
}

/** Whether two different people seem to bear one staff number. */
export function sharesStaffNumber(one: LearnerName, other: LearnerName): boolean {
  const number = plain(one.staffNumber);
  return number !== '' && number === plain(other.staffNumber) && plain(one.name) !== plain(other.name);
}
