/** A stage as the drawing needs it. */
export interface StageToDraw {
  readonly id: string;
  readonly lines: readonly string[];
  readonly leadsTo: readonly string[];
}

export interface DrawnArrow {
  readonly kind: 'next' | 'on' | 'back';
  /** The line, and the tip of the arrow, as SVG paths. */
  readonly line: string;
  readonly tip: string;
}

export interface StagePath {
  readonly width: number;
  readonly height: number;
  readonly box: { readonly width: number; readonly height: number };
  readonly stages: readonly { readonly x: number; readonly y: number; readonly lines: readonly string[] }[];
  readonly arrows: readonly DrawnArrow[];
}

/** A place on the path: how far along it, and how far to its side. The stages lie on a band; arrows swing out on either side. */
type Place = readonly [along: number, aside: number];

interface Shape {
  readonly across: boolean;
  readonly box: { readonly width: number; readonly height: number };
  readonly gap: number;
  /** Room beside the band for arrows that lead on over a stage, and for those that lead back. */
  readonly onRoom: number;
  readonly backRoom: number;
  /** Over how many stages the longest arrow goes, on or back. */
  readonly longest: number;
}

const SPREAD = 16;
const TIP = 6;

const shapes = {
  across: { across: true, box: { width: 134, height: 96 }, gap: 42 },
  down: { across: false, box: { width: 196, height: 68 }, gap: 34 },
} as const;

function lengths({ across, box, gap }: Shape) {
  const long = across ? box.width : box.height;
  return { long, thick: across ? box.height : box.width, step: long + gap };
}

/** Turns a place on the path into a point of the drawing. Across, side means up and down; down the page it means right and left. */
function point(shape: Shape, [along, aside]: Place): string {
  const whole = shape.onRoom + lengths(shape).thick + shape.backRoom;
  return shape.across ? `${along} ${aside}` : `${whole - aside} ${along}`;
}

function tipAt(shape: Shape, [along, aside]: Place, to: Place): string {
  const [forward, sideways] = [to[0] * TIP, to[1] * TIP];
  const corner = (turn: number): Place => [along - forward + sideways * turn * 0.8, aside - sideways + forward * turn * 0.8];
  return `M${point(shape, corner(1))} L${point(shape, [along, aside])} L${point(shape, corner(-1))}`;
}

function straightArrow(shape: Shape, from: number): DrawnArrow {
  const { long, thick, step } = lengths(shape);
  const middle = shape.onRoom + thick / 2;
  const [start, end]: [Place, Place] = [
    [from * step + long + 3, middle],
    [(from + 1) * step - 4, middle],
  ];
  return { kind: 'next', line: `M${point(shape, start)} L${point(shape, end)}`, tip: tipAt(shape, end, [1, 0]) };
}

/** An arrow over the stages between, or back: it leaves and arrives on the side of the band, longer ones further out. */
function swungArrow(shape: Shape, from: number, to: number, rank: number): DrawnArrow {
  const { long, thick, step } = lengths(shape);
  const isBack = to < from;
  const edge = isBack ? shape.onRoom + thick + 4 : shape.onRoom - 4;
  const out = isBack ? shape.backRoom : -shape.onRoom;
  const reach = edge + out * 1.25 * (0.3 + (0.7 * Math.abs(to - from)) / shape.longest);
  const sign = isBack ? -1 : 1;
  const start = from * step + long / 2 + sign * SPREAD;
  const end = to * step + long / 2 + sign * SPREAD * (rank - 1);
  const arrival: Place = [end, edge];
  const curve = [[start, reach], [end, reach], arrival].map((place) => point(shape, place as unknown as Place)).join(' ');
  return {
    kind: isBack ? 'back' : 'on',
    line: `M${point(shape, [start, edge])} C${curve}`,
    tip: tipAt(shape, arrival, [0, isBack ? -1 : 1]),
  };
}

function arrowsOf(stages: readonly StageToDraw[], shape: Shape): DrawnArrow[] {
  const place = new Map(stages.map(({ id }, index) => [id, index]));
  const leads = stages.flatMap(({ leadsTo }, from) => leadsTo.flatMap((id) => ({ from, to: place.get(id) ?? from })));
  return leads
    .filter(({ from, to }) => from !== to)
    .map(({ from, to }) => {
      if (to === from + 1) return straightArrow(shape, from);
      // Arrows that end at the same stage from the same side land beside each other, the longest furthest on.
      const alike = leads.filter((other) => other.to === to && other.to < other.from === to < from && other.to !== other.from + 1);
      const rank = alike.filter((other) => Math.abs(other.to - other.from) < Math.abs(to - from)).length;
      return swungArrow(shape, from, to, rank);
    });
}

/** The stages of a procedure as a path, across the page or down it: boxes in order, arrows to what may come next. */
export function drawStages(stages: readonly StageToDraw[], direction: keyof typeof shapes): StagePath {
  const place = new Map(stages.map(({ id }, index) => [id, index]));
  const spans = stages.flatMap(({ leadsTo }, from) => leadsTo.map((id) => (place.get(id) ?? from) - from));
  const shape: Shape = {
    ...shapes[direction],
    onRoom: spans.some((span) => span > 1) ? 60 : 4,
    backRoom: spans.some((span) => span < 0) ? 46 : 4,
    longest: Math.max(1, ...spans.map(Math.abs)),
  };
  const { long, thick, step } = lengths(shape);
  const length = (stages.length - 1) * step + long;
  const breadth = shape.onRoom + thick + shape.backRoom;
  return {
    width: shape.across ? length : breadth,
    height: shape.across ? breadth : length,
    box: shape.box,
    stages: stages.map(({ lines }, index) =>
      shape.across ? { x: index * step, y: shape.onRoom, lines } : { x: shape.backRoom, y: index * step, lines },
    ),
    arrows: arrowsOf(stages, shape),
  };
}
