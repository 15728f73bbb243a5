import { Graph, layout } from '@dagrejs/dagre';
import type { Scenario } from '#src/domain/scenario/scenario.ts';
import type { BranchMapLayout, MapEdge, MapNode } from './branchMapLayout.ts';

/** Wide enough for a finger's width of line between two circles, high enough for a title of two lines beside one. */
const NODE = { width: 30, height: 30 };
const SPACING = { nodesep: 16, ranksep: 26, edgesep: 8, marginx: 4, marginy: 4 };
/** Endings would all stand in one row and make the map too wide to read beside a text; so many stand in each of several. */
const ENDINGS_IN_A_ROW = 4;

/** The pairs of moments that a choice leads between, each once. */
export function waysBetween(scenario: Scenario): [string, string][] {
  const ways = scenario.scenes.flatMap((scene) =>
    scene.choices.flatMap((choice) => choice.goTo.map((branch) => `${scene.id} ${branch.scene}`)),
  );
  return [...new Set(ways)].map((way) => way.split(' ') as [string, string]);
}

/** How far below its last moment an ending stands: 1 for the first row of endings, 2 for the next. */
function rowOfEnding(scenario: Scenario, scene: string): number {
  const endings = scenario.scenes.filter(({ ending }) => ending !== undefined);
  const place = endings.findIndex(({ id }) => id === scene);
  return place < 0 ? 1 : 1 + Math.floor(place / ENDINGS_IN_A_ROW);
}

function laidOut(scenario: Scenario): Graph {
  const graph = new Graph();
  graph.setGraph({ rankdir: 'TB', ...SPACING });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const scene of scenario.scenes) graph.setNode(scene.id, { ...NODE });
  for (const [from, to] of waysBetween(scenario)) graph.setEdge(from, to, { minlen: rowOfEnding(scenario, to) });
  layout(graph);
  return graph;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const rounded = ({ x, y }: Point): [number, number] => [Math.round(x), Math.round(y)];

/**
 * Where each moment stands on the map, from the first downwards. Runs while the site is built: the page carries only the
 * numbers, and a visitor's browser never loads the layout engine.
 */
export function layOutBranchMap(scenario: Scenario): BranchMapLayout {
  const graph = laidOut(scenario);
  const placed = scenario.scenes.map(({ id }) => ({ scene: id, at: graph.node(id) as Point }));
  placed.sort((a, b) => a.at.y - b.at.y || a.at.x - b.at.x);
  const nodes = placed.map(({ scene, at }, index): MapNode => {
    const [x, y] = rounded(at);
    return { scene, number: index + 1, x, y };
  });
  const edges = waysBetween(scenario).map(([from, to]): MapEdge => {
    const { points } = graph.edge(from, to) as { points: Point[] };
    return { from, to, points: points.map(rounded) };
  });
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  return { width: Math.ceil(width), height: Math.ceil(height), nodes, edges };
}
