// npm run bench: a year of practice, walk times, assessments a second, the build, the register, rooms for phones, page weights. Ratios are of one run on one machine.
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { startServer } from '#src/server/startServer.ts';
import { browserArguments, ensureBrowser, findBrowser } from './browser.ts';
import { measureDepartures } from './bench/departures.ts';
import { outlierLines, outliersIn } from './bench/outliers.ts';
import { benchLive } from './bench/live.ts';
import { benchRegister } from './bench/register.ts';
import { deckOf, HABITS, simulateYear } from './bench/practiceYear.ts';
import { weighPage } from './bench/weighPage.ts';
import { assessmentsPerSecond, everyPlayable, timeWalks } from './bench/timeWalks.ts';
import { buildSite } from './build.ts';
import { openContent } from './openContent.ts';
import { projectRoot } from './runTool.ts';
import { runMain } from './arguments.ts';

const PORT = 4399;
const inKilobytes = (bytes: number): number => Math.round(bytes / 102.4) / 10;
const round = (milliseconds: number): number => Math.round(milliseconds * 10) / 10;

function benchWalks(): void {
  const playables = everyPlayable(openContent().content);
  console.log('\nWalks, in milliseconds (best of three; plain enumeration once); "faster" is plain over the merged walk');
  console.table(
    timeWalks(playables).map(({ plain, all, clean, ...walk }) => ({
      ...walk,
      clean: round(clean),
      all: round(all),
      plain: plain === undefined ? 'too many' : round(plain),
      faster: plain === undefined ? '' : `${(plain / all).toFixed(1)} x`,
    })),
  );
  console.log('Scores after one and after three departures from the best path (shares in %; equally good options are no departure)');
  const tables = playables.map((playable) => measureDepartures(playable));
  console.table(tables);
  for (const line of outlierLines(outliersIn(tables))) console.log(line);
  console.log('Assessments of a best path per second');
  console.table(
    playables.map((playable) => ({
      scenario: playable.stage.scenario.id,
      procedure: playable.judge.procedure,
      perSecond: assessmentsPerSecond(playable),
    })),
  );
}

function benchPractice(): void {
  const { content } = openContent();
  console.log('\nA simulated year of practice cards, 200 words a minute and 20 seconds an answer: at most 6 minutes in any seven days');
  console.table(
    content.organisation.proceduresOffered.flatMap((procedure) => {
      const deck = deckOf(content, procedure);
      return HABITS.map((habit) => ({ procedure, ...simulateYear(deck, habit) }));
    }),
  );
}

async function benchPages(): Promise<void> {
  const content = openContent().content;
  const lessons = content.lessons.map(({ id }) => `lessons/${id}/`);
  const scenarios = content.scenarios.map(({ id }) => `scenarios/${id}/`);
  const pages = ['', 'courses/initial/', ...lessons, 'scenarios/', ...scenarios, 'record/', 'support/'];
  await ensureBrowser();
  const url = await startServer({ dist: join(projectRoot, 'dist') }, { host: '127.0.0.1', port: PORT });
  const executablePath = findBrowser();
  const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: [...browserArguments] });
  const rows = [];
  for (const page of pages) {
    const { atRest, inView } = await weighPage(browser, `${url}${page}`);
    const { total, script, style, font, document } = atRest;
    rows.push({
      page: page || 'home',
      total: inKilobytes(total),
      script: inKilobytes(script),
      'script in view': inKilobytes(inView.script),
      style: inKilobytes(style),
      font: inKilobytes(font),
      document: inKilobytes(document),
    });
  }
  console.log('\nPage weights, kilobytes transferred cold');
  console.table(rows);
  await browser.close();
}

await runMain(async () => {
  benchPractice();
  benchWalks();
  const began = performance.now();
  if (!(await buildSite())) {
    process.exitCode = 1;
    return;
  }
  console.log(`Site build: ${((performance.now() - began) / 1000).toFixed(1)} s`);
  await benchRegister(join(projectRoot, 'dist'));
  await benchLive();
  await benchPages();
  process.exit(0);
});
