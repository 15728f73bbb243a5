import type { APIRoute } from 'astro';
import { practiceCards, rulesInWords } from '#src/domain/course/practiceCards.ts';
import type { Procedure } from '#src/domain/procedure/procedure.ts';
import type { CardsForPage } from '#src/progress/practice/cardsForPage.ts';
import { inDeckOrder } from '#src/progress/practice/deckOrder.ts';
import { content } from '../../_content.ts';
import { paths } from '../../_paths.ts';
import { proceduresOffered } from '../../_proceduresOffered.ts';

export function getStaticPaths() {
  return proceduresOffered.map((procedure) => ({ params: { procedure: procedure.id }, props: { procedure } }));
}

/** Where each clause of a document is to be read, by what stands under a card: "JCU procedure, 1.6". */
function readAt({ id, name, clauses }: Pick<Procedure, 'id' | 'name' | 'clauses'>, before: string): [string, string][] {
  return clauses.map((clause) => [`${name}, ${before}${clause.locator}`, paths.clause(id, clause.id)]);
}

/** The cards that everybody has under one procedure, in the order in which they come, and what one's own are made from. */
export const GET: APIRoute = ({ props }) => {
  const { procedure } = props as { procedure: Procedure };
  const others = proceduresOffered.filter((other) => other !== procedure);
  const { charter, cases, vocabulary } = content;
  const cards = inDeckOrder(practiceCards({ procedure, others, charter, cases, vocabulary }), procedure.id);
  const named = new Set(cards.map(({ where }) => where));
  const places = [...readAt(charter, 'point '), ...readAt(procedure, '')].filter(([where]) => named.has(where));
  const forPage: CardsForPage = {
    cards,
    rules: [...rulesInWords(charter, procedure.terms), ...rulesInWords(procedure, procedure.terms)],
    readAt: Object.fromEntries(places),
  };
  return Response.json(forPage);
};
