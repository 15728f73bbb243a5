import { drawFinal } from '#src/domain/course/drawFinal.ts';
import { completionOf } from '#src/domain/record/completion/completeCourse.ts';
import { itemsHashOf, poolOf } from '#src/domain/record/completion/courseAtHand.ts';
import { courseStanding } from '#src/domain/record/completion/courseStanding.ts';
import type { LearnerRecord } from '#src/domain/record/learnerRecord.ts';
import type { JudgesAtHand } from '#src/domain/record/replay/judgesAtHand.ts';
import { openThisSite } from '#src/domain/record/replay/thisSite.ts';
import { readyForTheFinal, scenarioOf } from './courseWalk.ts';
import { bestPath, playableOf, procedureInForce } from './play.ts';
import { attemptOf } from './realRecord.ts';

const BEGUN = '2026-11-20T04:00:00.000Z';
const ENDED = '2026-11-20T05:00:00.000Z';

/** The record of a learner who has completed the initial course, as the site would have made it of these judges. */
export function completedRecord(judges: JudgesAtHand): LearnerRecord {
  const site = openThisSite(judges);
  const { course } = site.against('initial')!;
  const wish = {
    procedure: procedureInForce,
    role: 'officer',
    withNotes: false,
    seed: 'any',
    seen: new Set(''),
    drawnBefore: new Set(''),
  } as const;
  const draw = drawFinal(poolOf(course), course.terms.completion.finalAssessment!, wish);
  const runs = draw.scenarios.map((id) => {
    const playable = playableOf(scenarioOf(id));
    return attemptOf(playable, bestPath(playable), { id: `final-${id}`, startedAt: BEGUN, updatedAt: ENDED });
  });
  const ready = readyForTheFinal();
  const keys = new Map(course.items.map(({ id, key }) => [id, key]));
  const final = {
    id: 'the-final',
    course: 'initial',
    procedure: procedureInForce,
    seed: 'any',
    withNotes: false,
    startedAt: BEGUN,
    updatedAt: ENDED,
    endedAt: ENDED,
    scenarios: runs.map(({ scenario, id }) => ({ scenario, attempt: id })),
    items: draw.items.map((item) => ({ item, answer: keys.get(item)! })),
    itemsHash: itemsHashOf(course.items.filter(({ id }) => draw.items.includes(id))),
  };
  const record = { ...ready, attempts: [...ready.attempts, ...runs], finals: [final] };
  const made = { id: '0123456789abcdef'.repeat(2), at: ENDED, versionOf: site.versionOf };
  const completion = completionOf(courseStanding(record, course, site.replay), record, course, made);
  return { ...record, completions: [completion!] };
}
