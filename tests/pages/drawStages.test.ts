import { describe, expect, it } from 'vitest';
import { drawStages } from '#src/pages/procedures/_drawStages.ts';

const STAGES = [
  { id: 'report', lines: ['A report'], leadsTo: ['1', '3'] },
  { id: '1', lines: ['Stage 1'], leadsTo: ['2', '3'] },
  { id: '2', lines: ['Stage 2'], leadsTo: ['3'] },
  { id: '3', lines: ['Stage 3'], leadsTo: ['2'] },
];

/** Every pair of numbers in a path: its points, and those that bend it. */
function pointsOf(line: string): [number, number][] {
  const numbers = line.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];
  return numbers.flatMap((x, index) => (index % 2 === 0 ? [[x, numbers[index + 1] ?? NaN]] : [])) as [number, number][];
}

/** The point halfway along a straight line or a curve with two bends. */
function middleOf(line: string): [number, number] {
  const [start, second, third, end] = pointsOf(line);
  if (!start || !second) throw new Error(`No line: ${line}`);
  const at = (axis: 0 | 1): number =>
    third && end ? (start[axis] + 3 * second[axis] + 3 * third[axis] + end[axis]) / 8 : (start[axis] + second[axis]) / 2;
  return [at(0), at(1)];
}

describe.each(['across', 'down'] as const)('stages drawn %s', (direction) => {
  const path = drawStages(STAGES, direction);

  it('have one arrow for each stage that may come next: straight, on over a stage, or back', () => {
    expect(path.arrows.map(({ kind }) => kind)).toEqual(['next', 'on', 'next', 'on', 'next', 'back']);
  });

  it('stand in their order, clear of each other', () => {
    const along = direction === 'across' ? ({ x }: { x: number; y: number }) => x : ({ y }: { x: number; y: number }) => y;
    const room = direction === 'across' ? path.box.width : path.box.height;
    for (const [index, stage] of path.stages.entries()) {
      const next = path.stages[index + 1];
      if (next) expect(along(next)).toBeGreaterThan(along(stage) + room);
    }
  });

  it('stay in the picture with their arrows', () => {
    const corners = path.stages.map(({ x, y }): [number, number] => [x + path.box.width, y + path.box.height]);
    for (const [x, y] of [...corners, ...path.arrows.map(({ line }) => middleOf(line))]) {
      expect(x).toBeGreaterThanOrEqual(-2);
      expect(y).toBeGreaterThanOrEqual(-2);
      expect(x).toBeLessThanOrEqual(path.width + 2);
      expect(y).toBeLessThanOrEqual(path.height + 2);
    }
  });

  it('have arrows that swing out further the more stages they go over, and back on the other side', () => {
    const side = direction === 'across' ? 1 : 0;
    const outwards = direction === 'across' ? -1 : 1;
    const [over2, over1] = path.arrows.filter(({ kind }) => kind === 'on').map(({ line }) => outwards * middleOf(line)[side]);
    const [back] = path.arrows.filter(({ kind }) => kind === 'back').map(({ line }) => outwards * middleOf(line)[side]);
    expect(over2).toBeGreaterThan(over1!);
    expect(over1).toBeGreaterThan(back!);
  });
});

it('one stage alone is a box without arrows', () => {
  expect(drawStages([{ id: '1', lines: ['All of it'], leadsTo: [] }], 'across').arrows).toEqual([]);
});
