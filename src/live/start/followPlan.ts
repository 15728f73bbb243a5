import type { BlockInUse, PlanInUse } from '../session/planInUse.ts';

/** A block as the start page carries it: with the scenarios that it plays, and how. */
export interface BlockOnPage extends BlockInUse {
  readonly scenarios: readonly { readonly scenario: string; readonly way: string }[];
  /** How many of them the room plays. */
  readonly plays: number;
}

/** A course plan as the start page carries it, in the option that offers it. */
export interface PlanOnPage extends Pick<PlanInUse, 'title' | 'startsAt'> {
  readonly blocks: readonly BlockOnPage[];
}

interface Fields {
  readonly plan: HTMLSelectElement;
  readonly block: HTMLSelectElement;
  readonly scenario: HTMLSelectElement;
  readonly minutes: HTMLInputElement;
  readonly plays: HTMLElement;
}

/** Blocks share their time in steps that are easy to follow on a clock. */
const AT_A_TIME = 5;

function fieldsOf(form: HTMLFormElement): Fields | undefined {
  const plan = form.querySelector<HTMLSelectElement>('select[name="plan"]');
  const block = form.querySelector<HTMLSelectElement>('select[name="block"]');
  const scenario = form.querySelector<HTMLSelectElement>('select[name="scenario"]');
  const minutes = form.querySelector<HTMLInputElement>('input[name="minutes"]');
  const plays = form.querySelector<HTMLElement>('[data-block-plays]');
  return plan && block && scenario && minutes && plays ? { plan, block, scenario, minutes, plays } : undefined;
}

function planOf({ plan }: Fields): PlanOnPage | undefined {
  const { plan: text } = plan.selectedOptions[0]?.dataset ?? {};
  return text === undefined ? undefined : (JSON.parse(text) as PlanOnPage);
}

const blockOf = (fields: Fields): BlockOnPage | undefined => planOf(fields)?.blocks[Number(fields.block.value)];

function offerBlocks(form: HTMLFormElement, fields: Fields): void {
  const blocks = planOf(fields)?.blocks ?? [];
  const options = blocks.map(
    ({ title, minutes }, index) => new Option(`${String(index + 1)} ${title}, ${String(minutes)} min`, String(index)),
  );
  fields.block.replaceChildren(...options);
  // The first block that plays a scenario is what a trainer comes for.
  fields.block.value = String(
    Math.max(
      0,
      blocks.findIndex(({ scenarios }) => scenarios.length > 0),
    ),
  );
  for (const part of form.querySelectorAll<HTMLElement>('[data-of-plan]')) part.hidden = blocks.length === 0;
}

function checkWay(form: HTMLFormElement, way: string): void {
  for (const radio of form.querySelectorAll<HTMLInputElement>('input[name="way"]')) if (radio.value === way) radio.checked = true;
}

const offers = ({ options }: HTMLSelectElement, value: string): boolean => [...options].some((option) => option.value === value);

/** Chooses what the block plays: a scenario of it, its way and its share of the minutes. */
function chooseFrom(form: HTMLFormElement, fields: Fields, block: BlockOnPage, scenario = block.scenarios[0]?.scenario): void {
  const planned = block.scenarios.find((each) => each.scenario === scenario);
  if (!planned || !offers(fields.scenario, planned.scenario)) return;
  fields.scenario.value = planned.scenario;
  fields.scenario.dispatchEvent(new Event('change'));
  checkWay(form, planned.way);
  fields.minutes.value = String(Math.max(AT_A_TIME, Math.floor(block.minutes / block.plays / AT_A_TIME) * AT_A_TIME));
}

/** Which scenarios the block plays, in a sentence. */
function sayWhatPlays({ scenario, plays }: Fields, block: BlockOnPage | undefined): void {
  const titles = (block?.scenarios ?? []).map((each) => [...scenario.options].find(({ value }) => value === each.scenario)?.text ?? '');
  const which = titles.length > (block?.plays ?? 0) ? `This block plays ${String(block?.plays ?? 0)} of: ` : 'This block plays: ';
  plays.textContent = titles.length === 0 ? 'This block plays no scenario. You can still play one in it.' : `${which}${titles.join('; ')}.`;
}

function takeBlock(form: HTMLFormElement, fields: Fields, scenario?: string): void {
  const block = blockOf(fields);
  sayWhatPlays(fields, block);
  if (block) chooseFrom(form, fields, block, scenario);
}

/** Takes what the address asks for: `?plan=&block=&scenario=&way=`, the block by its number from 1. */
function followAddress(form: HTMLFormElement, fields: Fields, asked: URLSearchParams): void {
  const [plan = '', block = '', scenario = '', way = ''] = ['plan', 'block', 'scenario', 'way'].map((name) => asked.get(name) ?? '');
  if (plan !== '' && offers(fields.plan, plan)) {
    fields.plan.value = plan;
    offerBlocks(form, fields);
    const index = String(Number(block) - 1);
    if (offers(fields.block, index)) fields.block.value = index;
    takeBlock(form, fields, scenario === '' ? undefined : scenario);
  } else if (offers(fields.scenario, scenario)) {
    fields.scenario.value = scenario;
    fields.scenario.dispatchEvent(new Event('change'));
  }
  checkWay(form, way);
}

/** Lets a trainer open a session as a block of a course plan: the block chooses scenario, way and minutes, and each can still be changed. */
export function followPlan(form: HTMLFormElement, asked: URLSearchParams): void {
  const fields = fieldsOf(form);
  if (!fields) return;
  fields.plan.addEventListener('change', () => {
    offerBlocks(form, fields);
    if (planOf(fields)) takeBlock(form, fields);
  });
  fields.block.addEventListener('change', () => takeBlock(form, fields));
  followAddress(form, fields, asked);
}

/** The plan that the form asks for; undefined where the session is part of none. */
export function planAsked(form: HTMLFormElement): PlanInUse | undefined {
  const fields = fieldsOf(form);
  const plan = fields && planOf(fields);
  if (!fields || !plan) return undefined;
  const { title, startsAt, blocks } = plan;
  return {
    course: fields.plan.value,
    title,
    startsAt,
    blocks: blocks.map(({ title: block, kind, minutes }) => ({ title: block, kind, minutes })),
    at: Number(fields.block.value),
    spent: [],
  };
}
