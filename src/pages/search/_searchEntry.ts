/** What a search finds, kind by kind. */
export type SearchKind = 'lesson' | 'law' | 'case' | 'term' | 'scenario' | 'clause';

/** The kinds in the order in which they are shown, each with its name. */
export const SEARCH_KINDS: readonly { readonly kind: SearchKind; readonly name: string }[] = [
  { kind: 'lesson', name: 'Lessons' },
  { kind: 'term', name: 'Glossary' },
  { kind: 'law', name: 'The law' },
  { kind: 'case', name: 'Cases' },
  { kind: 'scenario', name: 'Scenarios' },
  { kind: 'clause', name: 'Procedures' },
];

/** One thing to find: a part of a lesson, a page, a term, a scenario or a clause. */
export interface SearchEntry {
  readonly kind: SearchKind;
  readonly href: string;
  readonly title: string;
  /** Where it stands: the lesson of a part, the court of a case. */
  readonly under: string;
  /** Searched, and shown around the words that were found. */
  readonly text: string;
  /** Searched and never shown: other words for it, and stories that come with a content note. */
  readonly also: string;
  readonly contentNote: boolean;
}
