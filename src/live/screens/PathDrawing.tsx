import type { PublicMap } from '#src/protocol/live.ts';
import { smoothLine } from '#src/simulator/branchMap/smoothLine.ts';

/** The room on the screen for it, in units of a screen 1280 by 720; numbers are drawn in the same units, so that the back row reads them. */
const ROOM = { width: 1180, height: 500 };
const RADIUS = 21;

type Point = readonly [number, number];

/**
 * The path drawn over all branches, from left to right. What was not visited is a number without words; the page before it names what
 * was. The layout it is given runs down a page, so it is turned: a screen is wide.
 */
export function PathDrawing({ map: { width, height, nodes, ways } }: { readonly map: PublicMap }) {
  const wide = ROOM.width - 2 * RADIUS;
  const high = ROOM.height - 2 * RADIUS;
  const onScreen = ([x, y]: Point): [number, number] => [RADIUS + (y / height) * wide, RADIUS + (x / width) * high];
  const drawn = [...ways].sort((one, other) => Number(one.taken) - Number(other.taken));
  const visited = nodes.filter((node) => node.visited).length;
  return (
    <svg
      className="map path__map"
      viewBox={`0 0 ${String(ROOM.width)} ${String(ROOM.height)}`}
      role="img"
      aria-label={`Map of the story: the path went through ${String(visited)} of ${String(nodes.length)} moments`}
    >
      {drawn.map(({ points, taken }, index) => (
        <path key={index} className={taken ? 'map__way map__way--taken' : 'map__way'} d={smoothLine(points.map(onScreen))} pathLength="1" />
      ))}
      {nodes.map(({ number, x, y, visited: isVisited, ends }) => {
        const [across, down] = onScreen([x, y]);
        return (
          <g key={number} className={isVisited ? 'map__node map__node--visited' : 'map__node'}>
            {ends ? (
              <rect x={across - RADIUS} y={down - RADIUS} width={2 * RADIUS} height={2 * RADIUS} rx="6" />
            ) : (
              <circle cx={across} cy={down} r={RADIUS} />
            )}
            <text x={across} y={down + 9} textAnchor="middle">
              {number}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
