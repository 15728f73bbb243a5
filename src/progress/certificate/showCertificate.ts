import type { Role } from '#src/domain/course/role.ts';
import { completionIn, type Completion } from '#src/domain/record/completion/completion.ts';
import { openBrowserStore } from '#src/records/browserStore.ts';
import { isFollowed } from '../following/followWhenAsked.ts';

/** The names that a completion knows by id, as the page carries them. */
export interface CertificateNames {
  readonly courses: Readonly<Record<string, string>>;
  readonly procedures: Readonly<Record<string, { readonly name: string; readonly title: string }>>;
  readonly outcomes: Readonly<Record<string, string>>;
  readonly verify: string;
  readonly timeZone: string;
}

const ROLE_WORDS: Readonly<Record<Role, string>> = {
  officer: 'as a contact officer',
  thinking: 'as a prospective contact officer',
  supporter: 'as somebody who supports contact officers',
};

/** What each place of the sheet says; lists are lists. */
export function certificateInWords(
  completion: Completion,
  names: Omit<CertificateNames, 'verify'>,
): Readonly<Record<string, string | readonly string[]>> {
  const day = new Intl.DateTimeFormat('en-AU', { day: 'numeric', month: 'long', year: 'numeric', timeZone: names.timeZone });
  const dayOf = (moment: string): string => day.format(new Date(moment));
  const procedure = names.procedures[completion.procedure];
  const { courseScore } = completion;
  return {
    role: ROLE_WORDS[completion.role],
    course: names.courses[completion.course] ?? completion.course,
    completed: dayOf(completion.completedAt),
    outcomes: completion.outcomes.map((id) => names.outcomes[id] ?? id),
    procedure: procedure ? `${procedure.name}: ${procedure.title}` : completion.procedure,
    version: completion.procedureVersion,
    score: courseScore === undefined ? 'Done by equal alternatives, which have no score' : `${String(courseScore)} of 100`,
    valid: dayOf(completion.validUntil),
    refresher: dayOf(completion.refresherDue),
    id: completion.id.replace(/(.{4})(?=.)/g, '$1 '),
  };
}

/** The completion that the address names; without a name the last one, of whatever course. */
function completionNamed(id: string | null): Completion | undefined {
  const { completions } = openBrowserStore().read();
  if (id !== null) return completions.find((completion) => completion.id === id);
  const courses = [...new Set(completions.map(({ course }) => course))];
  const last = courses.flatMap((course) => completionIn({ completions }, course) ?? []);
  return last.sort((one, other) => (one.completedAt < other.completedAt ? 1 : -1))[0];
}

function fillSlots(sheet: HTMLElement, words: ReturnType<typeof certificateInWords>): void {
  for (const [slot, says] of Object.entries(words)) {
    const place = sheet.querySelector(`[data-slot="${slot}"]`);
    if (typeof says === 'string') place?.replaceChildren(says);
    else place?.replaceChildren(...says.map((each) => Object.assign(document.createElement('li'), { textContent: each })));
  }
}

function watchName(form: HTMLFormElement, sheet: HTMLElement): void {
  const name = sheet.querySelector('[data-slot="name"]');
  form.addEventListener('input', () => {
    if (name) name.textContent = String(new FormData(form).get('name') ?? '').trim();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    print();
  });
}

const NONE = 'This browser holds no completed course yet, so there is no certificate to show.';
const OTHER = 'This browser does not hold the completion that the address names. A certificate opens where its record is kept.';

/** A browser that follows a learner has handed the completion in, so that it can be checked; a private record can be checked by nobody. */
function sayWhereToCheck(sheet: HTMLElement, { verify }: CertificateNames): void {
  sheet.querySelector('[data-certificate-verify]')?.toggleAttribute('hidden', !isFollowed());
  sheet.querySelector('[data-slot="verify-at"]')?.replaceChildren(new URL(verify, location.href).href);
}

/** Fills the certificate from the record of this browser. Without a completion the page says what to do. */
export function showCertificate(): void {
  const part = (name: string) => document.querySelector<HTMLElement>(`[data-certificate-${name}]`);
  const id = new URLSearchParams(location.search).get('id');
  const completion = completionNamed(id);
  const [missing, form, sheet, names] = [part('missing'), part('form'), part('sheet'), part('names')?.textContent];
  if (!completion || !missing || !form || !sheet || !names) {
    part('says')?.replaceChildren(id === null ? NONE : OTHER);
    return;
  }
  const known = JSON.parse(names) as CertificateNames;
  fillSlots(sheet, certificateInWords(completion, known));
  sayWhereToCheck(sheet, known);
  watchName(form as HTMLFormElement, sheet);
  missing.hidden = true;
  form.hidden = false;
  sheet.hidden = false;
}
