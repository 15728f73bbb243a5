import { followThisBrowser } from '#src/records/followThisBrowser.ts';
import type { FollowingState } from '#src/records/following.ts';
import { holdsRecord, tellRecorded } from '../heldHere.ts';
import { learnerApi } from './learnerApi.ts';

/** Once or twice is a lift or a tunnel; more often, somebody should know. */
const SILENT_FAILURES = 3;

const time = new Intl.DateTimeFormat('en-AU', { dateStyle: 'medium', timeStyle: 'short' });

/** What is said on every page, or nothing. */
export function noticeInWords({ followed, toSend, waiting }: FollowingState): string {
  if (followed?.endedAt !== undefined) {
    return 'Your link with the register has ended, so nothing is sent from here. All that you have done stays on this device. Open your personal link again, or ask for a fresh one.';
  }
  if (!waiting || toSend === 0 || waiting.failures < SILENT_FAILURES) return '';
  const what = toSend === 1 ? 'One result waits' : `${String(toSend)} results wait`;
  return `${what} to be sent to the register since ${time.format(new Date(waiting.since))}. Nothing is lost: it is kept here and tried again.`;
}

function showNotice(says: string, recordPage: string): void {
  const before = document.querySelector<HTMLElement>('[data-following-notice]');
  if (says === '') return before?.remove();
  const notice = before ?? document.createElement('p');
  notice.className = 'notice not-in-print';
  notice.dataset['followingNotice'] = '';
  notice.setAttribute('role', 'status');
  if (!before) document.querySelector('main')?.append(notice);
  const link = Object.assign(document.createElement('a'), { href: recordPage, textContent: 'My record' });
  const words = document.createElement('span');
  words.append(`${says} `, link, ' says more.');
  notice.replaceChildren(words);
}

/** Keeps the record of this browser and the register's together while a page is open, and says so where that fails again and again. */
export function followOnPage(): void {
  const following = followThisBrowser(learnerApi());
  const recordPage = document.body.dataset['record'] ?? '';
  following.subscribe(() => {
    // The record may have come from another device just now.
    if (holdsRecord()) tellRecorded();
    showNotice(noticeInWords(following.state()), recordPage);
  });
  showNotice(noticeInWords(following.state()), recordPage);
  void following.keepTogether();
}
