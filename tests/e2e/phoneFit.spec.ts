import type { Page, Route } from '@playwright/test';
import type { PublicMoment } from '#src/protocol/live.ts';
import type { RoomState } from '#src/protocol/liveRoom.ts';
import { everyScreen } from '../live/everyScreen.ts';
import { expect, open, test } from './support/test.ts';

/** Within these, nothing scrolls on the smallest phone. Source: VISUAL, targets. */
const BUDGET = { prompt: 100, option: 70 };

interface Question {
  readonly name: string;
  readonly moment: PublicMoment;
  readonly isInBudget: boolean;
}

/** Every question of the library as a phone has it while voting is open, each once. */
function everyQuestion(): Question[] {
  const seen = new Set<string>();
  return everyScreen().flatMap(({ name, moment }): Question[] => {
    const { now } = moment;
    if (now.screen !== 'moment' || !now.question) return [];
    const options = now.question.options.map(({ letter, text, deed }) => ({ letter, text, deed }));
    const looks = JSON.stringify([now.lines, options]);
    if (seen.has(looks)) return [];
    seen.add(looks);
    const prompt = now.lines.reduce((length, { text }) => length + text.length, 0);
    const isInBudget = prompt <= BUDGET.prompt && options.every(({ text }) => text.length <= BUDGET.option);
    const question = { id: `0:#1`, options, voting: 'open', round: 1 } as const;
    return [{ name, moment: { ...moment, session: 'fit', now: { ...now, question } }, isInBudget }];
  });
}

/** Stands in for the browser's line to the service, so that a thousand questions can be shown in one page. */
async function handQuestionsOver(page: Page): Promise<void> {
  await page.addInitScript(() => {
    class Line extends EventTarget {
      static readonly CLOSED = 2;
      readonly readyState = 1;
      constructor() {
        super();
        Object.assign(window, {
          hearState: (state: unknown) => this.dispatchEvent(new MessageEvent('state', { data: JSON.stringify(state) })),
        });
      }
      close(): void {}
    }
    Object.assign(window, { EventSource: Line });
  });
}

/** Shows each question, and says how far each goes beyond the screen. */
function showEach(
  page: Page,
  states: readonly RoomState[],
): Promise<{ readonly rows: number; readonly over: number; readonly outOfReach: boolean }[]> {
  return page.evaluate((all) => {
    const { hearState } = window as unknown as { hearState: (state: unknown) => void };
    const middle = document.querySelector('main')!;
    return all.map((state) => {
      hearState(state);
      const buttons = [...document.querySelectorAll('.phone__bar .button')].map((button) => button.getBoundingClientRect());
      const rows = [...document.querySelectorAll('.phone__option')].map((row) => row.getBoundingClientRect().height);
      const outOfReach =
        buttons.some(({ top, bottom, height }) => top < 0 || bottom > innerHeight || height < 44) || rows.some((height) => height < 56);
      const wide = document.documentElement.scrollWidth - innerWidth;
      return {
        rows: rows.length,
        over: Math.max(middle.scrollHeight - middle.clientHeight, wide, document.documentElement.scrollHeight - innerHeight),
        outOfReach,
      };
    });
  }, states);
}

test('every question of the library has Send and Pass in reach on a phone at 360x640, and one within budget does not scroll', async ({
  page,
}) => {
  const questions = everyQuestion();
  expect(questions.length).toBeGreaterThan(300);
  await handQuestionsOver(page);
  await page.route('**/api/live/join', (route: Route) => route.fulfill({ json: { room: 'room', device: 'device' } }));
  await page.route('**/api/live/rooms/**', (route: Route) => route.fulfill({ json: { taken: 'A' } }));
  await page.setViewportSize({ width: 360, height: 640 });
  await open(page, './join/#BCDFGH');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You are in');
  await page.evaluate(() => document.fonts.ready);
  const shown = await showEach(
    page,
    questions.map(({ moment }) => ({ moment, opening: 1 })),
  );
  const misfits = questions.flatMap(({ name, isInBudget }, index) => {
    const { over, outOfReach } = shown[index]!;
    return outOfReach || (isInBudget && over > 0) ? [{ name, isInBudget, over, outOfReach }] : [];
  });
  expect(misfits).toEqual([]);
  // Each was really on the screen, and the measure does tell when something scrolls.
  expect(shown.map(({ rows }) => rows)).toEqual(
    questions.map(({ moment: { now } }) => (now.screen === 'moment' ? now.question?.options.length : 0)),
  );
  expect(shown.some(({ over }) => over > 0)).toBe(true);
  expect(questions.filter(({ isInBudget }) => isInBudget).length).toBeGreaterThan(5);
});
