import type { APIRoute } from 'astro';
import { judgeFor } from '#src/authoring/judgeFor.ts';
import { judgesAtHand } from '#src/records/judgesAtHand.ts';
import { content } from '../_content.ts';
import { proceduresOffered } from '../_proceduresOffered.ts';

/** What a record is replayed against. The record page fetches it only when a file is read in: most visits need none of it. */
export const GET: APIRoute = () => {
  const atHand = judgesAtHand(content.scenarios, (scenario) =>
    proceduresOffered.map((procedure) => judgeFor(content, scenario, procedure)),
  );
  return Response.json(atHand);
};
