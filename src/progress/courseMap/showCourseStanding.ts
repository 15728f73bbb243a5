import { isMastered } from '#src/domain/assessment/mastery.ts';
import type { CompletionLack, CourseStanding } from '#src/domain/record/completion/courseStanding.ts';
import { openBrowserStore } from '#src/records/browserStore.ts';
import { completeWhatIsEarned } from '../completeWhatIsEarned.ts';
import { fetchThisSite } from '#src/records/fetchThisSite.ts';
import { countInWords } from '../inWords.ts';

const NOT_LOADED = 'What you have shown could not be worked out: a part of this page could not be loaded. Your record is as it was.';

function chip(): Node | undefined {
  return document.querySelector<HTMLTemplateElement>('template[data-done-chip]')?.content.cloneNode(true);
}

function drawOutcome(item: HTMLElement, { mastery }: CourseStanding): void {
  const seen = mastery.find(({ outcome }) => outcome === item.dataset['outcome']);
  const words = item.querySelector('.meter__text');
  if (!seen || !words) return;
  const percent = Math.floor((100 * seen.held) / seen.total);
  const met = isMastered(seen) ? 'met' : 'not met yet';
  words.textContent = `${String(seen.held)} of ${countInWords(seen.total, 'point')} (${String(percent)} %), ${met}`;
  item.querySelector('.meter__fill')?.setAttribute('width', `${String(percent)}%`);
}

/** The lacks that keep a point of "what completing it asks" from being done. */
const ASKED: Readonly<Record<string, (lack: CompletionLack['lack']) => boolean>> = {
  prerequisite: (lack) => lack === 'prerequisite',
  modules: (lack) => lack === 'module',
  practice: (lack) => lack === 'practice',
  final: (lack) => lack.startsWith('final'),
  score: (lack) => lack.endsWith('score') || lack.startsWith('final'),
};

function tickWhatIsDone({ lacking }: CourseStanding): void {
  for (const point of document.querySelectorAll<HTMLElement>('[data-asks]')) {
    const asked = ASKED[point.dataset['asks'] ?? ''];
    const isOpen = asked === undefined || lacking.some(({ lack }) => asked(lack));
    const mark = chip();
    if (!isOpen && mark && !point.querySelector('.chip')) point.append(mark);
  }
}

function said({ mastery, courseScore }: CourseStanding, outcomes: number): string {
  const met = `${String(mastery.filter(isMastered).length)} of ${countInWords(outcomes, 'outcome')} met so far`;
  return courseScore === undefined ? `${met}.` : `${met}. Course score so far: ${String(courseScore)} of 100.`;
}

/** Works out where the learner stands in a course and draws it; a course that has come to be complete is completed by that. */
export async function showCourseStanding(section: HTMLElement, course: string, judgesAt: string): Promise<void> {
  const status = section.querySelector('[data-standing-said]');
  const site = await fetchThisSite(judgesAt);
  const standing = site && completeWhatIsEarned(openBrowserStore(), course, site);
  const outcomes = [...section.querySelectorAll<HTMLElement>('[data-outcome]')];
  if (standing) {
    for (const item of outcomes) drawOutcome(item, standing);
    tickWhatIsDone(standing);
  }
  if (status) status.textContent = standing ? said(standing, outcomes.length) : NOT_LOADED;
}
