import { planCarriedOn } from '../session/blockSheet.ts';
import { forgetSession, keepSession, readSession } from '../session/keptSession.ts';
import { openSession } from '../session/liveSession.ts';
import { setupFor, type SessionSetup } from '../session/sessionSetup.ts';
import { followPlan, planAsked } from './followPlan.ts';

/** A new id. randomUUID needs a secure context, and a trainer's laptop over plain http is none. */
function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(9)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function numberOf(form: FormData, name: string, least: number, most: number): number {
  const number = Math.floor(Number(form.get(name)));
  return Number.isFinite(number) ? Math.min(most, Math.max(least, number)) : least;
}

/** What the form asks for. */
function setupOf(form: HTMLFormElement, now: number): SessionSetup {
  const asked = new FormData(form);
  const procedures = Object.fromEntries(
    [...form.querySelectorAll<HTMLInputElement>('input[name="procedure"]')].map(({ value, dataset }) => [value, dataset['name'] ?? value]),
  );
  const plan = planAsked(form);
  return setupFor({
    scenario: String(asked.get('scenario') ?? ''),
    procedure: String(asked.get('procedure') ?? ''),
    way: String(asked.get('way') ?? ''),
    minutes: numberOf(asked, 'minutes', 5, 240),
    people: numberOf(asked, 'people', 0, 500),
    groups: numberOf(asked, 'groups', 2, 8),
    procedures,
    plan: plan && planCarriedOn(plan, readSession(), now),
  });
}

function showNote(form: HTMLFormElement, says: string): void {
  const note = form.querySelector<HTMLElement>('[data-content-note]');
  const words = note?.querySelector('[data-words]');
  if (note) note.hidden = says === '';
  if (words) words.textContent = says;
}

/** Shows the content note of the scenario chosen and the way to its notes on paper, and proposes its minutes: as long to talk as to play. */
function followScenario(form: HTMLFormElement): void {
  const scenario = form.querySelector<HTMLSelectElement>('select[name="scenario"]');
  const field = form.querySelector<HTMLInputElement>('input[name="minutes"]');
  const onPaper = form.querySelector<HTMLAnchorElement>('a[data-on-paper]');
  const follow = () => {
    const { note = '', minutes, script } = scenario?.selectedOptions[0]?.dataset ?? {};
    showNote(form, note);
    if (field && minutes !== undefined) field.value = minutes;
    if (onPaper && script !== undefined) onPaper.href = script;
  };
  scenario?.addEventListener('change', follow);
  follow();
}

function offerToGoOn(page: Document): void {
  const waiting = page.querySelector<HTMLElement>('[data-under-way]');
  if (waiting) waiting.hidden = readSession() === undefined;
}

/** Makes the start page work: a session is kept on this device, and the desk or the one screen opens on it. */
export function watchStartForm(page: Document): void {
  const form = page.querySelector<HTMLFormElement>('form[data-live-start]');
  if (!form) return;
  const fromFile = page.querySelector<HTMLElement>('[data-from-file]');
  if (fromFile) fromFile.hidden = location.protocol !== 'file:';
  followScenario(form);
  followPlan(form, new URLSearchParams(location.search));
  offerToGoOn(page);
  page.querySelector('[data-end-session]')?.addEventListener('click', () => {
    forgetSession();
    offerToGoOn(page);
  });
  // Back from the desk shows this page as it was left.
  addEventListener('pageshow', () => offerToGoOn(page));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const now = Date.now();
    const isKept = keepSession(openSession(newId(), setupOf(form, now), now));
    const problem = form.querySelector<HTMLElement>('[data-not-kept]');
    if (problem) problem.hidden = isKept;
    const to = event.submitter instanceof HTMLButtonElement ? event.submitter.dataset['to'] : undefined;
    if (isKept) location.assign(to ?? form.dataset['desk'] ?? '');
  });
  for (const button of form.querySelectorAll<HTMLButtonElement>('button[type="submit"]')) button.disabled = false;
}
