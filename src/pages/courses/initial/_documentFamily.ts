import type { DocumentKind } from '#src/domain/course/documentKind.ts';

/** A member of the family of documents that an officer needs, and what to look for in it. */
export interface FamilyMember {
  readonly kind: DocumentKind;
  readonly name: string;
  readonly lookFor: readonly string[];
}

/** The family, in the order in which an officer reaches for it. */
export const documentFamily: readonly FamilyMember[] = [
  {
    kind: 'bullying',
    name: 'Bullying and harassment',
    lookFor: [
      'The words it uses for bullying, and what it leaves out',
      'Who receives a complaint, how it is made, and by when',
      'What it says of contact officers, and what it does not say',
    ],
  },
  {
    kind: 'discrimination',
    name: 'Discrimination',
    lookFor: [
      'Whether it has a procedure of its own or shares one',
      'Which attributes it names, and whether the list is up to date',
      'Whom to ask about adjustments',
    ],
  },
  {
    kind: 'sexual-misconduct',
    name: 'Sexual harassment and sexual misconduct',
    lookFor: [
      'Which people are trained for it, and how to reach them at any hour',
      'What happens when somebody tells, and what when they report',
      'What support there is without a report',
    ],
  },
  {
    kind: 'family-violence',
    name: 'Family and domestic violence',
    lookFor: [
      'Leave and flexible work, and how to ask in private',
      'Who can help with safety at work',
      'Who has to know, and who must not',
    ],
  },
  {
    kind: 'students',
    name: 'Students',
    lookFor: [
      'Where a student turns, and where a student who is also staff does',
      'Which document applies when a student complains about staff, or staff about a student',
    ],
  },
  {
    kind: 'safety',
    name: 'Work health and safety',
    lookFor: [
      'How a hazard to mental health is reported',
      'Where the written plan to prevent sexual harassment is kept',
      'Who speaks for the workers of your area on safety',
    ],
  },
  {
    kind: 'conduct',
    name: 'Code of conduct',
    lookFor: [
      'What staff have to report, and whether that takes in an officer',
      'What it says on conflicts of interest and on keeping things private',
      'What counts as misconduct, and who decides',
    ],
  },
];
