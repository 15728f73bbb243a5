import type { Sureness } from '#src/domain/record/attempt/attempt.ts';
import type { Item } from '#src/domain/scenario/scenario.ts';
import { againOf, secondLookOf, surenessOf } from '../lessonProgress.ts';

function isConfident(sure: string | undefined): boolean {
  return sure === 'sure' || sure === 'fairly sure';
}

/**
 * What is kept of an answer: the answer, how sure it was (nothing where it was not said), and that it was a confident mistake.
 * The last one stays for good, so that practice can come back to it; a new one asks for a new second look.
 */
export function answersToKeep(item: Item, answer: string, sure: Sureness | undefined): Readonly<Record<string, string | undefined>> {
  const kept = { [item.id]: answer, [surenessOf(item.id)]: sure };
  if (answer === item.key || !isConfident(sure)) return kept;
  return { ...kept, [againOf(item.id)]: 'yes', [secondLookOf(item.id)]: undefined };
}

/** The items once answered with some certainty, and not as the document has it. */
export function confidentMistakes<T extends Item>(items: readonly T[], answers: Readonly<Record<string, string>>): T[] {
  return items.filter(({ id, key }) => {
    const answer = answers[id];
    if (answers[againOf(id)] === 'yes') return true;
    return answer !== undefined && answer !== key && isConfident(answers[surenessOf(id)]);
  });
}
