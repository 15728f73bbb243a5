import { fitPlan } from '#src/domain/course/fitPlan.ts';
import type { FittedBlock, FittedPlan } from '#src/domain/course/fitPlan.ts';
import type { PlanOutline } from '#src/domain/course/coursePlan.ts';
import { minutesAt } from '#src/domain/course/dayClock.ts';

const QUIET = 400;

function titlesOf(outline: PlanOutline, ids: readonly string[]): string {
  return ids.flatMap((id) => outline.blocks.find((block) => block.id === id)?.title ?? []).join('; ');
}

/** What fitting the plan came to, in short sentences. */
export function fittedInWords(outline: PlanOutline, fitted: FittedPlan): string[] {
  const { spare, shortened, leftOut, notCovered, endsAt, minutes } = fitted;
  const lines = [`From ${fitted.blocks[0]?.startsAt ?? ''} to ${endsAt}, ${String(minutes)} minutes with breaks.`];
  const breaks = leftOut.filter((id) => outline.blocks.some((block) => block.id === id && block.kind === 'break'));
  const work = leftOut.filter((id) => !breaks.includes(id));
  if (work.length > 0) lines.push(`Left out: ${titlesOf(outline, work)}.`);
  if (breaks.length > 0) lines.push('A break falls away: without it, nobody sits for more than two hours.');
  if (shortened.length > 0) lines.push(`Shorter: ${titlesOf(outline, shortened)}. Each says what falls away first.`);
  if (notCovered.length > 0) lines.push(`Not covered then: ${notCovered.join(', ')}. Say so, and point to the online course.`);
  if (spare > 0) lines.push(`${String(spare)} minutes are left over, for questions or one more turn at practice.`);
  return lines;
}

function showBlock(row: HTMLElement, block: FittedBlock | undefined, whole: number): void {
  row.hidden = block === undefined;
  if (!block) return;
  const part = <T extends Element = HTMLElement>(name: string): T | null => row.querySelector<T>(`[data-block-${name}]`);
  const start = part('starts');
  if (start) start.textContent = block.startsAt;
  const minutes = part('minutes');
  if (minutes) minutes.textContent = String(block.minutes);
  const short = part('short');
  if (short) short.hidden = block.minutes >= block.planned;
  part<SVGElement>('bar')?.setAttribute('x', String((1000 * block.after) / whole));
  part<SVGElement>('bar')?.setAttribute('width', String((1000 * block.minutes) / whole));
}

function showFitted(page: ParentNode, fitted: FittedPlan): void {
  for (const row of page.querySelectorAll<HTMLElement>('[data-block]')) {
    const id = row.dataset['block'];
    showBlock(
      row,
      fitted.blocks.find((block) => block.id === id),
      fitted.minutes,
    );
  }
  const end = page.querySelector('[data-plan-end]');
  if (end) end.textContent = fitted.endsAt;
}

/** Lets a trainer set the start and the minutes of a run sheet. As it came, the sheet shows what was planned. */
export function watchPlan(page: ParentNode): void {
  const form = page.querySelector<HTMLFormElement>('form[data-plan]');
  const said = page.querySelector('[data-plan-said]');
  if (!form || !said) return;
  const outline = JSON.parse(form.dataset['plan'] ?? '') as PlanOutline;
  const field = (name: string): string => (form.elements.namedItem(name) as HTMLInputElement).value;
  const show = (): void => {
    const startsAt = minutesAt(field('starts')) === undefined ? outline.startsAt : field('starts');
    const fitted = fitPlan({ ...outline, startsAt }, Math.round(Number(field('minutes'))));
    if (fitted.fits) showFitted(page, fitted);
    const lines = fitted.fits
      ? fittedInWords(outline, fitted)
      : [fitted.says, 'The sheet below stays as it was. One block alone makes a good hour.'];
    said.replaceChildren(...lines.map((line) => Object.assign(document.createElement('p'), { textContent: line })));
  };
  let waiting = 0;
  form.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(show, QUIET);
  });
  // The fields hold what was planned only after the reset.
  form.addEventListener('reset', () => setTimeout(show));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    show();
  });
  form.hidden = false;
}
