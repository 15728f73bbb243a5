import { weighPage } from '#src/commands/bench/weighPage.ts';
import { builtPages } from './support/builtPages.ts';
import { expect, test } from './support/test.ts';

const KILOBYTE = 1024;

/** The most that a kind of page may transfer, opened cold, in kilobytes. Source: VISUAL, targets. */
const BUDGETS = [
  { kind: 'a lesson', pages: /^\.\/lessons\//, atRest: 150, script: 10, scriptInView: 95 },
  { kind: 'a scenario', pages: /^\.\/scenarios\/.+/, atRest: 230, script: 95, scriptInView: 95 },
  {
    kind: 'a page that is one activity',
    pages: /^\.\/(record|practise|clinic|hr|live\/(desk|projector)|courses\/[^/]+\/(final|baseline))\//,
    atRest: 230,
    script: 95,
    scriptInView: 95,
  },
  { kind: 'the page of a phone', pages: /^\.\/join\//, atRest: 60, script: 15, scriptInView: 15 },
  { kind: 'any other page', pages: /^/, atRest: 150, script: 10, scriptInView: 10 },
] as const;

for (const page of builtPages()) {
  const budget = BUDGETS.find(({ pages }) => pages.test(page));
  test(`${page} keeps within the weight of ${budget?.kind ?? 'nothing'}`, async ({ browser, baseURL }) => {
    const url = new URL(page, baseURL).href;
    const { atRest, inView } = await weighPage(browser, url);
    expect(atRest.total).toBeGreaterThan(0);
    expect(atRest.total).toBeLessThanOrEqual((budget?.atRest ?? 0) * KILOBYTE);
    expect(atRest.script).toBeLessThanOrEqual((budget?.script ?? 0) * KILOBYTE);
    expect(inView.script).toBeLessThanOrEqual((budget?.scriptInView ?? 0) * KILOBYTE);
    // A lesson whose activities bring no script was not weighed with them.
    if (budget?.kind === 'a lesson') expect(inView.script).toBeGreaterThan(budget.script * KILOBYTE);
  });
}
