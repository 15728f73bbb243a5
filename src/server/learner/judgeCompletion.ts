import { replayAttempt } from '#src/domain/record/attempt/replayAttempt.ts';
import { monthsAfter, type Completion } from '#src/domain/record/completion/completion.ts';
import { courseStanding, outcomesMet } from '#src/domain/record/completion/courseStanding.ts';
import type { ReplayRun } from '#src/domain/record/completion/finalResult.ts';
import { replayCompletion, restsOn } from '#src/domain/record/completion/replayCompletion.ts';
import { doubtsOfRun, type Replayed, type ReplayedAgainst } from '#src/domain/record/completion/replayFinal.ts';
import type { LearnerRecord } from '#src/domain/record/learnerRecord.ts';
import type { Playable } from '#src/domain/assessment/playable.ts';
import type { Service } from '../service.ts';
import { holds, isAhead, isWellBefore, setAside, type Judgement } from './judgement.ts';

/** What working a completion out again gives, all of it from the choices and answers. */
export interface JudgedCompletion extends Judgement {
  /** The version of the content that it holds under. */
  readonly judgedBy: string | null;
  readonly courseScore: number | null;
  readonly outcomes: readonly string[];
  readonly validUntil: string;
  readonly refresherDue: string;
}

interface Claim {
  readonly completion: Completion;
  /** What it rests on; its runs are those that are stored, whatever was sent. */
  readonly record: LearnerRecord;
}

/** Plays a run again under its own content, whichever the course is worked out by. */
async function replayUnderOwn({ published }: Service, { record }: Claim): Promise<ReplayRun> {
  const playables = new Map<string, Playable>();
  for (const { id, contentHash, scenario, procedure } of record.attempts) {
    const playable = await published.findPlayableFor(contentHash, scenario, procedure);
    if (playable) playables.set(id, playable);
  }
  return (attempt) => {
    const playable = playables.get(attempt.id);
    return playable && replayAttempt(attempt, playable);
  };
}

/**
 * A conversation may have been played before an update and the rest of the course after it. That run cannot be played again under the
 * later content; it holds under its own, so it is no doubt.
 */
function underOwnContent(replayed: Replayed, { completion, record }: Claim, by: ReplayedAgainst, ownReplay: ReplayRun): Replayed {
  if (replayed.kind !== 'other content') return replayed;
  const holding = record.attempts.filter((attempt) => completion.attempts.includes(attempt.id) && ownReplay(attempt)?.kind === 'holds');
  const explained = new Set(holding.flatMap(({ id }) => doubtsOfRun(id, record, by).unchecked));
  const because = replayed.because.filter((sentence) => !explained.has(sentence));
  return because.length === 0 ? { kind: 'holds' } : { kind: 'other content', because };
}

function worthOf({ completion, record }: Claim, by: ReplayedAgainst, judgedBy: string): JudgedCompletion {
  const { course, replay } = by;
  const standing = courseStanding(restsOn(record, completion), course, replay);
  return {
    ...holds,
    judgedBy,
    courseScore: standing.courseScore ?? null,
    outcomes: outcomesMet(standing),
    validUntil: monthsAfter(completion.completedAt, course.terms.validForMonths),
    refresherDue: monthsAfter(completion.completedAt, course.terms.refresherDueAfterMonths),
  };
}

const OTHER_VERSION = 'It names a version of the procedure that the content it was made under does not have.';

/** What one version of the content makes of it; `partly` where some runs hold under their own content alone. */
type Judged =
  | { readonly kind: 'judged'; readonly completion: JudgedCompletion }
  | { readonly kind: 'partly'; readonly completion: JudgedCompletion }
  | Exclude<Replayed, { readonly kind: 'holds' }>;

async function judgeUnder(version: string, service: Service, claim: Claim, ownReplay: ReplayRun): Promise<Judged> {
  const { completion, record } = claim;
  const site = await service.published.siteFor(version);
  const by = site?.against(completion.course);
  if (!site || !by) return { kind: 'other content', because: ['No content seen here has this course.'] };
  const plain = replayCompletion(completion, record, by);
  const replayed = underOwnContent(plain, claim, by, ownReplay);
  if (replayed.kind !== 'holds') return replayed;
  if (site.versionOf(completion.procedure) !== completion.procedureVersion) return { kind: 'does not hold', because: [OTHER_VERSION] };
  return { kind: plain.kind === 'holds' ? 'judged' : 'partly', completion: worthOf(claim, { ...by, replay: ownReplay }, version) };
}

function aside({ completion }: Claim, ...because: string[]): JudgedCompletion {
  const { validUntil, refresherDue, outcomes } = completion;
  return { ...setAside(...because), judgedBy: null, courseScore: null, outcomes, validUntil, refresherDue };
}

function doubtsOfMoments({ completion, record }: Claim, now: Date): string[] {
  const { completedAt, attempts, final } = completion;
  const doubts: string[] = [];
  if (isAhead(completedAt, now)) doubts.push('Its date lies ahead of today. The clock of the device may be wrong.');
  const ends = [
    ...record.attempts.flatMap(({ id, updatedAt }) => (attempts.includes(id) ? updatedAt : [])),
    ...record.finals.flatMap(({ id, endedAt }) => (id === final ? (endedAt ?? []) : [])),
  ];
  if (ends.some((end) => isWellBefore(completedAt, end))) doubts.push('Its date lies before the end of what it rests on.');
  return doubts;
}

/**
 * Works a completion out again, against the newest content under which all of it can be; where there is none, against the newest under
 * which the rest can be.
 */
export async function judgeCompletion(service: Service, claim: Claim): Promise<JudgedCompletion> {
  const doubts = doubtsOfMoments(claim, service.now());
  if (doubts.length > 0) return aside(claim, ...doubts);
  const ownReplay = await replayUnderOwn(service, claim);
  const marks = new Set(claim.record.attempts.map(({ contentHash }) => contentHash));
  const tried: Judged[] = [];
  for (const version of await service.published.versionsFor([...marks])) {
    const judged = await judgeUnder(version, service, claim, ownReplay);
    if (judged.kind === 'judged') return judged.completion;
    tried.push(judged);
  }
  const partly = tried.find((judged) => judged.kind === 'partly');
  if (partly) return partly.completion;
  // What speaks against it says more than that it could not be worked out.
  const because = tried.find(({ kind }) => kind === 'does not hold') ?? tried[0];
  return aside(claim, ...(because && 'because' in because ? because.because : []));
}
