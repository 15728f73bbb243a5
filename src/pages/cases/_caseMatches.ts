/** What the list of cases knows of one case. */
export interface CaseFacets {
  readonly topics: readonly string[];
  readonly hasNote: boolean;
}

/** What a reader looks for: any of these topics (none asks for nothing), and perhaps only what has no content note. */
export interface CaseWish {
  readonly topics: readonly string[];
  readonly withoutNote: boolean;
}

/** Whether a case is among those looked for. */
export function caseMatches({ topics, hasNote }: CaseFacets, wish: CaseWish): boolean {
  if (wish.withoutNote && hasNote) return false;
  return wish.topics.length === 0 || wish.topics.some((topic) => topics.includes(topic));
}
