type Point = readonly [number, number];

const between = ([ax, ay]: Point, [bx, by]: Point): Point => [(ax + bx) / 2, (ay + by) / 2];
const at = ([x, y]: Point): string => `${String(x)} ${String(y)}`;

/** An SVG path along points, its corners rounded. */
export function smoothLine(points: readonly Point[]): string {
  const [first, ...rest] = points;
  const last = rest.at(-1);
  if (!first || !last) return '';
  const corners = rest.slice(0, -1).map((corner, index) => `Q${at(corner)} ${at(between(corner, rest[index + 1] ?? last))}`);
  return [`M${at(first)}`, ...corners, `L${at(last)}`].join('');
}
