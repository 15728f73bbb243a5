import type { PracticeCard } from '#src/domain/course/practiceCard.ts';
import { inSeededOrder } from '#src/domain/course/seededOrder.ts';

/** Facts are mixed, whatever they were made from, in an order that is the same on every device; a learner's own come first. */
export function inDeckOrder(cards: readonly PracticeCard[], seed: string): PracticeCard[] {
  const isOwn = ({ source }: PracticeCard): boolean => source === 'own decision' || source === 'own question';
  const facts = inSeededOrder(
    [...Map.groupBy(cards, ({ fact }) => fact)].map(([id, both]) => ({ id, both })),
    seed,
  );
  const mixed = facts.flatMap(({ both }) => both);
  return [...mixed.filter(isOwn), ...mixed.filter((card) => !isOwn(card))];
}
