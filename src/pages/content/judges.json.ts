import type { APIRoute } from 'astro';
import { judgeFor } from '#src/authoring/judgeFor.ts';
import { judgesAtHand } from '#src/domain/record/replay/judgesAtHand.ts';
import { content } from '../_content.ts';
import { proceduresOffered } from '../_proceduresOffered.ts';
import { courseAtHand } from '../courses/_courseAtHand.ts';

/** What a record is replayed against and a course's standing worked out by. Fetched only by those who have something to work out. */
export const GET: APIRoute = () => {
  const atHand = judgesAtHand(
    content.scenarios,
    (scenario) => proceduresOffered.map((procedure) => judgeFor(content, scenario, procedure)),
    {
      courses: content.courses.map(courseAtHand),
      versions: Object.fromEntries(proceduresOffered.map(({ id, version }) => [id, version])),
    },
  );
  return Response.json(atHand);
};
