import type { PracticeCard } from '#src/domain/course/practiceCard.ts';
import { confidentMistakeCards, missedDecisionCards, type RuleInWords } from '#src/domain/course/practiceCards.ts';
import type { LearnerRecord } from '#src/domain/record/learnerRecord.ts';
import { missedDecisions, type MissedDecision } from '#src/domain/record/missedDecisions.ts';
import { fetchThisSite } from '#src/records/fetchThisSite.ts';
import type { ItemForCards, PracticeForPage } from './cardsForPage.ts';

interface Around {
  readonly procedure: PracticeForPage['procedures'][number];
  readonly forPage: PracticeForPage;
  readonly record: LearnerRecord;
  readonly rules: readonly RuleInWords[];
}

/** A learner's own cards, and how the shared ones stand with them. */
export interface OwnCards {
  readonly cards: readonly PracticeCard[];
  /** The shared cards, with those in front whose question was told otherwise than the document has it. */
  readonly inFront: (shared: readonly PracticeCard[]) => PracticeCard[];
}

const AGAIN = '/again';

async function itemsAgain({ forPage, record, procedure }: Around): Promise<ItemForCards[]> {
  const again = new Set(
    record.lessons.flatMap(({ answers }) =>
      Object.entries(answers).flatMap(([key, value]) => (key.endsWith(AGAIN) && value === 'yes' ? key.slice(0, -AGAIN.length) : [])),
    ),
  );
  if (again.size === 0) return [];
  const response = await fetch(forPage.ownAt);
  const items = response.ok ? ((await response.json()) as ItemForCards[]) : [];
  return items.filter((item) => again.has(item.id) && (item.procedure === undefined || item.procedure === procedure.id));
}

interface Missed {
  readonly decisions: readonly MissedDecision[];
  readonly titleOf: (scenario: string) => string;
}

async function missedIn({ forPage, record }: Around): Promise<Missed> {
  const hasMissed = record.attempts.some(({ state, result }) => state === 'ended' && (result?.lost ?? 0) > 0);
  const site = hasMissed ? await fetchThisSite(forPage.judgesAt) : undefined;
  return site ? { decisions: missedDecisions(record, site.replay), titleOf: site.titleOf } : { decisions: [], titleOf: (id) => id };
}

/** Makes a learner's own cards: of confident mistakes, and of what the choices in conversations missed. */
export async function ownCards(around: Around): Promise<OwnCards> {
  const [items, { decisions, titleOf }] = await Promise.all([itemsAgain(around), missedIn(around)]);
  const missedRules = decisions.flatMap(({ rule, scenario }) => (rule === undefined ? [] : { rule, scenario: titleOf(scenario) }));
  const questions = decisions.filter(({ question, procedure }) => question !== undefined && procedure === around.procedure.id);
  const facts = questions.map(({ question, procedure }) => `pack/${procedure}/${question ?? ''}`);
  const isMissed = ({ fact }: PracticeCard): boolean => facts.some((missed) => fact === missed || fact.startsWith(`${missed}/`));
  return {
    cards: [...confidentMistakeCards(items, around.procedure), ...missedDecisionCards(missedRules, around.rules)],
    inFront: (shared) => [...shared.filter(isMissed), ...shared.filter((card) => !isMissed(card))],
  };
}
