import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readContent } from '#src/authoring/readContent.ts';
import { cardSeconds } from '#src/domain/course/practiceCard.ts';
import { confidentMistakeCards, missedDecisionCards, practiceCards, rulesInWords } from '#src/domain/course/practiceCards.ts';

const { content } = readContent(fileURLToPath(new URL('../../../content', import.meta.url)));
if (!content) throw new Error('The content cannot be used.');
const offered = content.procedures.filter(({ id }) => content.organisation.proceduresOffered.includes(id));

describe.each(offered.map((procedure) => [procedure.name, procedure] as const))('the practice cards under the %s', (_, procedure) => {
  const cards = practiceCards({ ...content, procedure, others: offered.filter((other) => other !== procedure) });

  it('ask each fact in two forms, each card under an id of its own', () => {
    const forms = Map.groupBy(cards, ({ fact }) => fact);
    expect([...forms.values()].filter((both) => both.map(({ form }) => form).join() !== 'recognise,recall')).toEqual([]);
    expect(new Set(cards.map(({ id }) => id)).size).toBe(cards.length);
    expect(cards.every(({ id, fact, form }) => id === `${fact}/${form}`)).toBe(true);
  });

  it('are made from the pack, the charter and the cases', () => {
    expect(new Set(cards.map(({ source }) => source))).toEqual(new Set(['pack', 'charter', 'case']));
  });

  it('offer two to four options that read differently, one of which holds', () => {
    for (const card of cards) {
      if (card.form !== 'recognise') continue;
      expect(new Set(card.options.map(({ text }) => text)).size, card.id).toBe(card.options.length);
      expect(card.options.length, card.id).toBeGreaterThanOrEqual(2);
      expect(card.options.length, card.id).toBeLessThanOrEqual(4);
      expect(
        card.options.map(({ id }) => id),
        card.id,
      ).toContain(card.key);
    }
  });

  it('leave no name of an office open, tell none of a case with a content note, and take under a minute each', () => {
    const noted = content.cases.filter(({ contentNote }) => contentNote !== undefined).map(({ id }) => `case/${id}`);
    expect(cards.filter(({ fact }) => noted.includes(fact))).toEqual([]);
    expect(cards.filter((card) => /\{\w+\}/.test(JSON.stringify(card)))).toEqual([]);
    expect(cards.filter((card) => cardSeconds(card) >= 60)).toEqual([]);
  });
});

describe('cards of one’s own', () => {
  const [procedure] = offered;
  const item = content.items[0]!;

  it('ask a confident mistake again as it was asked, and without options', () => {
    const [recognise, recall] = confidentMistakeCards([item], procedure!);
    expect(recognise).toMatchObject({ fact: `item/${item.id}`, source: 'own question', form: 'recognise', key: item.key });
    expect(recall?.says).toContain(item.options.find(({ id }) => id === item.key)!.text);
  });

  it('ask what the rule of a missed decision asks, and speak of the choice alone', () => {
    const rules = rulesInWords(content.charter, procedure!.terms);
    const [recognise, recall] = missedDecisionCards([{ rule: 'limits-before-story', scenario: 'Promise' }], rules);
    expect(recognise?.ask).toMatch(/^In “Promise”, a choice left this at stake: “/);
    expect(recognise?.ask).not.toMatch(/\byou\b/i);
    expect(recall).toMatchObject({ id: 'decision/limits-before-story/recall', where: 'Charter of the role, point 2' });
    expect(missedDecisionCards([{ rule: 'no-such-rule', scenario: 'Promise' }], rules)).toEqual([]);
  });
});

it('a card that speaks of suicide, assault or violence says so, in both forms, and no other does', () => {
  const cards = practiceCards({ ...content, procedure: offered[0]!, others: offered.slice(1) });
  const noted = cards.filter(({ hasNote }) => hasNote === true);
  expect(noted.map(({ id }) => id)).toContain('charter/suicide-risk-may-be-shared/recall');
  expect(cards.filter((card) => hasSuchWords(card) && card.hasNote !== true)).toEqual([]);
  expect(noted.length).toBeLessThan(cards.length / 3);
  const noteOnly = { ...content.items[0]!, hasNote: true };
  expect(confidentMistakeCards([noteOnly], offered[0]!).every(({ hasNote }) => hasNote === true)).toBe(true);
});

function hasSuchWords(card: object): boolean {
  const { id: _id, fact: _fact, where: _where, outcomes: _outcomes, ...read } = card as Record<string, unknown>;
  return /suicid|assault|violen/i.test(JSON.stringify(Object.values(read).filter((value) => typeof value === 'string')));
}
