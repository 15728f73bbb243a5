import { expect, it } from 'vitest';
import { pairsOffered } from '#src/pages/procedures/_pairsOffered.ts';
import { aPack } from '../domain/builders/aPack.ts';

const packs = ['harbour', 'ridge', 'lagoon'].map((id) => aPack(id, []));

it('every two packs on offer can be laid side by side, the first two at the plain address', () => {
  expect(pairsOffered(packs).map(({ address, left, right }) => [address, left.id, right.id])).toEqual([
    [undefined, 'harbour', 'ridge'],
    ['harbour-and-lagoon', 'harbour', 'lagoon'],
    ['ridge-and-lagoon', 'ridge', 'lagoon'],
  ]);
});

it('one pack alone has nothing beside it', () => {
  expect(pairsOffered(packs.slice(0, 1))).toEqual([]);
});
