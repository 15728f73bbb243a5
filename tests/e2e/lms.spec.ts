import { spawnSync } from 'node:child_process';
import { brotliCompressSync } from 'node:zlib';
import type { Frame, Page } from '@playwright/test';
import { assessChoices } from '#src/domain/assessment/playable.ts';
import type { LearnerRecord } from '#src/domain/record/learnerRecord.ts';
import { RECORD_KEY } from '#src/records/browserStore.ts';
import { compactRecord, expandRecord } from '#src/lms/record/compactRecord.ts';
import { book, judges } from '../lms/aBook.ts';
import { ScriptedLms, type Launching } from '../lms/cmi5/ScriptedLms.ts';
import { completedRecord } from './support/completedCourse.ts';
import {
  answerAll,
  beginFinal,
  chooseAll,
  finalUnderWay,
  handIn,
  keyOf,
  otherThanKey,
  playDrawn,
  readyForTheFinal,
  scenarioOf,
  storedRecord,
} from './support/courseWalk.ts';
import { LmsServer, packageOf, type ScormVersion, type Stored } from './support/lmsServer.ts';
import { badPath, bestPath, content, momentHeading, playableOf, procedureInForce } from './support/play.ts';
import { expect, expectAxeClean, test as base, waitForIslands, type Complaints } from './support/test.ts';

const web = `http://127.0.0.1:${process.env['TEST_PORT'] ?? '4400'}`;
const lms = new LmsServer();
const VERSIONS: readonly ScormVersion[] = ['scorm12', 'scorm2004'];

async function startLms(): Promise<void> {
  for (const format of VERSIONS) {
    lms.offer(format, () => packageOf({ format }));
    lms.offer(`${format}-interactions`, () => packageOf({ format, interactions: true }));
  }
  lms.offer('refresher-set', () => packageOf({ format: 'scorm2004', course: 'refresher', prerequisite: 'set by the learning system' }));
  lms.offer('cmi5', () => packageOf({ format: 'cmi5' }));
  // The site may have to be built for packages first.
  lms.takeIn('scorm12');
  await lms.listen();
}

/** One learning system for the file, with time of its own to build what it offers; it is where the tests' pages are. */
const test = base.extend<object, { home: string }>({
  home: [
    async ({}, use) => {
      await startLms();
      await use(lms.home);
      await lms.close();
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  baseURL: ({ home }, use) => use(home),
});
test.describe.configure({ mode: 'default' });

/** The values of one learner, each under its full name. */
function flat(stored: unknown, path = ''): Record<string, unknown> {
  if (stored === null || typeof stored !== 'object') return { [path]: stored };
  return Object.assign({}, ...Object.entries(stored).map(([key, value]) => flat(value, path ? `${path}.${key}` : key))) as Record<
    string,
    unknown
  >;
}

const valuesOf = (learner: string): Record<string, unknown> => flat(lms.stored.get(learner) ?? {});
const value = (learner: string, element: string): string => String(valuesOf(learner)[element] ?? '');

const ELEMENTS = {
  scorm12: {
    record: 'cmi.suspend_data',
    place: 'cmi.core.lesson_location',
    exit: 'cmi.core.exit',
    time: 'cmi.core.session_time',
    score: 'cmi.core.score',
  },
  scorm2004: { record: 'cmi.suspend_data', place: 'cmi.location', exit: 'cmi.exit', time: 'cmi.session_time', score: 'cmi.score' },
} as const;

/** As scorm-again stores it: for SCORM 1.2 with fewer digits than it was given. */
const TIME_SPENT = { scorm12: /^\d\d+:\d\d:\d\d(\.\d{1,2})?$/, scorm2004: /^PT\d+H\d+M\d+S$/ } as const;

/** What a learner's course is opened with, as a system gives it back from what it stored. */
function givenBack(version: ScormVersion, learner: string, mode = 'normal'): Stored {
  const { record, place, score } = ELEMENTS[version];
  const kept = (element: string) => value(learner, element);
  const resumes = kept(record) === '' ? 'ab-initio' : 'resume';
  const raw = kept(`${score}.raw`) === '' ? {} : { raw: kept(`${score}.raw`), min: '0', max: '100' };
  if (version === 'scorm12') {
    const core = { student_id: learner, student_name: 'Learner, A', lesson_mode: mode, credit: 'credit', entry: resumes };
    const status = kept('cmi.core.lesson_status') || 'not attempted';
    return { cmi: { core: { ...core, lesson_status: status, lesson_location: kept(place), score: raw }, suspend_data: kept(record) } };
  }
  const scaled = kept('cmi.score.scaled') === '' ? {} : { scaled: kept('cmi.score.scaled') };
  const statuses = {
    completion_status: kept('cmi.completion_status') || 'unknown',
    success_status: kept('cmi.success_status') || 'unknown',
  };
  const names = { learner_id: learner, learner_name: 'A Learner', mode, entry: resumes };
  return { cmi: { ...names, ...statuses, location: kept(place), suspend_data: kept(record), score: { ...raw, ...scaled } } };
}

async function siteIn(page: Page): Promise<Frame> {
  const host = await page.waitForSelector('#course').then((element) => element.contentFrame());
  const inner = await host!.waitForSelector('iframe[data-host="site"]', { state: 'visible' }).then((element) => element.contentFrame());
  await inner!.waitForLoadState();
  await waitForIslands(inner as unknown as Page);
  return inner!;
}

/** Launches a package for a learner: the frame of the site, as the page that the helpers of other tests know. */
async function launch(
  page: Page,
  version: ScormVersion,
  learner: string,
  { content = version as string, mode = 'normal' } = {},
): Promise<Page> {
  lms.stored.set(learner, givenBack(version, learner, mode));
  await page.goto(`/launch/${version}?learner=${learner}&content=/content/${content}/index.html`);
  return (await siteIn(page)) as unknown as Page;
}

/** Closes the tab as a learner does, and waits until the session has ended. */
async function closeTab(page: Page, learner: string): Promise<void> {
  const before = lms.ended.get(learner) ?? 0;
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => lms.ended.get(learner)).toBe(before + 1);
}

/** Goes to a page of the site by its links, as inside the frame there is no address to type. */
async function go(site: Page, path: string): Promise<void> {
  await site.evaluate((to) => {
    const link = document.createElement('a');
    link.href = new URL(to, document.querySelector<HTMLAnchorElement>('a.brand')!.href).href;
    document.body.append(link);
    link.click();
  }, path);
  await (site as unknown as Frame).waitForURL(new RegExp(path.replace(/[?#].*$/, '')));
  await waitForIslands(site);
}

/**
 * Has the links that leave quickly lead to a page at hand, before any script reads them. To answer for a page far away would stop the
 * last request of a page that closes.
 */
async function leaveTo(page: Page, address: string): Promise<void> {
  await page.addInitScript((to) => {
    document.addEventListener('readystatechange', () => {
      for (const link of document.querySelectorAll('a[data-leave-quickly]')) link.setAttribute('href', to);
    });
  }, address);
}

/** Keeps, until after the session, whether the course could be seen when its end was told. */
async function noteWhatShowsAtTheEnd(page: Page, version: ScormVersion): Promise<void> {
  const [name, method] = version === 'scorm12' ? ['API', 'LMSFinish'] : ['API_1484_11', 'Terminate'];
  await page.evaluate(
    ([api, end]) => {
      const methods = (globalThis as unknown as Record<string, Record<string, (words: string) => string>>)[api!]!;
      const told = methods[end!]!;
      methods[end!] = (words) => {
        const course = document.querySelector<HTMLIFrameElement>('#course')!.contentDocument!;
        sessionStorage.setItem('shown at the end', getComputedStyle(course.querySelector('iframe')!).visibility);
        return told.call(methods, words);
      };
    },
    [name, method],
  );
}

async function recordIn(site: Page): Promise<LearnerRecord> {
  return storedRecord(site);
}

/** The stored values of a learner who has got so far elsewhere. */
function storedFrom(version: ScormVersion, record: LearnerRecord): Stored {
  const { text } = compactRecord(record, { course: 'initial', book, room: 4096, token: 'abcdef01' });
  if (version === 'scorm12') return { cmi: { core: { lesson_status: 'incomplete' }, suspend_data: text } };
  return { cmi: { completion_status: 'incomplete', suspend_data: text } };
}

/** A learning system whose record store is at another address than the course, and takes some statements later than they are sent. */
function scriptedLms(path: string, takenAfterMs: (body: string) => number = () => 0): ScriptedLms {
  const scripted = new ScriptedLms(`${lms.far}${path}`);
  const headers = {
    'access-control-allow-origin': lms.home,
    'access-control-allow-headers': '*, authorization',
    'access-control-allow-methods': '*',
  };
  lms.route(path, async (request, url, body) => {
    await new Promise((resolve) => setTimeout(resolve, takenAfterMs(body)));
    if (request.method === 'OPTIONS') return { status: 204, body: '', headers };
    const asked = {
      method: request.method ?? '',
      url: new URL(`${lms.far}${url.pathname}${url.search}`),
      authorization: request.headers.authorization ?? '',
      body,
    };
    const { status, body: answered } = scripted.answer(asked);
    return { status, type: 'application/json', body: answered, headers };
  });
  return scripted;
}

async function launchCmi5(page: Page, scripted: ScriptedLms, launching: Launching = {}): Promise<Page> {
  await page.goto(`/content/cmi5/index.html?${scripted.launch(launching)}`);
  const inner = await page.waitForSelector('iframe[data-host="site"]', { state: 'visible' }).then((element) => element.contentFrame());
  await inner!.waitForLoadState();
  await waitForIslands(inner as unknown as Page);
  return inner as unknown as Page;
}

/** What browsers say of a record store that is at another address, and that knows nothing of a new learner. */
const forgiveTheStore = (complaints: Complaints) => complaints.forgive(/request to another site: http:\/\/localhost|status of 404/);

/** The score that `npm run assess` prints. */
function scoreByCommand(scenario: string, choices: readonly string[]): number {
  const words = ['--scenario', scenario, '--procedure', procedureInForce, '--choices', choices.join()];
  const { stdout } = spawnSync(process.execPath, ['src/commands/assess.ts', ...words], { encoding: 'utf8' });
  return (JSON.parse(stdout) as { score: number }).score;
}

async function takeFinal(site: Page, choices: (scenario: string) => readonly string[], answerTo: (item: string) => string): Promise<void> {
  await beginFinal(site);
  const { scenarios } = await finalUnderWay(site);
  for (const { scenario } of scenarios) await playDrawn(site, scenario, choices(scenario));
  // A page that is only just coming has the browser's storage still, which is empty.
  await expect(site.getByRole('button', { name: 'Keep it and go on' })).toBeVisible();
  await answerAll(site, answerTo);
  await handIn(site);
}

const best = (scenario: string): readonly string[] => bestPath(playableOf(scenarioOf(scenario)));
const bad = (scenario: string): readonly string[] => badPath(playableOf(scenarioOf(scenario)));
const noSingleDecision = (learner: string) => Object.keys(valuesOf(learner)).filter((element) => /interactions\.\d/.test(element));

for (const version of VERSIONS) {
  const { record, place, exit, time, score } = ELEMENTS[version];
  const statuses = (learner: string): string[] =>
    (version === 'scorm12' ? ['cmi.core.lesson_status'] : ['cmi.completion_status', 'cmi.success_status']).map((element) =>
      value(learner, element),
    );

  test(`${version}: a course that is opened and closed is incomplete, and nothing else`, async ({ page }) => {
    const learner = `${version}-opener`;
    const site = await launch(page, version, learner);
    await expect(site.getByRole('heading', { level: 1 })).toHaveText('Contact Officer, initial course');
    await expect(site.getByText('Your learning system is told')).toBeVisible();
    await expect(site.getByText('It is not told of any single reply')).toBeVisible();
    await expect(site.getByText('also told each reply')).toHaveCount(0);
    await expect(site.getByRole('link', { name: 'Leave quickly' }).first()).toHaveAttribute('href', content.organisation.leaveQuicklyTo);
    expect(await page.evaluate(() => (globalThis as unknown as { complaints: string[] }).complaints)).toEqual([]);
    await closeTab(page, learner);
    expect(statuses(learner)).toEqual(version === 'scorm12' ? ['incomplete'] : ['incomplete', 'unknown']);
    expect(value(learner, `${score}.raw`)).toBe('');
    expect(value(learner, exit)).toBe('suspend');
    expect(value(learner, time)).toMatch(TIME_SPENT[version]);
    expect(value(learner, place)).toBe('courses/initial/index.html');
  });

  test(`${version}: a learner decides, closes the tab, and goes on at the same moment`, async ({ page, context }) => {
    const learner = `${version}-decider`;
    const scenario = scenarioOf('promise-me');
    const site = await launch(page, version, learner);
    await go(site, `scenarios/${scenario.id}/`);
    await site.getByRole('radio', { name: 'Assessment' }).check();
    await site.getByRole('button', { name: 'Begin' }).click();
    const choices = best(scenario.id).slice(0, 3);
    await chooseAll(site, choices);
    const moment = await momentHeading(site).textContent();
    // Stored with the decision itself, not only at the end.
    await expect
      .poll(() => expandRecord(value(learner, record), book)?.record.attempts[0]?.choices.map(({ choice }) => choice))
      .toEqual(choices);
    await page.evaluate(() => localStorage.clear());
    await closeTab(page, learner);
    expect(noSingleDecision(learner)).toEqual([]);
    expect(value(learner, record).length).toBeLessThanOrEqual(4096);
    const later = await context.newPage();
    const again = await launch(later, version, learner);
    expect((again as unknown as Frame).url()).toContain(`scenarios/${scenario.id}/index.html`);
    await again.getByRole('button', { name: /^Go on/ }).click();
    await expect(momentHeading(again)).toHaveText(moment ?? '');
    await chooseAll(again, best(scenario.id).slice(3));
    await expect(again.locator('.debrief')).toBeVisible();
    const [attempt] = (await recordIn(again)).attempts;
    expect(attempt?.result?.score).toBe(assessChoices(playableOf(scenario), best(scenario.id)).score);
    expect(statuses(learner)[0]).toBe('incomplete');
  });

  test(`${version}: failing and passing are reported with the score, and looking back changes nothing`, async ({ page, context }) => {
    test.setTimeout(180_000);
    const learner = `${version}-candidate`;
    lms.stored.set(learner, storedFrom(version, readyForTheFinal()));
    const site = await launch(page, version, learner);
    await go(site, 'courses/initial/final/');
    await takeFinal(site, bad, otherThanKey);
    await expect.poll(() => statuses(learner)).toEqual(version === 'scorm12' ? ['failed'] : ['incomplete', 'failed']);
    const low = Number(value(learner, `${score}.raw`));
    expect(low).toBeLessThan(80);
    expect([value(learner, `${score}.min`), value(learner, `${score}.max`)]).toEqual(['0', '100']);
    if (version === 'scorm2004') expect(Number(value(learner, 'cmi.score.scaled'))).toBe(low / 100);
    await closeTab(page, learner);
    expect(value(learner, exit)).toBe('suspend');

    const second = await context.newPage();
    const again = await launch(second, version, learner);
    await go(again, 'courses/initial/final/');
    await again.getByRole('button', { name: 'Begin another final' }).click();
    await takeFinal(again, best, keyOf);
    await expect.poll(() => statuses(learner)).toEqual(version === 'scorm12' ? ['passed'] : ['completed', 'passed']);
    expect(value(learner, `${score}.raw`)).toBe(String((await recordIn(again)).completions[0]?.courseScore));
    await closeTab(second, learner);
    expect(value(learner, exit)).toBe(version === 'scorm12' ? '' : 'normal');
    expect(noSingleDecision(learner)).toEqual([]);
    expect(value(learner, record).length).toBeLessThanOrEqual(4096);

    const third = await context.newPage();
    const commits = lms.commits.length;
    const review = await launch(third, version, learner, { mode: 'review' });
    await expect(third.frameLocator('#course').getByText('Looking back.')).toBeVisible();
    await go(review, 'record/');
    await expect(review.getByText(/completed/i).first()).toBeVisible();
    await third.close({ runBeforeUnload: true });
    const statusAfter = lms.commits.slice(commits).map((body) => flat(JSON.parse(body)));
    for (const told of statusAfter) expect(told[version === 'scorm12' ? 'cmi.core.lesson_status' : 'cmi.success_status']).toBe('passed');
  });

  test(`${version}: with --interactions each decision of an assessment is reported, and none of practice`, async ({ page }) => {
    const learner = `${version}-told`;
    const scenario = scenarioOf('promise-me');
    const site = await launch(page, version, learner, { content: `${version}-interactions` });
    await expect(site.getByText('also told each reply')).toBeVisible();
    await expect(site.getByText('It is not told of any single reply')).toHaveCount(0);
    await go(site, `scenarios/${scenario.id}/`);
    await site.getByRole('radio', { name: 'Practice' }).check();
    await site.getByRole('button', { name: 'Begin' }).click();
    await site.locator('input[name="reply"]').first().check();
    await site.getByRole('button', { name: 'Choose' }).click();
    await expect(site.getByRole('button', { name: /^(Go on|See how it ends)$/ })).toBeVisible();
    expect(noSingleDecision(learner)).toEqual([]);
    await go(site, 'scenarios/hes-my-student/');
    await site.getByRole('radio', { name: 'Assessment' }).check();
    await site.getByRole('button', { name: 'Begin' }).click();
    const choices = best('hes-my-student').slice(0, 2);
    await chooseAll(site, choices);
    const scenes = scenarioOf('hes-my-student').scenes.filter((scene) => scene.choices.some(({ id }) => choices.includes(id)));
    const told = choices.map((choice) => scenes.find((scene) => scene.choices.some(({ id }) => id === choice))!);
    const prefix = version === 'scorm12' ? '' : 'urn:first-port:decision:';
    for (const [index, choice] of choices.entries()) {
      const at = `cmi.interactions.${String(index)}`;
      await expect.poll(() => value(learner, `${at}.id`)).toBe(`${prefix}hes-my-student.${told[index]!.id}`);
      expect(value(learner, `${at}.type`)).toBe('choice');
      expect(value(learner, `${at}.result`)).toBe('neutral');
      if (version === 'scorm2004') {
        expect(value(learner, `${at}.learner_response`)).toBe(choice);
        expect(value(learner, `${at}.timestamp`)).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d\dZ$/);
      } else {
        expect(value(learner, `${at}.student_response`)).toBe('abcd'[told[index]!.choices.findIndex(({ id }) => id === choice)]);
        expect(value(learner, `${at}.time`)).toMatch(/^\d\d:\d\d:\d\d$/);
      }
    }
    expect(noSingleDecision(learner).some((element) => element.startsWith('cmi.interactions.2.'))).toBe(false);
    expect(await page.evaluate(() => (globalThis as unknown as { complaints: string[] }).complaints)).toEqual([]);
  });

  test(`${version}: leaving quickly has everything stored, ends the session once, and leaves the whole window`, async ({ page, home }) => {
    const learner = `${version}-leaver`;
    await leaveTo(page, `${home}/elsewhere`);
    const site = await launch(page, version, learner);
    await go(site, 'lessons/initial/the-first-five-minutes/');
    await site.getByRole('button', { name: 'Mark as done' }).click();
    await noteWhatShowsAtTheEnd(page, version);
    await site.getByRole('link', { name: 'Leave quickly' }).first().click();
    await expect(page).toHaveTitle('Elsewhere');
    await expect.poll(() => lms.ended.get(learner)).toBe(1);
    expect(await page.evaluate(() => sessionStorage.getItem('shown at the end'))).toBe('hidden');
    const kept = expandRecord(value(learner, record), book)?.record;
    expect(kept?.lessons.map(({ lesson, doneAt }) => [lesson, doneAt !== undefined])).toEqual([['initial/the-first-five-minutes', true]]);
    expect(value(learner, place)).toBe('lessons/initial/the-first-five-minutes/index.html');
    expect(value(learner, exit)).toBe('suspend');
    expect(value(learner, time)).toMatch(TIME_SPENT[version]);
    await page.goto('/elsewhere');
    expect(lms.ended.get(learner)).toBe(1);
  });

  test(`${version}: leaving quickly by the keyboard ends the session too`, async ({ page, home }) => {
    const learner = `${version}-key-leaver`;
    await leaveTo(page, `${home}/elsewhere`);
    const site = await launch(page, version, learner);
    await site.evaluate(() => localStorage.setItem('first-port/leave-with-shift', 'yes'));
    await go(site, 'lessons/initial/the-first-five-minutes/');
    await site.getByRole('button', { name: 'Mark as done' }).focus();
    for (const key of ['Shift', 'Shift', 'Shift']) await page.keyboard.press(key);
    await expect(page).toHaveTitle('Elsewhere');
    await expect.poll(() => lms.ended.get(learner)).toBe(1);
    expect(value(learner, place)).toBe('lessons/initial/the-first-five-minutes/index.html');
  });
}

test('the same choices come to the same score on the web, in each package and by the assess command', async ({
  page,
  context,
  complaints,
}) => {
  const choices = bad('hes-my-student');
  const online = await context.newPage();
  await online.goto(`${web}/scenarios/hes-my-student/`);
  await waitForIslands(online);
  const packaged = {
    scorm12: await launch(page, 'scorm12', 'same-12'),
    scorm2004: await launch(await context.newPage(), 'scorm2004', 'same-2004'),
    cmi5: await launchCmi5(await context.newPage(), scriptedLms('/lrs-same/')),
  };
  for (const site of Object.values(packaged)) await go(site, 'scenarios/hes-my-student/');
  const scores: Record<string, number> = {};
  for (const [where, place] of Object.entries({ web: online, ...packaged })) {
    await place.getByRole('radio', { name: 'Assessment' }).check();
    await place.getByRole('button', { name: 'Begin' }).click();
    await chooseAll(place, choices);
    await expect(place.locator('.debrief')).toBeVisible();
    scores[where] = (await recordIn(place)).attempts[0]?.result?.score ?? -1;
  }
  const score = scoreByCommand('hes-my-student', choices);
  expect(score).toBeLessThan(100);
  expect(scores).toEqual({ web: score, scorm12: score, scorm2004: score, cmi5: score });
  complaints.forgive(new RegExp(`request to another site: ${web}`));
  forgiveTheStore(complaints);
});

test('two learners at one browser never meet each other’s record or notes', async ({ page, context }) => {
  const site = await launch(page, 'scorm2004', 'first-learner');
  await go(site, 'lessons/initial/the-first-five-minutes/');
  await site.getByRole('button', { name: 'Mark as done' }).click();
  await closeTab(page, 'first-learner');
  const later = await context.newPage();
  const other = await launch(later, 'scorm2004', 'second-learner');
  expect(await other.evaluate((key) => localStorage.getItem(key), RECORD_KEY)).toBeNull();
  expect(await later.evaluate((key) => localStorage.getItem(key), RECORD_KEY)).toBeNull();
  expect(await later.evaluate(() => Object.keys(localStorage).join())).not.toContain('first-learner');
});

test('a use of the course that the system has set back begins anew', async ({ page, context }) => {
  const site = await launch(page, 'scorm12', 'set-back');
  await go(site, 'lessons/initial/the-first-five-minutes/');
  await site.getByRole('button', { name: 'Mark as done' }).click();
  await closeTab(page, 'set-back');
  lms.stored.delete('set-back');
  const again = await launch(await context.newPage(), 'scorm12', 'set-back');
  expect(await again.evaluate((key) => localStorage.getItem(key), RECORD_KEY)).toBeNull();
});

test('a package without a learning system says so, and the record can be downloaded', async ({ page }) => {
  await page.goto('/content/scorm12/index.html');
  await expect(page.getByText('Not connected.')).toBeVisible();
  const frame = page.frames().find((each) => each.parentFrame() === page.mainFrame())! as unknown as Page;
  await waitForIslands(frame);
  await go(frame, 'lessons/initial/the-first-five-minutes/');
  await frame.getByRole('button', { name: 'Mark as done' }).click();
  await page.getByRole('button', { name: 'Open my record, to download it' }).first().click();
  await (frame as unknown as Frame).waitForURL(/record\/index\.html/);
  await waitForIslands(frame);
  await expect(frame.getByRole('button', { name: /Download/ }).first()).toBeVisible();
});

test('a course from another address than the learning system says so', async ({ page, complaints }) => {
  lms.stored.set('far', givenBack('scorm12', 'far'));
  await page.goto(`/launch/scorm12?learner=far&content=${encodeURIComponent(lms.far)}/content/scorm12/index.html`);
  await expect(page.frameLocator('#course').getByText('Not connected.')).toBeVisible();
  complaints.forgive(/request to another site: http:\/\/localhost|Blocked autofocusing/);
});

test('a closed-off frame says so, and offers a window of its own', async ({ page, complaints }) => {
  lms.stored.set('closed', givenBack('scorm12', 'closed'));
  await page.goto(`/launch/scorm12?learner=closed&sandbox=allow-scripts&content=/content/scorm12/index.html`);
  const course = page.frameLocator('#course');
  await expect(course.getByText('The course cannot start here.')).toBeVisible();
  await expect(course.getByRole('link', { name: 'Open the course in a window of its own' })).toBeVisible();
  complaints.forgive(/console error/);
});

test('a page of a package that is opened by itself keeps nothing, and says so', async ({ page }) => {
  await page.goto('/content/scorm12/site/scenarios/promise-me/index.html');
  await expect(page.getByText('This page was opened outside of your course')).toBeVisible();
  await page.evaluate(([key]) => localStorage.setItem(key, 'kept'), [RECORD_KEY] as const);
  await page.reload();
  expect(await page.evaluate(([key]) => localStorage.getItem(key), [RECORD_KEY] as const)).toBeNull();
});

test('where the learning system sees to the course before, the refresher is open and says who said so', async ({ page }) => {
  const site = await launch(page, 'scorm2004', 'refresher', { content: 'refresher-set' });
  await expect(site.getByText('Your learning system opens this course only to those who have done it')).toBeVisible();
  expect((await recordIn(site)).prerequisites).toMatchObject([{ course: 'initial', how: 'attested', provider: 'Your learning system' }]);
});

test('both frames have titles, and the focus goes to the heading of each page', async ({ page }) => {
  const site = await launch(page, 'scorm12', 'focus');
  const host = page.frameLocator('#course');
  await expect(host.locator('iframe')).toHaveAttribute('title', 'The course');
  await expect.poll(() => page.frames()[1]?.title()).toBe(await site.title());
  await site.getByRole('link', { name: 'Scenarios' }).first().click();
  await (site as unknown as Frame).waitForURL(/scenarios\/index\.html/);
  await expect(site.getByRole('heading', { level: 1 })).toBeFocused();
  await expect.poll(() => page.frames()[1]?.title()).toContain('Scenarios');
});

test.describe('cmi5', () => {
  test.afterEach(({ complaints }) => forgiveTheStore(complaints));

  test('a session keeps what was done, ends with terminated, and goes back where the system says', async ({ page, context }) => {
    const scripted = scriptedLms('/lrs-one/');
    const site = await launchCmi5(page, scripted, { returnURL: `${lms.home}/stored?learner=nobody` });
    await go(site, 'lessons/initial/the-first-five-minutes/');
    await site.getByRole('button', { name: 'Mark as done' }).click();
    await page.getByRole('button', { name: 'Save and go back to my learning system' }).click();
    await page.waitForURL(/stored/);
    expect(scripted.verbs()).toEqual(['initialized', 'terminated']);
    const later = await context.newPage();
    const again = await launchCmi5(later, scripted);
    expect((again as unknown as Frame).url()).toContain('lessons/initial/the-first-five-minutes/index.html');
    await expect(again.getByText(/Marked as done on/)).toBeVisible();
    await later.close({ runBeforeUnload: true });
    await expect.poll(() => scripted.verbs()).toEqual(['initialized', 'terminated']);
    expect(scripted.refusals).toEqual([]);
  });

  test('a course that is complete is told as completed and passed, with its score, once', async ({ page, context }) => {
    const scripted = scriptedLms('/lrs-two/');
    const record = completedRecord(judges);
    const { text } = compactRecord(record, { course: 'initial', book, room: 200_000, token: 'abcdef01' });
    scripted.states.set('first-port', JSON.stringify({ record: text, place: '', told: {} }));
    await launchCmi5(page, scripted, { masteryScore: 0.8 });
    await expect.poll(() => scripted.verbs()).toEqual(['initialized', 'completed', 'passed']);
    await page.close({ runBeforeUnload: true });
    await expect.poll(() => scripted.verbs()).toEqual(['initialized', 'completed', 'passed', 'terminated']);
    const passed = scripted.taken.find(({ verb }) => verb === 'passed')!.statement as { result: { score: object } };
    expect(passed.result.score).toEqual({
      scaled: record.completions[0]!.courseScore! / 100,
      raw: record.completions[0]!.courseScore,
      min: 0,
      max: 100,
    });
    const later = await context.newPage();
    await launchCmi5(later, scripted, { masteryScore: 0.8 });
    await later.close({ runBeforeUnload: true });
    await expect.poll(() => scripted.verbs()).toEqual(['initialized', 'terminated']);
    expect(scripted.refusals).toEqual([]);
  });

  test('a tab that is closed before the store has taken what was told loses nothing of it, and ends with terminated', async ({ page }) => {
    const scripted = scriptedLms('/lrs-slow/', (body) => (/verbs.passed/.test(body) && !/verbs.terminated/.test(body) ? 2000 : 0));
    const { text } = compactRecord(completedRecord(judges), { course: 'initial', book, room: 200_000, token: 'abcdef01' });
    scripted.states.set('first-port', JSON.stringify({ record: text, place: '', told: {} }));
    const sent = page.waitForRequest((request) => /verbs.passed/.test(request.postData() ?? ''));
    await launchCmi5(page, scripted, { masteryScore: 0.8 });
    await sent;
    expect(scripted.verbs()).toEqual(['initialized']);
    await page.close({ runBeforeUnload: true });
    await expect.poll(() => scripted.asked.filter((each) => each === 'POST statements').length).toBe(3);
    expect(scripted.verbs()).toEqual(['initialized', 'completed', 'passed', 'terminated']);
    expect(scripted.refusals).toEqual([]);
  });
});

test('axe finds nothing on the page that holds the course, with what it says and offers', async ({ page, complaints }) => {
  await page.goto('/content/scorm12/index.html');
  await expect(page.getByText('Not connected.')).toBeVisible();
  await waitForIslands(page.frames()[1] as unknown as Page);
  await expectAxeClean(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAxeClean(page);
  await launchCmi5(page, scriptedLms('/lrs-axe/'), { mode: 'Review', returnURL: `${lms.home}/elsewhere` });
  await expect(page.getByText('Looking back.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save and go back to my learning system' })).toBeVisible();
  await expectAxeClean(page);
  forgiveTheStore(complaints);
});

test('the page of a conversation opens within the weights of the site, the page that holds it counted in', async ({ page }) => {
  const loaded = new Map<string, Buffer>();
  page.on('response', (response) => {
    if (response.url().includes('/content/')) void response.body().then((body) => loaded.set(response.url(), body));
  });
  const place = 'scenarios/hes-my-student/index.html';
  const { text } = compactRecord(readyForTheFinal(), { course: 'initial', book, room: 4096, token: 'abcdef01' });
  lms.stored.set('weighed', { cmi: { core: { lesson_status: 'incomplete', lesson_location: place }, suspend_data: text } });
  const site = await launch(page, 'scorm12', 'weighed');
  await page.waitForLoadState('networkidle');
  // As a server that compresses sends them; letters are compressed already.
  const weights = [...loaded].map(([url, body]) => ({ url, bytes: /\.woff2$/.test(url) ? body.length : brotliCompressSync(body).length }));
  const sum = (pattern: RegExp): number => weights.filter(({ url }) => pattern.test(url)).reduce((all, { bytes }) => all + bytes, 0);
  expect(sum(/\.js$/)).toBeGreaterThan(50_000);
  expect(sum(/\.js$/)).toBeLessThanOrEqual(95_000);
  expect(sum(/./)).toBeLessThanOrEqual(230_000);
  await site.getByRole('radio', { name: 'Practice' }).check();
  await site.getByRole('button', { name: 'Begin' }).click();
  await expect(site.locator('input[name="reply"]').first()).toBeVisible();
});
