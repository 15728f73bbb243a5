import { whatIsDue, type WhatIsDue } from '#src/domain/record/whatIsDue.ts';
import { openBrowserStore } from '#src/records/browserStore.ts';
import { dayHere } from '../dayHere.ts';
import { dayInWords } from '../inWords.ts';

/** What is due, in words; the link to the refresher stands between the first and the second. */
export function dueInWords({ isDue, refresherDue, validUntil, isValid }: WhatIsDue): [string, string] {
  const when = dayInWords(refresherDue);
  const certificate = validUntil === undefined ? '' : ` Your certificate ${isValid ? 'is' : 'was'} valid until ${dayInWords(validUntil)}.`;
  return isDue ? ['Your ', ` has been due since ${when}.${certificate}`] : ['Your ', ` is due on ${when}.${certificate}`];
}

function show(place: HTMLElement): void {
  const { months, refresher = '' } = place.dataset;
  const due = whatIsDue(openBrowserStore().read(), { refresherDueAfterMonths: Number(months) }, dayHere(new Date()));
  place.hidden = due === undefined;
  if (!due) return;
  const link = document.createElement('a');
  link.href = refresher;
  link.textContent = 'refresher';
  const [before, after] = dueInWords(due);
  place.querySelector('[data-due-says]')?.replaceChildren(before, link, after);
  place.classList.toggle('notice--caution', due.isDue);
}

/** Shows when the refresher is due, and follows what is done in other tabs. */
export function showWhatIsDue(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-due]')) {
    show(place);
    openBrowserStore().subscribe(() => show(place));
  }
}
