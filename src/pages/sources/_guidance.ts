/** A public page or guide that the charter and the lessons rest on. */
export interface GuidanceSource {
  readonly by: string;
  readonly what: string;
  /** Where the copy that was read came from; no link, as the page may have moved since. */
  readonly found: string;
}

/** The day on which the copies were read. ISO 8601. */
export const GUIDANCE_READ_ON = '2026-11-21';

/** Guides of public bodies on contact officers and complaints. */
export const publicGuides: readonly GuidanceSource[] = [
  {
    by: 'Australian Human Rights Commission',
    what: 'Quick guide on contact officers, in an older and a newer text',
    found: 'humanrights.gov.au',
  },
  {
    by: 'Australian Human Rights Commission',
    what: 'Good practice guidelines for internal complaint processes',
    found: 'bullying.humanrights.gov.au',
  },
  {
    by: 'Australian Human Rights Commission',
    what: 'Code of practice for employers, 2008, the chapter on keeping records (old)',
    found: 'hreoc.gov.au',
  },
];

/** Pages of universities on their officers; used to see what is usual, never as a rule for another university. */
export const universityPages: readonly GuidanceSource[] = [
  { by: 'James Cook University', what: 'List of equity contact officers, and pages on respect', found: 'jcu.edu.au' },
  { by: 'University of Southern Queensland', what: 'An older page on whom to tell', found: 'usq.edu.au' },
  {
    by: 'The University of Queensland',
    what: 'Contact officers, and support for victims of harassment',
    found: 'staff.uq.edu.au and medicine.uq.edu.au',
  },
  { by: 'Griffith University', what: 'Contact officer network', found: 'griffith.edu.au' },
  { by: 'Deakin University', what: 'Contact officers, in an older and a newer text', found: 'deakin.edu.au' },
  { by: 'Edith Cowan University', what: 'Resources for university contact officers', found: 'intranet.ecu.edu.au' },
  { by: 'University of Tasmania', what: 'Harassment and discrimination policy information', found: 'human-resources.utas.edu.au' },
  { by: 'Australian Catholic University', what: 'Discrimination and harassment advisers', found: 'acu.edu.au' },
  { by: 'Australian National University', what: 'Resolving issues', found: 'services.anu.edu.au' },
  { by: 'Curtin University', what: 'Staff complaints', found: 'curtin.edu.au' },
  {
    by: 'University of Southampton',
    what: 'Harassment contacts, to compare with another country',
    found: 'reportandsupport.southampton.ac.uk',
  },
];

/** Others. */
export const otherPages: readonly GuidanceSource[] = [
  { by: 'A training firm', what: 'How contact officers, HR and managers differ', found: 'ihraustralia.com' },
];
