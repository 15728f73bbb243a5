import type { FinalDraw } from '#src/domain/course/drawFinal.ts';
import { itemsHashOf, type MarkedItem } from '#src/domain/record/completion/courseAtHand.ts';
import type { FinalAssessment } from '#src/domain/record/completion/finalAssessment.ts';

/** What a learner settles before a final or a baseline is drawn, with all that a draw takes from outside: ids, a seed and the moment. */
export interface Begun {
  readonly procedure: string;
  readonly withNotes: boolean;
  readonly id: string;
  readonly seed: string;
  /** ISO 8601. */
  readonly at: string;
}

/** A final or a baseline as it stands when it was drawn: nothing played, nothing answered. */
export function asDrawn({ at, ...begun }: Begun, course: string, draw: FinalDraw, items: readonly MarkedItem[]): FinalAssessment {
  return {
    ...begun,
    course,
    startedAt: at,
    updatedAt: at,
    scenarios: draw.scenarios.map((scenario) => ({ scenario })),
    items: draw.items.map((item) => ({ item })),
    itemsHash: itemsHashOf(items.filter((item) => draw.items.includes(item.id))),
  };
}
