/** A moment on the map. Numbers follow the story from its start, so that list and drawing agree. */
export interface MapNode {
  readonly scene: string;
  readonly number: number;
  readonly x: number;
  readonly y: number;
}

/** A way from one moment to another, as the points of a line. */
export interface MapEdge {
  readonly from: string;
  readonly to: string;
  readonly points: readonly (readonly [number, number])[];
}

/** The branches of a scenario, laid out once while the site is built. Whole numbers, in SVG units. */
export interface BranchMapLayout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
}
