import type { APIRoute } from 'astro';
import type { ItemForCards } from '#src/progress/practice/cardsForPage.ts';
import { content } from '../_content.ts';

/** The item bank, for the cards of one's own confident mistakes. Fetched only by those who have some. */
export const GET: APIRoute = () => {
  const items = content.items.map(({ id, lesson, ask, options, key, outcomes, restsOn, procedure, hasNote }): ItemForCards => {
    return { id, lesson, ask, options, key, outcomes, restsOn, procedure, hasNote };
  });
  return Response.json(items);
};
