import type { LearnerRecord } from '#src/domain/record/learnerRecord.ts';
import { prerequisiteStanding, withPrerequisite, type PrerequisiteStanding } from '#src/domain/record/completion/prerequisite.ts';
import { openBrowserStore } from '#src/records/browserStore.ts';
import { dayHere } from '../dayHere.ts';
import { tellRecorded } from '../heldHere.ts';
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

const partOf = (section: HTMLElement, name: string) => section.querySelector<HTMLElement>(`[data-gate-${name}]`);

/** Shows what the record knows of the course that comes first: how it was shown, or the ways to show it. */
export function showGate(section: HTMLElement): void {
  const { gate: course = '', before = '', changing } = section.dataset;
  const record = openBrowserStore().read();
  const standing = prerequisiteStanding(record, { prerequisiteCourse: before });
  const isMet = standing.kind === 'met' && changing === undefined;
  partOf(section, 'met')?.toggleAttribute('hidden', !isMet);
  partOf(section, 'lacking')?.toggleAttribute('hidden', isMet);
  partOf(section, 'refused')?.toggleAttribute('hidden', standing.kind === 'met');
  if (standing.kind === 'met') partOf(section, 'shown')?.replaceChildren(shownInWords(standing, record));
  partOf(section, 'on')?.replaceChildren(onInWords(record, course));
}

/** Shows it, and again whenever the record changes. */
export function followGate(section: HTMLElement): void {
  showGate(section);
  openBrowserStore().subscribe(() => showGate(section));
}

/** Said, and the focus put on what has come in place of the form. */
function letIn(section: HTMLElement): void {
  delete section.dataset['changing'];
  showGate(section);
  partOf(section, 'said')?.replaceChildren('Kept.');
  partOf(section, 'on')?.focus();
  tellRecorded();
}

interface Problem {
  readonly field: 'on' | 'provider';
  readonly says: string;
}

function problemWith(on: string, provider: string): Problem | undefined {
  if (on === '') return { field: 'on', says: 'Say on which day it ended. If you only know the month, take its last day.' };
  if (on > dayHere(new Date())) return { field: 'on', says: 'That day is still to come.' };
  return provider === '' ? { field: 'provider', says: 'Say who gave it.' } : undefined;
}

/** Keeps what a learner attests, or says what is still missing. */
export function attest(section: HTMLElement, form: HTMLFormElement): void {
  const fields = new FormData(form);
  const on = String(fields.get('on') ?? '');
  const provider = String(fields.get('provider') ?? '').trim();
  const problem = problemWith(on, provider);
  partOf(section, 'problem')?.replaceChildren(problem?.says ?? '');
  if (problem) return form.querySelector<HTMLElement>(`[name="${problem.field}"]`)?.focus();
  const { before = '' } = section.dataset;
  const keptAt = new Date().toISOString();
  openBrowserStore().change((record) => withPrerequisite(record, { course: before, how: 'attested', on, provider, keptAt }));
  letIn(section);
}

/** Reads the record file that a learner chose, and tells what it shows. */
export async function readChosenFile(section: HTMLElement, file: File): Promise<void> {
  const place = partOf(section, 'read');
  if (!place) return;
  place.replaceChildren('Reading the file …');
  const { judgesAt = '', before = '' } = section.dataset;
  try {
    const { readPrerequisite } = await import('./readPrerequisite.ts');
    await readPrerequisite({ file, judgesAt, before, place, onKept: () => letIn(section) });
  } catch {
    place.replaceChildren('The file was not read, since a part of this page could not be loaded. Choose it again.');
  }
}

/** Offers the ways to show it once more, though it was shown. */
export function changeWay(section: HTMLElement): void {
  section.dataset['changing'] = '';
  showGate(section);
  section.querySelector<HTMLElement>('input[data-gate-file]')?.focus();
}
