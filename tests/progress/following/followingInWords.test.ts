import { afterEach, describe, expect, it, vi } from 'vitest';
import { noticeInWords } from '#src/progress/following/followOnPage.ts';
import { isFollowed } from '#src/progress/following/followWhenAsked.ts';
import { answerInWords } from '#src/progress/following/verifyCertificate.ts';
import { OWN_CALL_HEADER } from '#src/protocol/refusal.ts';
import { OWN_CALL } from '#src/records/callService.ts';
import { FOLLOWED_KEY } from '#src/records/followedHere.ts';
import type { FollowingState } from '#src/records/following.ts';
import { Browser } from '../../records/aBrowser.ts';

afterEach(() => vi.unstubAllGlobals());

const followed = { name: 'Ana Tui', organisation: 'Harbour University', courses: [], scoresToHr: false, since: '2026-11-22T01:00:00.000Z' };
const calm: FollowingState = { followed, toSend: 0, waiting: undefined, notTaken: [], apart: undefined };
const waiting = (failures: number) => ({ since: '2026-11-22T01:00:00.000Z', failures, because: 'The register could not be reached.' });

describe('the notice on each page', () => {
  it('is silent while all is well, and through a tunnel', () => {
    expect(noticeInWords(calm)).toBe('');
    expect(noticeInWords({ ...calm, toSend: 1, waiting: waiting(2) })).toBe('');
  });

  it('says from the third failure on how many wait, since when, and that nothing is lost', () => {
    expect(noticeInWords({ ...calm, toSend: 1, waiting: waiting(3) })).toMatch(/^One result waits .* since 22 Nov 2026.*Nothing is lost/);
    expect(noticeInWords({ ...calm, toSend: 4, waiting: waiting(9) })).toMatch(/^4 results wait /);
  });

  it('says that a link has ended and that everything stays', () => {
    expect(noticeInWords({ ...calm, followed: { ...followed, endedAt: '2026-11-22T02:00:00.000Z' } })).toMatch(
      /link .* has ended.*stays on this device/,
    );
  });
});

describe('the answer to whether a certificate is known', () => {
  const answered = (body: Record<string, unknown>) => answerInWords({ kind: 'answered', body });
  it('is yes or no, and whether it is current', () => {
    expect(answered({ answer: 'yes', current: true })).toMatch(/^Yes\. .*current today/);
    expect(answered({ answer: 'yes', current: false })).toMatch(/^Yes, but it is not current/);
    expect(answered({ answer: 'no' })).toMatch(/^No\. /);
  });

  it('is never yes where something else answers, and says plainly where there is no register', () => {
    expect(answered({ ok: true })).toMatch(/could not be told/);
    expect(answerInWords({ kind: 'not ours', status: 200 })).toMatch(/has no register/);
    expect(answerInWords({ kind: 'refused', status: 404, because: 'served without' })).toMatch(/has no register/);
    expect(answerInWords({ kind: 'refused', status: 429, because: 'Wait 20 seconds, then try again.' })).toBe(
      'Wait 20 seconds, then try again.',
    );
    expect(answerInWords({ kind: 'unreachable' })).toMatch(/no connection/);
  });
});

describe('names that stand in two places', () => {
  it('are the same: the key that every page looks for, and the header that the service asks for', () => {
    const { storage } = new Browser();
    vi.stubGlobal('localStorage', storage);
    expect(isFollowed()).toBe(false);
    storage.setItem(FOLLOWED_KEY, '{}');
    expect(isFollowed()).toBe(true);
    expect(OWN_CALL).toBe(OWN_CALL_HEADER);
  });
});
