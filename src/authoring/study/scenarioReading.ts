import { fillTerms } from '#src/domain/procedure/fillTerms.ts';
import type { Procedure } from '#src/domain/procedure/procedure.ts';
import type { Junction } from '#src/domain/assessment/walk/junction.ts';
import type { Choice, Line } from '#src/domain/scenario/scenario.ts';
import { conditionHolds } from '#src/domain/scenario/storyState.ts';
import type { StoryState } from '#src/domain/scenario/storyState.ts';
import type { Stop, Survey, Way } from '../check/surveyScenario.ts';
import { readingOf, sumOf } from './reading.ts';
import type { Reading } from './reading.ts';

/** The best paths on from a stop: how many there are, and what they show together. */
interface Paths extends Reading {
  readonly count: number;
}

function shown(lines: readonly Line[], story: StoryState, procedure: string): string[] {
  return lines
    .filter((line) => conditionHolds(line.when, story) && (line.procedure === undefined || line.procedure === procedure))
    .map(({ text }) => text);
}

/** What a scene shows on entering it, with the options that are open there. */
function sceneTexts({ position: { scene, story } }: Junction, open: readonly Choice[], procedure: string): string[] {
  return [scene.title, scene.place ?? '', ...shown(scene.says, story, procedure), ...open.map(({ text }) => text)];
}

/**
 * What a walk along the best paths shows, on average: scenes, options, replies, and so many decisions. The debrief is not
 * counted, nor what is folded away.
 */
export function scenarioReading(survey: Survey, { id, terms }: Procedure): Reading {
  const read = (texts: readonly string[]): Reading => readingOf(texts.map((text) => fillTerms(text, terms)));
  const known = new Map<Stop, Paths>();
  const alongWay = ({ choice, arrived, to }: Way): Paths => {
    const rest = pathsFrom(to);
    const open = to.ways.map((way) => way.choice);
    const here = read([...shown(choice.then, arrived.position.story, id), ...sceneTexts(arrived, open, id)]);
    return { count: rest.count, words: here.words * rest.count + rest.words, decisions: rest.count + rest.decisions };
  };
  const pathsFrom = (stop: Stop): Paths => {
    const before = known.get(stop);
    if (before) return before;
    const best = stop.ways.filter(({ lost, to }) => lost + to.leastLost === stop.leastLost).map(alongWay);
    const paths =
      best.length === 0 ? { count: 1, words: 0, decisions: 0 } : { count: best.reduce((sum, { count }) => sum + count, 0), ...sumOf(best) };
    known.set(stop, paths);
    return paths;
  };
  const { first, scenario } = survey;
  const { count, words, decisions } = pathsFrom(first);
  const open = first.ways.map((way) => way.choice);
  const start = read([scenario.title, scenario.blurb, scenario.contentNote ?? '', ...sceneTexts(first.junction, open, id)]);
  return { words: start.words + words / count, decisions: decisions / count };
}
