import type { KnownColumns } from './matchColumns.ts';

/** Who somebody is and which course is meant, with the headings under which systems export it: the same in every list that HR loads. */
export const LEARNER_COLUMNS: KnownColumns<'name' | 'email' | 'staff number' | 'course'> = {
  name: ['name', 'full name', 'learner', 'employee', 'employee name', 'staff name', 'preferred name', 'display name'],
  email: ['email', 'email address', 'mail', 'work email'],
  'staff number': [
    'staff number',
    'staff no',
    'staff id',
    'employee number',
    'employee no',
    'employee id',
    'personnel number',
    'payroll number',
  ],
  course: ['course', 'course id', 'training', 'module'],
};
