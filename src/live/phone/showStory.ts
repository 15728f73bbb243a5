import type { DebriefPage, MomentScreen, PublicLine, PublicMoment } from '#src/protocol/live.ts';
import { made } from './phonePage.ts';

/** What stands on the phone above the replies. */
export interface Shown {
  readonly heading: string;
  /** True where the heading says no more than the screen's title, and is for those who hear the page. */
  readonly isQuietHeading: boolean;
  readonly story: readonly Node[];
}

function lines(all: readonly PublicLine[]): Node[] {
  return all.flatMap(({ speaker, text }, index) => {
    if (speaker === undefined) return [made('p', 'phone__stage', text)];
    const words = made('blockquote', 'phone__words', `“${text}”`);
    return all[index - 1]?.speaker === speaker ? [words] : [made('p', 'phone__name', speaker), words];
  });
}

const list = (all: readonly string[]): Node => made('ul', '', ...all.map((each) => made('li', '', each)));
const text = (words: string): Node => made('p', '', words);

const ON_THE_SCREEN = 'It is on the screen at the front. Nothing is asked of this phone now.';

function debrief(page: DebriefPage): Node[] {
  if (page.shows === 'prompts') return [list(page.prompts)];
  if (page.shows === 'point') return [made('p', 'phone__words', page.point)];
  return [text(ON_THE_SCREEN)];
}

function storyMoment({ title, isEnding, lines: all }: MomentScreen): Shown {
  return { heading: title, isQuietHeading: !isEnding, story: lines(all) };
}

function agreed({ contentNote, agreements }: Extract<PublicMoment['now'], { screen: 'agreements' }>): Node[] {
  return [...(contentNote === undefined ? [] : [text(`Content note: ${contentNote}`)]), list(agreements)];
}

/** A moment of the session in a phone's words. */
export function showStory(moment: PublicMoment | null): Shown {
  const now = moment?.now;
  const said = (heading: string, ...story: readonly Node[]): Shown => ({ heading, isQuietHeading: false, story });
  switch (now?.screen) {
    case undefined:
      return said('You are in', text('Wait for the trainer. Questions will appear here by themselves.'));
    case 'agreements':
      return said('You are in', ...agreed(now));
    case 'moment':
      return storyMoment(now);
    case 'debrief':
      return said('Looking back', ...debrief(now.debrief));
    case 'compare':
      return said('Two ways side by side', text(ON_THE_SCREEN));
    case 'blank':
      return said('A pause');
  }
}

/** Where the room stands, for the line at the top. */
export function standingOf(moment: PublicMoment | null): string {
  const now = moment?.now;
  if (now?.screen !== 'moment') return '';
  if (now.isEnding) return 'The end';
  return `Moment ${String(now.number)} of ${String(now.most)}${now.question?.round === 2 ? ' · Second vote' : ''}`;
}
