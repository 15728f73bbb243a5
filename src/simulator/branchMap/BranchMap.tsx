import { fillTerms } from '#src/domain/procedure/fillTerms.ts';
import { useRun, useSimulator } from '../useSimulator.ts';
import type { MapNode } from './branchMapLayout.ts';
import { smoothLine } from './smoothLine.ts';
import { wrapTitle } from './wrapTitle.ts';

const LABEL = { width: 156, gap: 14, letters: 19, line: 19 };
const RADIUS = 13;

/** The scenes that the run on the page went through, in order. */
export function useVisited(): readonly string[] {
  const { turns, position } = useRun();
  return [...turns.map(({ from }) => from.scene.id), position.scene.id];
}

function Node({ node, visited, ends }: { readonly node: MapNode; readonly visited: boolean; readonly ends: boolean }) {
  const { x, y, number } = node;
  return (
    <g className={visited ? 'map__node map__node--visited' : 'map__node'}>
      {ends ? <rect x={x - RADIUS} y={y - RADIUS} width={2 * RADIUS} height={2 * RADIUS} rx="5" /> : <circle cx={x} cy={y} r={RADIUS} />}
      <text x={x} y={y + 5} textAnchor="middle">
        {number}
      </text>
    </g>
  );
}

function Label({ node, title, x }: { readonly node: MapNode; readonly title: string; readonly x: number }) {
  const lines = wrapTitle(title, LABEL.letters);
  const top = node.y + 5 - ((lines.length - 1) * LABEL.line) / 2;
  return (
    <>
      <line className="map__leader" x1={node.x + RADIUS + 4} x2={x - 6} y1={node.y} y2={node.y} />
      <text className="map__label" x={x} y={top}>
        {lines.map((line, index) => (
          <tspan key={line} x={x} dy={index === 0 ? 0 : LABEL.line}>
            {`${line} `}
          </tspan>
        ))}
      </text>
    </>
  );
}

/** The path of the run drawn over all its branches. What was not visited has a number and no words; the list has both. */
export function BranchMap() {
  const { procedure } = useRun();
  const { branchMap, scenario } = useSimulator((state) => state.forPlay);
  const visited = useVisited();
  const taken = new Set(visited.slice(1).map((scene, index) => `${visited[index] ?? ''} ${scene}`));
  const scenes = new Map(scenario.scenes.map((scene) => [scene.id, scene]));
  const labelX = branchMap.width + LABEL.gap;
  const ways = branchMap.edges.map((edge) => ({ ...edge, isTaken: taken.has(`${edge.from} ${edge.to}`) }));
  ways.sort((a, b) => Number(a.isTaken) - Number(b.isTaken));
  return (
    <section className="debrief__part" aria-labelledby="path-heading">
      <h2 id="path-heading">Your path</h2>
      <p className="visually-hidden">“Other paths” lists every moment of the story and where each reply leads.</p>
      <svg
        className="map"
        viewBox={`0 0 ${String(labelX + LABEL.width)} ${String(branchMap.height)}`}
        role="img"
        aria-label={`Map of the story: your path went through ${String(visited.length)} of ${String(branchMap.nodes.length)} moments`}
      >
        {ways.map(({ from, to, points, isTaken }) => (
          <path key={`${from} ${to}`} className={isTaken ? 'map__way map__way--taken' : 'map__way'} d={smoothLine(points)} pathLength="1" />
        ))}
        {branchMap.nodes
          .filter(({ scene }) => visited.includes(scene))
          .map((node) => (
            <Label key={node.scene} node={node} title={fillTerms(scenes.get(node.scene)?.title ?? '', procedure.terms)} x={labelX} />
          ))}
        {branchMap.nodes.map((node) => (
          <Node key={node.scene} node={node} visited={visited.includes(node.scene)} ends={scenes.get(node.scene)?.ending !== undefined} />
        ))}
      </svg>
    </section>
  );
}
