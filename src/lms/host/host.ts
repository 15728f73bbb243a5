import { SETTINGS_ID, SITE_FOLDER, type PackageSettings } from '../packaging/packageSettings.ts';
import type { LearningSystem, Opened } from '../LearningSystem.ts';
import { connect } from './connect.ts';
import { deviceCopy } from './deviceCopy.ts';
import { HostedCourse } from './HostedCourse.ts';
import type { LearnerStorage } from './LearnerStorage.ts';

/** What the pages of the site reach for in the window that holds them (bridge.js). */
interface ForPages {
  readonly storage: LearnerStorage;
  arrived(page: string, title: string): void;
  /** Hides everything, ends the session, and then goes on. */
  leaving(goOn: () => void): void;
  /** Ends the session at once: the window is about to go. */
  left(): void;
}

type Said = 'not connected' | 'looking back' | 'not taken';

const NOBODY: Opened = { learner: '', mode: 'review', known: 'under way', kept: '', place: '' };

/** Holds nothing and is told nothing: stands in where no learning system can be reached. */
const UNCONNECTED: LearningSystem = {
  room: 0,
  trouble: false,
  open: () => Promise.resolve(undefined),
  keep: () => undefined,
  tellDecision: () => undefined,
  tellOutcome: () => undefined,
  commit: () => undefined,
  close: () => undefined,
};

const find = <T extends HTMLElement>(name: string): T | null => document.querySelector<T>(`[data-host="${name}"]`);

function say(what: Said, isSo = true): void {
  const message = document.querySelector<HTMLElement>(`[data-said="${what}"]`);
  if (message) message.hidden = !isSo;
}

function newToken(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(4)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function fetchJudge() {
  const module = await import('./fetchJudge.ts');
  return module.fetchJudge(`${SITE_FOLDER}content/judges.json`);
}

/** Ends the session once, whatever comes first, and starts anew where the browser shows the page again as it was left. */
function endWith(course: HostedCourse): () => void {
  let ended = false;
  const end = (): void => {
    if (ended) return;
    ended = true;
    void course.close();
  };
  addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' && !ended) void course.save();
  });
  addEventListener('pagehide', end);
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload();
  });
  return end;
}

/** How long a browser may take to draw an empty page; one that is behind another window draws none. */
const DRAWN_AFTER_MS = 100;

/**
 * Many learning systems hold the whole window up until they have stored something. So what is on the screen is gone before they are
 * asked to, and the window leaves only then: on its way out a browser lets them store nothing more.
 */
function leaveHidden(end: () => void, goOn: () => void): void {
  let gone = false;
  const go = (): void => {
    if (gone) return;
    gone = true;
    try {
      end();
    } finally {
      goOn();
    }
  };
  document.documentElement.dataset['leaving'] = '';
  document.title = 'Loading';
  requestAnimationFrame(() => setTimeout(go));
  setTimeout(go, DRAWN_AFTER_MS);
}

/** What is on its way arrives before the end of the session. */
async function goBack(course: HostedCourse, returnTo: string): Promise<void> {
  await course.save();
  await course.close();
  location.assign(returnTo);
}

function offerReturn(system: LearningSystem, course: HostedCourse): void {
  const button = find<HTMLButtonElement>('return');
  const { returnTo } = system;
  if (!button || returnTo === undefined) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    void goBack(course, returnTo);
  });
}

function offerRecord(frame: HTMLIFrameElement): void {
  for (const button of document.querySelectorAll('[data-host="record"]')) {
    button.addEventListener('click', () => {
      frame.src = `${SITE_FOLDER}record/index.html`;
    });
  }
}

async function start(): Promise<void> {
  const settings = JSON.parse(document.getElementById(SETTINGS_ID)?.textContent ?? '') as PackageSettings;
  const frame = find<HTMLIFrameElement>('site');
  if (!frame) return;
  const found = await connect(settings);
  const opened = await found.open();
  const system = opened ? found : UNCONNECTED;
  const { learner, mode } = opened ?? NOBODY;
  say('not connected', !opened);
  say('looking back', opened !== undefined && mode !== 'normal');
  const course = new HostedCourse(system, opened ?? NOBODY, {
    settings,
    copy: deviceCopy(() => globalThis.localStorage, learner, settings.course),
    now: new Date().toISOString(),
    newToken: newToken(),
    fetchJudge,
    onTold: () => say('not taken', system.trouble),
  });
  const end = endWith(course);
  const forPages: ForPages = {
    storage: course.storage,
    arrived: (page, title) => {
      document.title = title;
      course.arrivedAt(page);
    },
    leaving: (goOn) => leaveHidden(end, goOn),
    left: () => {
      document.documentElement.dataset['leaving'] = '';
      end();
    },
  };
  Object.assign(globalThis, { firstPortHost: forPages });
  offerReturn(system, course);
  offerRecord(frame);
  find('opening')?.remove();
  frame.hidden = false;
  frame.src = SITE_FOLDER + course.place;
}

void start();
