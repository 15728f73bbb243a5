/** A kind of policy or procedure that an officer reads and brings before the course. */
export type DocumentKind = 'bullying' | 'discrimination' | 'sexual-misconduct' | 'family-violence' | 'students' | 'safety' | 'conduct';

/** Where an organisation keeps a document of its own. */
export interface LinkedDocument {
  readonly title: string;
  /** An address that begins with https. */
  readonly link: string;
}
