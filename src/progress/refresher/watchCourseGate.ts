import type { LearnerRecord } from '#src/domain/record/learnerRecord.ts';
import { prerequisiteStanding, withPrerequisite, type PrerequisiteStanding } from '#src/domain/record/prerequisite.ts';
import { openBrowserStore } from '#src/records/browserStore.ts';
import { dayHere } from '../dayHere.ts';
import { dayInWords } from '../inWords.ts';

type Met = Extract<PrerequisiteStanding, { kind: 'met' }>;

function shownInWords({ how, on, provider, completion }: Met, { completions }: LearnerRecord): string {
  const day = dayInWords(on);
  if (how === 'attested') return `You attested that you did the initial course on ${day}, with ${provider ?? 'somebody else'}.`;
  const validUntil = completions.find(({ id }) => id === completion)?.validUntil;
  const valid = validUntil === undefined ? '' : ` Its certificate is valid until ${dayInWords(validUntil)}.`;
  const where = how === 'record' ? ', as your record shows' : ' in this browser';
  return `You completed the initial course on ${day}${where}.${valid}`;
}

/** What the button says: begin, go on, or look at the order once more. */
function onInWords({ baselines }: LearnerRecord, course: string): string {
  const mine = baselines.filter((baseline) => baseline.course === course);
  if (mine.some(({ endedAt }) => endedAt === undefined)) return 'Go on with the baseline';
  return mine.length > 0 ? 'Look at your baseline' : 'Begin with the baseline';
}

interface Gate {
  readonly section: HTMLElement;
  readonly course: string;
  readonly before: string;
  readonly part: (name: string) => HTMLElement | null;
  /** True while the learner wants to show it in another way. */
  changing: boolean;
}

function show(gate: Gate): void {
  const record = openBrowserStore().read();
  const standing = prerequisiteStanding(record, { prerequisiteCourse: gate.before });
  const isMet = standing.kind === 'met' && !gate.changing;
  const [met, lacking, refused] = ['met', 'lacking', 'refused'].map(gate.part);
  if (met) met.hidden = !isMet;
  if (lacking) lacking.hidden = isMet;
  if (refused) refused.hidden = standing.kind === 'met';
  if (standing.kind === 'met') gate.part('shown')?.replaceChildren(shownInWords(standing, record));
  gate.part('on')?.replaceChildren(onInWords(record, gate.course));
}

/** Said, and the focus put on what has come in place of the form. */
function letIn(gate: Gate, says: string): void {
  gate.changing = false;
  show(gate);
  gate.part('said')?.replaceChildren(says);
  gate.part('on')?.focus();
}

const today = (): string => dayHere(new Date());

function problemWith(on: string, provider: string): string | undefined {
  if (on === '') return 'Say on which day it ended. If you only know the month, take its last day.';
  if (on > today()) return 'That day is still to come.';
  return provider === '' ? 'Say who gave it.' : undefined;
}

function watchAttest(gate: Gate): void {
  const form = gate.section.querySelector<HTMLFormElement>('form[data-gate-attest]');
  form?.querySelector('fieldset')?.removeAttribute('disabled');
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    const fields = new FormData(form);
    const on = String(fields.get('on') ?? '');
    const provider = String(fields.get('provider') ?? '').trim();
    const problem = problemWith(on, provider);
    gate.part('problem')?.replaceChildren(problem ?? '');
    if (problem !== undefined)
      return form.querySelector<HTMLElement>(on === '' || on > today() ? '[name="on"]' : '[name="provider"]')?.focus();
    const keptAt = new Date().toISOString();
    openBrowserStore().change((record) => withPrerequisite(record, { course: gate.before, how: 'attested', on, provider, keptAt }));
    letIn(gate, 'Kept.');
  });
}

function watchFile(gate: Gate): void {
  const input = gate.section.querySelector<HTMLInputElement>('input[data-gate-file]');
  const place = gate.part('read');
  if (!input || !place) return;
  input.disabled = false;
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    if (!file) return;
    place.replaceChildren('Reading the file …');
    const { judgesAt = '' } = gate.section.dataset;
    void import('./readPrerequisite.ts')
      .then(({ readPrerequisite }) => readPrerequisite({ file, judgesAt, before: gate.before, place, onKept: () => letIn(gate, 'Kept.') }))
      .catch(() => place.replaceChildren('The file was not read, since a part of this page could not be loaded. Choose it again.'))
      // So that the same file can be chosen again once it was mended.
      .finally(() => (input.value = ''));
  });
}

function watchChange(gate: Gate): void {
  gate.part('change')?.addEventListener('click', () => {
    gate.changing = true;
    show(gate);
    gate.section.querySelector<HTMLElement>('input[data-gate-file]')?.focus();
  });
}

/** Brings the way into a course to life: what was shown, and three ways to show it. */
export function watchCourseGate(): void {
  for (const section of document.querySelectorAll<HTMLElement>('[data-gate]')) {
    const { gate: course = '', before = '' } = section.dataset;
    const part = (name: string) => section.querySelector<HTMLElement>(`[data-gate-${name}]`);
    const gate: Gate = { section, course, before, part, changing: false };
    const day = section.querySelector<HTMLInputElement>('input[type="date"]');
    if (day) day.max = today();
    watchAttest(gate);
    watchFile(gate);
    watchChange(gate);
    show(gate);
    openBrowserStore().subscribe(() => show(gate));
  }
}
