import { expect, it } from 'vitest';
import { labelCells } from '#src/pages/law/_labelCells.ts';

it('each cell of a table carries the heading of its column', () => {
  const table =
    '<thead><tr><th>Where</th><th>How <em>long</em></th></tr></thead><tbody><tr><td>Court</td><td><strong>60 days</strong></td></tr></tbody>';
  expect(labelCells(table)).toBe(
    '<thead><tr><th>Where</th><th>How <em>long</em></th></tr></thead><tbody><tr><td data-column="Where">Court</td><td data-column="How long"><strong>60 days</strong></td></tr></tbody>',
  );
});
