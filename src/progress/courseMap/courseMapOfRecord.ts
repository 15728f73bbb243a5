import type { Role } from '#src/domain/course/role.ts';
import { completionIn } from '#src/domain/record/completion/completion.ts';
import { enrolmentIn, roleIn, withEnrolment } from '#src/domain/record/completion/enrolment.ts';
import type { LearnerRecord } from '#src/domain/record/learnerRecord.ts';
import { openBrowserStore } from '#src/records/browserStore.ts';
import { tellRecorded } from '../heldHere.ts';
import { dayInWords } from '../inWords.ts';
import { showForRole } from './showForRole.ts';

const SAID: Readonly<Record<Role, string>> = {
  officer: 'Kept on this device. You take the course as a contact officer.',
  thinking: 'Kept on this device. You take the course as somebody who is thinking about it.',
  supporter: 'Kept on this device. You take the course as somebody who supports officers.',
};

/** Keeps the role that was chosen, in place of the one before it. */
export function chooseRole(form: HTMLFormElement, role: Role): void {
  const course = form.dataset['roleChoice'] ?? '';
  openBrowserStore().change((record) => withEnrolment(record, { course, role, startedAt: new Date().toISOString() }));
  const said = form.querySelector('[data-role-said]');
  if (said) said.textContent = SAID[role];
  tellRecorded();
}

function showRole(form: HTMLFormElement, record: LearnerRecord): void {
  const chosen = enrolmentIn(record, form.dataset['roleChoice'] ?? '')?.role;
  for (const input of form.querySelectorAll<HTMLInputElement>('input[name="role"]')) input.checked = input.value === chosen;
  const thinking = document.querySelector<HTMLElement>('[data-for-thinking]');
  if (thinking) thinking.hidden = chosen !== undefined && chosen !== 'thinking';
}

/** Whether there is anything that a standing could be worked out of: most visits need none of it. */
function hasStanding({ attempts, finals }: LearnerRecord, course: string): boolean {
  return attempts.some(({ mode, state }) => mode === 'assessment' && state === 'ended') || finals.some((final) => final.course === course);
}

function showCompletion(section: HTMLElement, record: LearnerRecord): void {
  const { courseStanding: course = '', certificate = '' } = section.dataset;
  const completion = completionIn(record, course);
  const place = document.querySelector<HTMLElement>(`[data-course-completed="${course}"]`);
  if (!completion || !place) return;
  const link = document.createElement('a');
  link.href = `${certificate}?id=${completion.id}`;
  link.textContent = 'Your certificate';
  place.replaceChildren(`Completed on ${dayInWords(completion.completedAt)}, valid until ${dayInWords(completion.validUntil)}. `, link);
  place.hidden = false;
}

async function showStanding(section: HTMLElement): Promise<void> {
  const { courseStanding: course = '', judgesAt = '' } = section.dataset;
  if (!hasStanding(openBrowserStore().read(), course)) return;
  const { showCourseStanding } = await import('./showCourseStanding.ts');
  await showCourseStanding(section, course, judgesAt);
}

/** Shows the role, the modules that are for it, the completion, and where the learner stands; follows other tabs. */
export function showCourseMap(): void {
  const records = openBrowserStore();
  const forms = document.querySelectorAll<HTMLFormElement>('form[data-role-choice]');
  const sections = document.querySelectorAll<HTMLElement>('[data-course-standing]');
  const show = (): void => {
    const record = records.read();
    for (const form of forms) showRole(form, record);
    for (const section of sections) {
      showForRole(roleIn(record, section.dataset['courseStanding'] ?? ''));
      showCompletion(section, record);
    }
  };
  show();
  records.subscribe(show);
  for (const section of sections) void showStanding(section);
}
