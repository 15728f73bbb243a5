import type { FollowedHere } from '#src/records/followedHere.ts';
import { holdsNotes, holdsRecord } from '../heldHere.ts';
import { learnerApi } from './learnerApi.ts';
import type { LinkOutcome, WhoseRecord } from './openLink.ts';

/** What the page carries: the courses by id. */
type Courses = Readonly<Record<string, { readonly title: string; readonly href: string }>>;

const part = (name: string): HTMLElement | null => document.querySelector(`[data-my-link="${name}"]`);
const storage = (): Storage => globalThis.localStorage;
const day = new Intl.DateTimeFormat('en-AU', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

function show(name: 'none' | 'ready' | 'followed'): void {
  for (const each of ['none', 'ready', 'followed'] as const) part(each)?.toggleAttribute('hidden', each !== name);
}

function say(words: string): void {
  part('said')?.replaceChildren(words);
}

/** Takes the token out of the address bar and the history at once; from then on this page alone has it. */
function takeToken(): string | undefined {
  const token = /^#(?:token=)?([A-Za-z0-9_-]{20,100})$/.exec(location.hash)?.[1];
  if (location.hash !== '') history.replaceState(null, '', location.pathname);
  return token;
}

function courseLine(courses: Courses, { course, dueOn }: FollowedHere['courses'][number]): HTMLElement {
  const line = document.createElement('li');
  const known = courses[course];
  if (known) line.append(Object.assign(document.createElement('a'), { href: known.href, textContent: known.title }));
  else line.append(course);
  if (dueOn !== null) line.append(`, due by ${day.format(new Date(dueOn))}`);
  return line;
}

function showFollowed(followed: Pick<FollowedHere, 'name' | 'organisation' | 'courses' | 'endedAt'>): void {
  const courses = JSON.parse(part('courses')?.textContent ?? '{}') as Courses;
  part('name')?.replaceChildren(followed.name);
  part('organisation')?.replaceChildren(followed.organisation);
  part('list')?.replaceChildren(...followed.courses.map((each) => courseLine(courses, each)));
  part('ended')?.toggleAttribute('hidden', followed.endedAt === undefined);
  show('followed');
}

async function readHere(): Promise<FollowedHere | undefined> {
  const { readFollowed } = await import('#src/records/followedHere.ts');
  return readFollowed(storage);
}

function whoseIn(form: HTMLFormElement): WhoseRecord | undefined {
  if (part('whose')?.hidden) return 'mine';
  const chosen = new FormData(form).get('whose');
  return chosen === 'mine' || chosen === 'not mine' ? chosen : undefined;
}

async function exchange(token: string, whose: WhoseRecord): Promise<LinkOutcome> {
  const { openLink } = await import('./openLink.ts');
  const fetch = (url: string, init: RequestInit) => globalThis.fetch(url, init);
  return openLink({ storage, fetch, now: () => new Date(), api: learnerApi() }, token, whose);
}

async function open(token: string, whose: WhoseRecord): Promise<void> {
  say('Opening your course …');
  const outcome = await exchange(token, whose);
  if (outcome.kind === 'not opened') return say(outcome.because);
  const { followOnPage } = await import('./followOnPage.ts');
  followOnPage();
  showFollowed(outcome.learner);
  say('');
  part('followed-heading')?.focus();
  void showAside();
}

async function offer(token: string): Promise<void> {
  const followed = await readHere();
  part('whose')?.toggleAttribute('hidden', !followed && !holdsRecord() && !holdsNotes());
  const before = part('followed-before');
  before?.replaceChildren(followed ? `Up to now, this browser has followed ${followed.name}.` : '');
  const form = part('ready') as HTMLFormElement | null;
  if (form) {
    form.onsubmit = (event) => {
      event.preventDefault();
      const whose = whoseIn(form);
      if (whose) void open(token, whose);
      else say('Say first whose the record is that this browser holds.');
    };
  }
  say('');
  show('ready');
}

async function stop(keep: boolean): Promise<void> {
  const { followThisBrowser } = await import('#src/records/followThisBrowser.ts');
  const isHeard = await followThisBrowser(learnerApi()).stop();
  if (!keep) {
    const [{ openBrowserStore }, { clearNotes }] = await Promise.all([
      import('#src/records/browserStore.ts'),
      import('#src/records/notes.ts'),
    ]);
    openBrowserStore().clear();
    clearNotes();
  }
  show('none');
  const what = keep ? 'What you have done stays in this browser.' : 'The record and the notes are removed from this browser.';
  const unheard = 'The register could not be told; ask whoever sent the link to end it, if somebody else uses this device.';
  say(`Stopped on this device. ${what}${isHeard ? '' : ` ${unheard}`}`);
  part('said')?.focus();
  await showAside();
}

/** A record that was put aside can come back once nobody is followed here, or be removed at any time. */
async function showAside(): Promise<void> {
  const { putAsideOn } = await import('#src/records/putAside.ts');
  const [days, followed] = [putAsideOn(storage()), await readHere()];
  part('aside')?.toggleAttribute('hidden', days.length === 0);
  part('aside-back')?.toggleAttribute('hidden', followed !== undefined);
}

async function changeAside(change: 'back' | 'remove'): Promise<void> {
  const [{ takeBack, removeAside }, { openBrowserStore }] = await Promise.all([
    import('#src/records/putAside.ts'),
    import('#src/records/browserStore.ts'),
  ]);
  if (change === 'back') takeBack(storage(), openBrowserStore());
  else removeAside(storage());
  say(change === 'back' ? 'It is back: see My record.' : 'It is removed.');
  await showAside();
}

function listen(): void {
  part('stop-keep')?.addEventListener('click', () => void stop(true));
  part('stop-remove')?.addEventListener('click', () => void stop(false));
  part('aside-back')?.addEventListener('click', () => void changeAside('back'));
  part('aside-remove')?.addEventListener('click', () => void changeAside('remove'));
}

/** Brings the page of the personal link to life. Nothing is sent before a button is pressed: programs that look through mail open links too. */
export async function showMyLink(): Promise<void> {
  const look = async (): Promise<void> => {
    const token = takeToken();
    if (token !== undefined) return offer(token);
    const followed = await readHere();
    if (followed) showFollowed(followed);
    else show('none');
  };
  listen();
  addEventListener('hashchange', () => void look());
  await look();
  if (globalThis.localStorage.getItem('first-port/put-aside') !== null) await showAside();
}
