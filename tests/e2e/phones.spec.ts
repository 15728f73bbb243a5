import type { Browser, Page } from '@playwright/test';
import { content } from './support/play.ts';
import { test } from './support/roomService.ts';
import type { Complaints } from './support/test.ts';
import { expect, expectAxeClean, open, watch } from './support/test.ts';

const scenario = content.scenarios.find(({ id }) => id === content.courses[0]!.completion.requiredScenarios[0])!;
/** What a browser says of a connection that the test has cut. */
const CUT = /ERR_CONNECTION|ERR_INCOMPLETE|ERR_EMPTY|ERR_NETWORK|ERR_INTERNET|Failed to load resource/;
/** Reconnecting waits a little longer each time. */
const BACK = { timeout: 20_000 };

const press = (desk: Page, name: RegExp): Promise<void> => desk.locator('.desk__bar').getByRole('button', { name }).click();
const phonesFor = (desk: Page, letter: string) =>
  desk
    .locator('.desk-option')
    .filter({ has: desk.getByLabel(`One hand more for ${letter}`) })
    .locator('.desk-option__phones strong');
const note = (phone: Page) => phone.getByRole('status');
const reply = (phone: Page, letter: string) => phone.locator(`input[value="${letter}"]`);
const lightOf = (desk: Page) => desk.locator('.desk__lights .light').filter({ hasText: 'Phones' });

interface Room {
  readonly desk: Page;
  readonly projector: Page;
  readonly code: string;
}

async function openDesk(desk: Page): Promise<void> {
  await open(desk, './live/');
  await desk.getByLabel('Scenario', { exact: true }).selectOption(scenario.id);
  await desk.getByLabel(/^People in the room/).fill('5');
  await desk.getByRole('button', { name: 'Open the desk' }).click();
  await expect(desk.locator('.desk')).toBeVisible();
}

/** A desk with its projector, and a room for phones. */
async function openRoom(desk: Page): Promise<Room> {
  await openDesk(desk);
  const projector = await desk.context().newPage();
  await open(projector, './live/projector/');
  await desk.getByRole('button', { name: /^Phones/ }).click();
  await desk.getByRole('button', { name: 'Open a room for phones' }).click();
  await expect(desk.getByText('0 phones have reached the room yet')).toBeVisible();
  await desk.getByRole('button', { name: 'Show it on the projector' }).click();
  await expect(projector.getByRole('img', { name: 'QR code to join by phone' })).toBeVisible();
  const code = (await projector.locator('.join-screen__code').textContent())!;
  return { desk, projector, code };
}

/** A phone: a browser of its own, as small as phones are. */
async function aPhone(browser: Browser, home: string, complaints: Complaints): Promise<Page> {
  const context = await browser.newContext({ baseURL: home, viewport: { width: 360, height: 640 }, serviceWorkers: 'block' });
  const phone = await context.newPage();
  watch(phone, new URL(home).origin, complaints);
  return phone;
}

async function joinByCode(phone: Page, code: string): Promise<void> {
  await open(phone, './join/');
  await phone.getByLabel('Code on the screen').fill(code.toLowerCase());
  await phone.getByRole('button', { name: 'Join' }).click();
  await expect(phone.getByText('Connected')).toBeVisible();
}

async function vote(phone: Page, letter: string): Promise<void> {
  await reply(phone, letter).check();
  await phone.getByRole('button', { name: /my choice/ }).click();
  await expect(note(phone)).toHaveText(`Sent: ${letter}. You can change it.`);
}

async function toQuestion(desk: Page): Promise<void> {
  for (let pages = 0; pages < 12 && (await desk.locator('.desk-option').count()) === 0; pages += 1) {
    await desk.locator('.desk__bar-end').getByRole('button', { name: /^Next/ }).click();
  }
  await expect(desk.locator('.desk-option').first()).toBeVisible();
}

// Something that cannot be pressed is told of at once, and not when the whole test has run out of time.
test.use({ actionTimeout: 15_000 });

test('a room answers by three phones and by hands: votes, changes, a pass, a second vote, undo, rewind, and a restart of the service', async ({
  page: desk,
  browser,
  service,
  complaints,
}) => {
  test.setTimeout(150_000);
  const { projector, code } = await openRoom(desk);
  const sent: string[] = [];
  const phones = [await aPhone(browser, service.address, complaints), await aPhone(browser, service.address, complaints)];
  const [one, two] = phones as [Page, Page];
  for (const phone of phones) phone.on('request', (request) => void request.allHeaders().then((all) => sent.push(JSON.stringify(all))));

  await test.step('phones reach the room, by code or by the address of the QR code', async () => {
    await joinByCode(one, code);
    await open(two, `./join/#${code}`);
    await expect(two.getByRole('heading', { level: 1 })).toHaveText('You are in');
    await expect(desk.getByText('Phones reach the room. 2 are in it now.')).toBeVisible();
    await expectAxeClean(one);
    await desk.getByRole('button', { name: 'Take it off the projector' }).click();
    await desk.getByRole('button', { name: 'Close', exact: true }).click();
    await expect(lightOf(desk)).toHaveText(/Phones 2/);
  });
  await test.step('the question stands on the phone, and nothing can be sent before voting opens', async () => {
    await toQuestion(desk);
    await expect(one.getByRole('radio').first()).toBeVisible();
    await expect(note(one)).toHaveText('Voting is not open yet. Read, and think.');
    // It looks and says that it cannot be used yet, and still answers whoever presses it.
    await one.getByRole('button', { name: 'Pass' }).click({ force: true });
    await expect(note(one)).toHaveText('Voting is not open now.');
  });
  await test.step('votes arrive beside the hands, and can be changed', async () => {
    await press(desk, /^Open voting/);
    await expect(note(one)).toHaveText('Voting is open. You can pass.');
    await one.getByRole('button', { name: 'Send my choice' }).click();
    await expect(note(one)).toHaveText('Choose a reply first, or pass.');
    await vote(one, 'A');
    await expect(phonesFor(desk, 'A')).toHaveText('1');
    await reply(one, 'B').check();
    await one.getByRole('button', { name: 'Change my choice' }).click();
    await expect(phonesFor(desk, 'B')).toHaveText('1');
    await expect(phonesFor(desk, 'A')).toHaveText('0');
    await two.getByRole('button', { name: 'Pass' }).click();
    await expect(note(two)).toHaveText('You passed. You can change it.');
    await desk.getByRole('button', { name: 'One hand more for A' }).click();
    await expect(projector.getByText('3 of 5 answered')).toBeVisible();
    await expect(desk.getByText('(1 by phone)')).toBeVisible();
    await expect(one.locator('.phone__count')).toHaveCount(0);
    await expectAxeClean(one);
  });
  const three = await aPhone(browser, service.address, complaints);
  await test.step('who comes late is shown what stands at once', async () => {
    await joinByCode(three, code);
    await expect(note(three)).toHaveText('Voting is open. You can pass.');
    await vote(three, 'B');
    await expect(phonesFor(desk, 'B')).toHaveText('2');
  });
  await test.step('the service is killed in the middle, comes back, and nobody’s vote is lost or counted twice', async () => {
    await service.end('SIGKILL');
    await expect(lightOf(desk)).toHaveText(/not heard/, BACK);
    await expect(one.getByText('No connection')).toBeVisible(BACK);
    await desk.getByRole('button', { name: 'One hand more for A' }).click();
    await reply(two, 'A').check();
    await two.getByRole('button', { name: /my choice/ }).click();
    await service.start();
    await expect(lightOf(desk)).toHaveText(/Phones 3/, BACK);
    await expect(note(two)).toHaveText('Sent: A. You can change it.', BACK);
    await expect(note(one)).toHaveText('Sent: B. You can change it.');
    await expect(phonesFor(desk, 'A')).toHaveText('1');
    await expect(phonesFor(desk, 'B')).toHaveText('2');
    await expect(projector.getByText('5 of 5 answered')).toBeVisible();
  });
  await test.step('a phone that was dropped comes back to its vote', async () => {
    await three.context().setOffline(true);
    await three.goto('about:blank');
    await expect(lightOf(desk)).toHaveText(/Phones 2/, BACK);
    await three.context().setOffline(false);
    await open(three, './join/');
    await expect(note(three)).toHaveText('Sent: B. You can change it.');
    await expect(reply(three, 'B')).toBeChecked();
    await vote(three, 'C');
    await expect(phonesFor(desk, 'B')).toHaveText('1');
    await expect(phonesFor(desk, 'C')).toHaveText('1');
  });
  await test.step('counts show on the phone only when the trainer shows them', async () => {
    await press(desk, /^Close voting/);
    await expect(note(three)).toHaveText('Voting is closed. Sent: C.');
    await expect(one.locator('.phone__count')).toHaveCount(0);
    await press(desk, /^Show counts/);
    await expect(one.locator('.phone__count').nth(1)).toHaveText(/^1/);
    await expect(projector.locator('.option__count').nth(0)).toHaveText('3');
  });
  await test.step('undo opens the vote again, and phones answer again by themselves', async () => {
    await press(desk, /^Undo/);
    await press(desk, /^Undo/);
    await expect(note(one)).toHaveText('Sent: B. You can change it.');
    for (const letter of ['A', 'B', 'C']) await expect(phonesFor(desk, letter)).toHaveText('1');
  });
  await test.step('a second vote begins with nothing', async () => {
    await press(desk, /^Vote again/);
    await expect(note(one)).toHaveText('Voting is open. You can pass.');
    await expect(one.getByText(/Second vote/)).toBeVisible();
    await vote(one, 'A');
    await vote(three, 'A');
    await expect(phonesFor(desk, 'A')).toHaveText('2');
    await press(desk, /^Findings/);
    await expect(one.locator('.phone__finding .chip').first()).toBeVisible();
  });
  await test.step('a rewind begins the question anew, and the figures keep both', async () => {
    await desk.locator('.desk-option').first().getByRole('button', { name: 'Take path A' }).click();
    await expect(one.getByText(/Moment 2 of/)).toBeVisible();
    await press(desk, /^Rewind/);
    await toQuestion(desk);
    await expect(phonesFor(desk, 'A')).toHaveText('0');
    await press(desk, /^Open voting/);
    await expect(note(one)).toHaveText('Voting is open. You can pass.');
    await vote(one, 'C');
    await expect(phonesFor(desk, 'C')).toHaveText('1');
    await expect(phonesFor(desk, 'A')).toHaveText('0');
  });
  await test.step('the desk is reloaded and drives the same room', async () => {
    await desk.reload();
    await expect(lightOf(desk)).toHaveText(/Phones 3/, BACK);
    await expect(phonesFor(desk, 'C')).toHaveText('1');
    await desk.keyboard.press('b');
    await expect(one.getByRole('heading', { level: 1 })).toHaveText('A pause');
    await desk.keyboard.press('b');
  });
  await test.step('leaving clears the phone, and closing the room sends the others away', async () => {
    await one.getByRole('button', { name: 'Leave' }).click();
    await expect(one.getByLabel('Code on the screen')).toBeFocused();
    expect(await one.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).toBe('{}');
    await desk.getByRole('button', { name: /^Phones/ }).click();
    await desk.getByRole('button', { name: 'Close the room for phones' }).click();
    await expect(three.getByText('This room is over')).toBeVisible();
    await expect(lightOf(desk)).toHaveCount(0);
  });
  expect(sent.filter((headers) => headers.includes('cookie'))).toEqual([]);
  expect(service.said).toContain('/api/live/rooms/:id/votes');
  expect(service.said).not.toContain(code);
  complaints.forgive(CUT);
});

test('a learner’s cookie is not sent to the room', async ({ page: desk, service, complaints, browser }) => {
  const { code } = await openRoom(desk);
  const phone = await aPhone(browser, service.address, complaints);
  const cookie = { name: 'first-port-learner', value: 'a-session-of-some-learner', domain: '127.0.0.1', path: '/api/learner' };
  await phone.context().addCookies([{ ...cookie, httpOnly: true, sameSite: 'Strict' }]);
  const calls: Promise<string>[] = [];
  phone.on('request', (request) => {
    if (request.url().includes('/api/')) calls.push(request.allHeaders().then(JSON.stringify));
  });
  await joinByCode(phone, code);
  await desk.getByRole('button', { name: 'Close', exact: true }).click();
  await toQuestion(desk);
  await press(desk, /^Open voting/);
  await vote(phone, 'A');
  expect(calls.length).toBeGreaterThanOrEqual(3);
  expect((await Promise.all(calls)).filter((headers) => headers.includes('a-session-of-some-learner'))).toEqual([]);
  expect(service.files.includes('a-session-of-some-learner')).toBe(false);
});

test('without a service the desk says so, and hands go on', async ({ page: desk, service, complaints }) => {
  await openDesk(desk);
  await desk.getByRole('button', { name: /^Phones/ }).click();
  const opens = desk.getByRole('button', { name: 'Open a room for phones' });
  await expect(opens).toBeVisible();
  await service.end('SIGTERM');
  await opens.click();
  await expect(desk.getByText('Count hands: everything else works the same.')).toBeVisible();
  await desk.getByRole('button', { name: 'Close', exact: true }).click();
  await toQuestion(desk);
  await press(desk, /^Open voting/);
  await desk.getByRole('button', { name: 'One hand more for A' }).click();
  await expect(desk.getByText('Not yet: 4 of 5')).toBeVisible();
  complaints.forgive(CUT);
});

test('a wrong code is answered in words, and without script the page says what to do instead', async ({
  page,
  browser,
  service,
  complaints,
}) => {
  await open(page, './join/');
  await page.getByLabel('Code on the screen').fill('BBBBBB');
  await page.getByRole('button', { name: 'Join' }).click();
  await expect(page.getByRole('alert')).toHaveText('No room has this code. Look at the screen, and type it again.');
  complaints.forgive(/404/);
  const context = await browser.newContext({ baseURL: service.address, javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto('./join/');
  await expect(plain.getByText('Raise a hand or hold up a letter')).toBeVisible();
  await expect(plain.getByLabel('Code on the screen')).toBeHidden();
  await context.close();
});
