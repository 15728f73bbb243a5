import { DOES_NOT_SAY } from '../vocabulary/vocabulary.ts';
import type { QuestionItem } from './questionItems.ts';
import { inSeededOrder } from './seededOrder.ts';

const MOST_OPTIONS = 4;

/** At most four options: the key, "it does not say", what other procedures say, and then others as the seed has it. */
export function withFewerOptions(item: QuestionItem, seed: string): QuestionItem {
  const wanted = [item.key, DOES_NOT_SAY, ...item.rivals];
  const rank = ({ id }: { readonly id: string }): number => (wanted.includes(id) ? wanted.indexOf(id) : wanted.length);
  const order = `${seed} ${item.id}`;
  const kept = inSeededOrder(item.options, order)
    .sort((one, other) => rank(one) - rank(other))
    .slice(0, MOST_OPTIONS);
  return { ...item, options: inSeededOrder(kept, `${order} shown`) };
}

/**
 * Some items in an order, with a choice of options in an order, all of which follow from the seed. No more than half of them
 * rest on a silence, as long as there are others, so that "it does not say" is never the safe guess.
 */
export function drawItems(items: readonly QuestionItem[], count: number, seed: string): QuestionItem[] {
  const shuffled = inSeededOrder(items, seed);
  const silent = shuffled.filter(({ key }) => key === DOES_NOT_SAY);
  const given = shuffled.filter(({ key }) => key !== DOES_NOT_SAY);
  const silences = Math.min(silent.length, Math.max(Math.floor(count / 2), count - given.length));
  const drawn = [...given.slice(0, count - silences), ...silent.slice(0, silences)];
  return inSeededOrder(drawn, `${seed} drawn`).map((item) => withFewerOptions(item, seed));
}
