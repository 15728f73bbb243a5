import { choose } from '#src/domain/scenario/playScenario.ts';
import { matchesPattern } from '#src/domain/vocabulary/acts.ts';
import { debriefPages } from '#src/live/story/debriefPages.ts';
import { findingsOfOption, publicFindings } from '#src/live/story/findingsOfOption.ts';
import { fillTerms } from '#src/domain/procedure/fillTerms.ts';
import { liveMoment, momentAfter, type LetteredChoice, type LiveMoment } from '#src/live/story/liveMoment.ts';
import type { LiveScenario } from '#src/live/story/liveScenario.ts';
import { openSession, runOf } from '#src/live/session/liveSession.ts';
import type { MomentScreen, PublicMoment, PublicOption } from '#src/protocol/live.ts';
import { playablesOf, type ProcedureForPlay } from '#src/simulator/scenarioForPlay.ts';
import { everyLiveScenario } from './liveFixture.ts';

/** One thing that a projector may have to show, with a name by which it can be found. */
export interface ScreenToFit {
  readonly name: string;
  readonly moment: PublicMoment;
}

/** The widest that counts can be in a room. */
const WIDEST = { count: 188, countBefore: 188 };

const findingsFor = (live: LiveScenario, moment: LiveMoment, { choice }: LetteredChoice): Pick<PublicOption, 'findings'> => ({
  findings: publicFindings(findingsOfOption(live, moment, choice.id), 2),
});

/** The screens of a moment. Findings are told once for each set of replies, since working them out takes the time. */
function momentScreens(live: LiveScenario, moment: LiveMoment, told: Set<string>): MomentScreen[] {
  const { number, most, title, place, pages, isEnding } = moment;
  const base = { screen: 'moment', number, most, title, ...(place === undefined ? {} : { place }), pages: pages.length, isEnding } as const;
  const plain = moment.options.map(({ letter, text, choice }): PublicOption => ({ letter, text, deed: choice.deed, ...WIDEST }));
  const replies = JSON.stringify([moment.procedure.id, title, plain.map(({ text }) => text)]);
  const isNew = plain.length > 0 && !told.has(replies);
  told.add(replies);
  const withFindings = isNew
    ? [moment.options.map((option, index): PublicOption => ({ ...plain[index]!, ...findingsFor(live, moment, option) }))]
    : [];
  return pages.flatMap((lines, page): MomentScreen[] => {
    const screen = { ...base, lines: [...lines], page: page + 1 };
    if (page + 1 < pages.length || plain.length === 0) return [screen];
    return [plain, ...withFindings].map((options) => ({ ...screen, question: { id: '0:#2', options, voting: 'closed', round: 2 } }));
  });
}

/** The acts and facts that some condition of the story asks about: in nothing else can what is said differ. */
function askedAbout({ scenario }: LiveScenario): { acts: readonly string[]; facts: readonly string[] } {
  const conditions = scenario.scenes.flatMap(({ says, choices }) => [
    ...says.map(({ when }) => when),
    ...choices.flatMap(({ onlyIf, then, goTo }) => [onlyIf, ...then.map(({ when }) => when), ...goTo.map(({ when }) => when)]),
  ]);
  return {
    acts: conditions.flatMap((condition) => [...(condition?.done ?? []), ...(condition?.notDone ?? [])]),
    facts: conditions.flatMap((condition) => Object.keys(condition?.known ?? {})),
  };
}

/** Every moment that some path comes to, once for each way in which its words may differ; each is stepped to from the one before. */
function everyMoment(live: LiveScenario, { id }: ProcedureForPlay): LiveMoment[] {
  const playable = playablesOf(live).get(id)!;
  const procedure = live.procedures.find((each) => each.id === id)!;
  const { acts, facts } = askedAbout(live);
  const lookOf = ({ position }: LiveMoment): string =>
    JSON.stringify([
      position.scene.id,
      acts.map((pattern) => position.story.done.some((act) => matchesPattern(pattern, act))),
      facts.map((fact) => position.story.known[fact]),
    ]);
  const expanded = new Set<string>();
  const moments: LiveMoment[] = [];
  const waiting = [liveMoment(live, playablesOf(live), id, [])];
  for (let moment = waiting.pop(); moment; moment = waiting.pop()) {
    moments.push(moment);
    if (expanded.has(lookOf(moment))) continue;
    expanded.add(lookOf(moment));
    const { turns, position: from, options } = moment;
    const open = options.map(({ choice }) => choice);
    for (const choice of open) {
      const position = choose(playable.stage, from, choice.id);
      const turn = { decision: turns.length + 1, from, choice, made: { choice: choice.id }, open, to: position };
      waiting.push(momentAfter(live, playable, procedure, { turns: [...turns, turn], position }));
    }
  }
  return moments;
}

/** The debrief of the longest way through a scenario, and of one that stops at once. */
function debriefScreens(live: LiveScenario, procedure: string, moments: readonly LiveMoment[]): PublicMoment['now'][] {
  const endings = [...moments].filter(({ isEnding }) => isEnding).sort((one, other) => other.turns.length - one.turns.length);
  return [endings[0], endings.at(-1)].flatMap((moment) => {
    if (!moment) return [];
    const tracks = [{ name: 'The whole group', procedure }];
    const session = openSession('fit', { scenario: live.scenario.id, way: 'vote', tracks, minutes: 30, people: 30 }, 0);
    const ballots = Object.fromEntries(
      moment.turns.map((_, index) => {
        const path = moment.turns.slice(0, index).map(({ choice }) => choice.id);
        const ballot = { hands: {}, handPasses: 0, phones: {}, phonePasses: 0 };
        return [path.join('/'), [ballot, ballot]];
      }),
    );
    const run = runOf(session);
    const path = moment.turns.map(({ choice }) => choice.id);
    const track = { ...run.tracks[0]!, path, ballots };
    const pages = debriefPages({ live, session, run: { ...run, tracks: [track], debriefShown: true }, moments: [moment] });
    return pages.map((debrief, page) => ({ screen: 'debrief', page: page + 1, pages: pages.length, debrief }) as const);
  });
}

/** What stands before the story, with the content note where there is one. */
function agreementsScreen({ scenario, room }: LiveScenario, { terms }: ProcedureForPlay): PublicMoment['now'] {
  const { contentNote } = scenario;
  const note = contentNote === undefined ? {} : { contentNote: fillTerms(contentNote, terms) };
  return { screen: 'agreements', ...note, agreements: [...room.agreements] };
}

/** A screen without what only its place in a session tells, so that one that looks the same is shown once. */
const looks = (now: PublicMoment['now']): string => JSON.stringify({ ...now, number: 0, most: 0 });

/** Every screen of every scenario under each procedure on offer, each once. */
export function everyScreen(): ScreenToFit[] {
  const seen = new Set<string>();
  const screens: ScreenToFit[] = [];
  for (const live of everyLiveScenario()) {
    for (const procedure of live.procedures) {
      const { id, name } = procedure;
      const moments = everyMoment(live, procedure);
      const told = new Set<string>();
      const all = [
        agreementsScreen(live, procedure),
        ...moments.flatMap((moment) => momentScreens(live, moment, told)),
        ...debriefScreens(live, id, moments),
      ];
      for (const now of all) {
        if (seen.has(looks(now))) continue;
        seen.add(looks(now));
        const version = screens.length;
        const shown =
          now.screen === 'moment' ? `${now.title}, page ${String(now.page)}` : `${now.screen} ${String('page' in now ? now.page : '')}`;
        const moment = { session: 'fit', version, scenario: live.scenario.title, procedure: name, now };
        screens.push({ name: `${live.scenario.id} under ${id}: ${shown}`, moment });
      }
    }
  }
  return screens;
}
