import { fillTerms } from '#src/domain/procedure/fillTerms.ts';
import type { ProcedureForPlay, ScenarioForPlay } from '../scenarioForPlay.ts';

/** A clause as it is named, quoted in our words, and reached. */
export interface ClauseInWords {
  /** "clause 2.3", "the charter, point 2", "Responsibilities, ECO (a)". */
  readonly name: string;
  /** The same where room is short: "clause 2.3", "charter 2". */
  readonly short: string;
  /** "clause 2.3 of the JCU procedure". */
  readonly full: string;
  readonly gist?: string;
  readonly modality?: string;
  readonly href?: string;
}

function namesOf(locator: string, document: string | undefined, isCharter: boolean): Pick<ClauseInWords, 'name' | 'short' | 'full'> {
  if (isCharter) {
    return { name: `the charter, point ${locator}`, short: `charter ${locator}`, full: `point ${locator} of the charter of the role` };
  }
  const name = /^\d/.test(locator) ? `clause ${locator}` : locator;
  return { name, short: name, full: document === undefined ? name : `${name} of the ${document}` };
}

/** A clause of one document, by the locator that a rule or an answer names. */
export function clauseInWords(forPlay: ScenarioForPlay, documentId: string, locator: string, { terms }: ProcedureForPlay): ClauseInWords {
  const index = forPlay.documents.findIndex(({ id }) => id === documentId);
  const document = forPlay.documents[index];
  const clause = document?.clauses.find((each) => each.locator === locator);
  const names = namesOf(locator, document?.name, index === 0);
  if (!clause) return names;
  const href = `${forPlay.links.procedures}${documentId}/#${clause.id}`;
  return { ...names, gist: fillTerms(clause.gist, terms), modality: clause.modality, href };
}
