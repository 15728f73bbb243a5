import type { Lack } from '#src/domain/assessment/competence.ts';
import { MASTERY_NEEDED, type OutcomeMastery } from '#src/domain/assessment/mastery.ts';
import type { Rule } from '#src/domain/procedure/rule.ts';

/** What the words of a lack are made from. */
export interface LackWords {
  readonly rules: readonly Pick<Rule, 'id' | 'title'>[];
  readonly outcomes: Readonly<Record<string, string>>;
  readonly mastery: readonly OutcomeMastery[];
}

/** What a run lacks for competence, in words that speak of the run. */
export function lackInWords(lack: Lack, { rules, outcomes, mastery }: LackWords): string {
  switch (lack.lack) {
    case 'ending':
      return 'The conversation did not come to an ending.';
    case 'critical breach': {
      const titles = lack.rules.map((id) => `“${rules.find((rule) => rule.id === id)?.title ?? id}”`);
      return `A critical rule did not hold: ${titles.join(', ')}.`;
    }
    case 'score':
      return `The score is ${String(lack.score)}; the pass mark is ${String(lack.passMark)}.`;
    case 'mastery': {
      const name = outcomes[lack.outcome] ?? lack.outcome;
      const seen = mastery.find(({ outcome }) => outcome === lack.outcome);
      if (!seen) return `“${name}” was not seen in this run.`;
      return `“${name}” reached ${String(Math.floor((100 * seen.held) / seen.total))} %; ${String(MASTERY_NEEDED)} % is asked.`;
    }
  }
}
