import { itemsHashOf, markedItem } from '#src/domain/record/completion/courseAtHand.ts';
import type { FinalAssessment, FinalItem, FinalScenario } from '#src/domain/record/completion/finalAssessment.ts';
import { ITEMS } from './aCourse.ts';
import { NINE } from './aRecord.ts';

/** A final of the course of `aCourse` just after its draw: scenarios one and two, items a to d. */
export function aFinal(id: string, rest: Partial<FinalAssessment> = {}): FinalAssessment {
  const items = rest.items ?? drawnItems('a', 'b', 'e', 'f');
  const named = ITEMS.filter((item) => items.some((drawn) => drawn.item === item.id));
  return {
    id,
    course: 'initial',
    procedure: 'harbour',
    seed: 's',
    withNotes: false,
    startedAt: NINE,
    updatedAt: NINE,
    scenarios: drawnScenarios('one', 'two'),
    items,
    itemsHash: itemsHashOf(named.map(markedItem)),
    ...rest,
  };
}

export function drawnScenarios(...scenarios: string[]): FinalScenario[] {
  return scenarios.map((scenario) => ({ scenario }));
}

export function drawnItems(...items: string[]): FinalItem[] {
  return items.map((item) => ({ item }));
}

/** Items with answers: the key is `right`. */
export function answered(answers: Readonly<Record<string, string>>): FinalItem[] {
  return Object.entries(answers).map(([item, answer]) => ({ item, answer, sure: 'fairly sure' }));
}
