import { callService, whyInWords, type Fetch } from '#src/records/callService.ts';
import { beginFollowed, forgetFollowed, keepFollowed, readFollowed, type LearnerHere } from '#src/records/followedHere.ts';
import { putAside } from '#src/records/putAside.ts';
import { forgetSent } from '#src/records/sentHere.ts';

/** Whose the record is that this browser holds already. */
export type WhoseRecord = 'mine' | 'not mine';

export interface LinkParts {
  readonly storage: () => Storage;
  readonly fetch: Fetch;
  readonly now: () => Date;
  readonly api: string;
}

/** What opening a personal link comes to. */
export type LinkOutcome =
  { readonly kind: 'followed'; readonly learner: LearnerHere } | { readonly kind: 'not opened'; readonly because: string };

const notOpened = (because: string): LinkOutcome => ({ kind: 'not opened', because });

const NO_ROOM =
  'This browser has no room to put the other record aside, so nothing was changed. Download that record on My record, or use another browser.';
const KEEPS_NOTHING =
  'This browser keeps nothing for this site, so your record cannot follow you here. Allow it to keep site data, or use another browser.';

function learnerIn(body: Readonly<Record<string, unknown>>): LearnerHere | undefined {
  const { name, organisation, courses, scoresToHr } = body;
  if (typeof name !== 'string' || typeof organisation !== 'string' || !Array.isArray(courses)) return undefined;
  return { name, organisation, courses: courses as LearnerHere['courses'], scoresToHr: scoresToHr === true };
}

/** A session in place, this browser is made the learner's: the record here is theirs too, or it is put aside. */
function follow({ storage, now }: LinkParts, learner: LearnerHere, whose: WhoseRecord): LinkOutcome {
  try {
    if (whose === 'not mine') {
      if (!putAside(storage(), now())) return notOpened(NO_ROOM);
      forgetFollowed(storage);
      forgetSent(storage);
    }
  } catch {
    return notOpened(KEEPS_NOTHING);
  }
  return beginFollowed(storage, learner, now()) ? { kind: 'followed', learner } : notOpened(KEEPS_NOTHING);
}

/**
 * Exchanges the token of a personal link for a session, and follows its learner in this browser from here on. Where that fails, everything
 * is as it was.
 */
export async function openLink(parts: LinkParts, token: string, whose: WhoseRecord): Promise<LinkOutcome> {
  const { storage, fetch, api, now } = parts;
  // While the session changes, no page may hand one learner's record to another.
  const before = readFollowed(storage);
  if (before) keepFollowed(storage, { ...before, endedAt: now().toISOString() });
  const reply = await callService(fetch, api, 'exchange', { token });
  const learner = reply.kind === 'answered' ? learnerIn(reply.body) : undefined;
  const outcome = learner
    ? follow(parts, learner, whose)
    : notOpened(whyInWords(reply.kind === 'answered' ? { kind: 'not ours', status: 200 } : reply));
  if (learner && outcome.kind === 'not opened') await callService(fetch, api, 'sign-out', {});
  else if (!learner && before) keepFollowed(storage, before);
  return outcome;
}
