import { expect, it } from 'vitest';
import { instrumentsOf } from '#src/pages/sources/_instruments.ts';

const page = (id: string, instruments: readonly string[]) => ({ id, title: id, confidence: 'high', instruments });

it('an Act stands once among the sources, whatever sections of it the pages name', () => {
  const found = instrumentsOf([
    page('bullying', ['Fair Work Act 2009 (Cth), sections 789FC to 789FF']),
    page('harassment', ['Fair Work Act 2009 (Cth), Part 3-5A (sections 527D to 527T)', 'A Code to Prevent Violence 2025']),
    page('waits', ['An Amendment Act 2024 (Qld), Act No. 47 of 2024']),
  ]);
  expect(found.map(({ name, pages }) => [name, pages.map(({ id }) => id)])).toEqual([
    ['A Code to Prevent Violence 2025', ['harassment']],
    ['An Amendment Act 2024 (Qld)', ['waits']],
    ['Fair Work Act 2009 (Cth)', ['bullying', 'harassment']],
  ]);
});
