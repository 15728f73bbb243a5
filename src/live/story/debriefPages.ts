import { fillTerms } from '#src/domain/procedure/fillTerms.ts';
import type { DebriefPage, PublicFinding, PublicMap } from '#src/protocol/live.ts';
import { assessUnder, type RunUnder } from '#src/simulator/debrief/assessUnder.ts';
import type { CountedFinding } from '#src/simulator/findings/findingsByDecision.ts';
import { wordsOfChoice } from '#src/simulator/Said.tsx';
import { playablesOf } from '#src/simulator/scenarioForPlay.ts';
import type { Turn } from '#src/simulator/story/turnsOf.ts';
import { votesFor } from '../session/ballot.ts';
import { pathKey, trackOf } from '../session/liveRun.ts';
import { publicFindings, spokenOf } from './findingsOfOption.ts';
import { letterAt, lettered, type LiveMoment } from './liveMoment.ts';
import type { LiveScenario } from './liveScenario.ts';
import { momentOf, type LiveState } from './liveState.ts';

const ROWS_ON_A_PAGE = 3;
/** A row of both procedures is higher. */
const PARTINGS_ON_A_PAGE = 2;
const PROMPTS = 5;

function inPages<T>(rows: readonly T[], most: number): T[][] {
  return Array.from({ length: Math.ceil(rows.length / most) }, (_, page) => rows.slice(page * most, (page + 1) * most));
}

const scenesOf = ({ turns, position }: LiveMoment): string[] => [...turns.map(({ from }) => from.scene.id), position.scene.id];

function mapOf(live: LiveScenario, visited: readonly string[]): PublicMap {
  const { width, height, nodes, edges } = live.branchMap;
  const ends = new Set(live.scenario.scenes.filter(({ ending }) => ending !== undefined).map(({ id }) => id));
  const taken = new Set(visited.slice(1).map((scene, index) => `${visited[index] ?? ''} ${scene}`));
  return {
    width,
    height,
    nodes: nodes.map(({ scene, number, x, y }) => ({ number, x, y, visited: visited.includes(scene), ends: ends.has(scene) })),
    ways: edges.map(({ from, to, points }) => ({ points: points.map(([x, y]) => [x, y]), taken: taken.has(`${from} ${to}`) })),
  };
}

function pathPage(live: LiveScenario, moment: LiveMoment): DebriefPage {
  const { turns, procedure } = moment;
  const visited = scenesOf(moment);
  const numbers = new Map(live.branchMap.nodes.map(({ scene, number }) => [scene, number]));
  return {
    shows: 'path',
    steps: turns.map(({ decision, from, open }) => ({
      number: numbers.get(from.scene.id) ?? decision,
      title: fillTerms(from.scene.title, procedure.terms),
      letter: letterAt(live, moment, decision),
      of: open.length,
    })),
    ending: moment.isEnding ? moment.title : '',
    notVisited: live.scenario.scenes.length - new Set(visited).size,
  };
}

interface FindingRow {
  readonly moment: string;
  readonly said: string;
}

function rowOf({ decision, from, choice }: Turn, { procedure }: LiveMoment): FindingRow {
  return { moment: `${String(decision)} ${fillTerms(from.scene.title, procedure.terms)}`, said: wordsOfChoice(choice, procedure.terms) };
}

function findingPages(moment: LiveMoment, under: RunUnder): DebriefPage[] {
  const rows = moment.turns.map((turn) => ({
    ...rowOf(turn, moment),
    findings: publicFindings(under.found.get(turn.decision) ?? [], 2),
  }));
  const left = under.found.get(0) ?? [];
  const whole = { moment: 'The whole talk', said: 'What it left undone', findings: publicFindings(left, 3) };
  const all = left.some(({ standing }) => standing !== 'kept') ? [...rows, whole] : rows;
  return inPages(all, ROWS_ON_A_PAGE).map((page) => ({ shows: 'findings', rows: page }));
}

/** One page for each question of this path that was voted on twice. The figures stay hidden until the trainer shows them. */
function votePages({ run, live }: LiveState, moment: LiveMoment): DebriefPage[] {
  const track = trackOf(run);
  return moment.turns.flatMap(({ decision, from, open }): DebriefPage[] => {
    const [first, second] = track.ballots[pathKey(track.path.slice(0, decision - 1))] ?? [];
    if (!first || !second) return [];
    const { terms } = moment.procedure;
    const options = lettered(open, live.scenario.id, from.scene.id, terms).map(({ letter, text, choice }) => ({
      letter,
      text: wordsOfChoice({ text, deed: choice.deed }, terms),
      ...(run.debriefShown ? { first: votesFor(first, choice.id), second: votesFor(second, choice.id) } : {}),
    }));
    return [{ shows: 'votes', moment: `${String(decision)} ${fillTerms(from.scene.title, terms)}`, shown: run.debriefShown, options }];
  });
}

const sameFinding = (one: CountedFinding, other: CountedFinding): boolean =>
  one.finding.status === other.finding.status && one.title === other.title;

/** What only one of two procedures says of a decision, or else what weighs most under it. */
function saidAlone(these: readonly CountedFinding[], those: readonly CountedFinding[]): PublicFinding[] {
  const alone = these.filter((each) => !those.some((also) => sameFinding(each, also)));
  return publicFindings(alone.length > 0 ? alone : these, 1);
}

/** How a decision stands under each of two procedures, where they do not say the same of it. */
function partingAt(own: RunUnder, other: RunUnder, decision: number): [PublicFinding, PublicFinding] | undefined {
  const one = spokenOf(own.found.get(decision) ?? []);
  const two = spokenOf(other.found.get(decision) ?? []);
  const isSame = one.length === two.length && one.every((each) => two.some((also) => sameFinding(each, also)));
  const [first] = saidAlone(one, two);
  const [second] = saidAlone(two, one);
  return isSame || !first || !second ? undefined : [first, second];
}

/** Where the same choices stand otherwise under the other procedure on offer; its page says so too where they never part. */
function partingPages(live: LiveScenario, moment: LiveMoment, own: RunUnder): DebriefPage[] {
  const other = live.procedures.find(({ id }) => id !== moment.procedure.id);
  const playable = other && playablesOf(live).get(other.id);
  if (!other || !playable) return [];
  const under = assessUnder(live, playable, other, moment.turns);
  const rows = moment.turns.flatMap((turn) => {
    const findings = partingAt(own, under, turn.decision);
    return findings ? [{ ...rowOf(turn, moment), findings }] : [];
  });
  const names: [string, string] = [moment.procedure.name, other.name];
  const pages = rows.length === 0 ? [[]] : inPages(rows, PARTINGS_ON_A_PAGE);
  return pages.map((page) => ({ shows: 'parting', names, rows: page }));
}

/** The debrief of the way on the screen, in the order in which a trainer goes through it. */
export function debriefPages(state: LiveState): DebriefPage[] {
  const { live } = state;
  const moment = momentOf(state);
  const { turns, playable, procedure } = moment;
  const own = assessUnder(live, playable, procedure, turns);
  return [
    pathPage(live, moment),
    { shows: 'map', map: mapOf(live, scenesOf(moment)) },
    ...(turns.length === 0 ? [] : [...findingPages(moment, own), ...votePages(state, moment), ...partingPages(live, moment, own)]),
    { shows: 'prompts', prompts: live.notes.debrief.slice(0, PROMPTS).map((prompt) => fillTerms(prompt, procedure.terms)) },
    { shows: 'point', point: fillTerms(live.scenario.learningPoint, procedure.terms) },
  ];
}
