import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerInForce } from '#src/domain/procedure/answerInForce.ts';
import { drawItems } from '#src/domain/course/drawItems.ts';
import { questionItems } from '#src/domain/course/questionItems.ts';
import { DOES_NOT_SAY } from '#src/domain/vocabulary/vocabulary.ts';
import { anyPack, anyQuestions, aPack, aQuestion, facts, isSilent, says } from '../builders/aPack.ts';

const questions = [aQuestion('anonymous', ['yes', 'no']), aQuestion('raise-with', ['lead', 'hr', 'board', 'union', 'friend'])];
const words = { questions, facts };
const other = aPack('Ridge', [says('anonymous', 'yes'), isSilent('raise-with')]);

function itemsOf(...answers: Parameters<typeof aPack>[1]) {
  return questionItems(aPack('Harbour', answers), [other], words);
}

describe('a question made from a pack', () => {
  it('names the procedure it is asked under', () => {
    expect(itemsOf(says('anonymous', 'no'))[0]?.ask).toBe('Under the Harbour rules: what about anonymous?');
  });

  it('gives what the pack says as the reason, with its clause', () => {
    const [item] = itemsOf(says('anonymous', 'no'));
    expect(item?.key).toBe('no');
    expect(item?.options.find(({ id }) => id === 'no')?.because).toBe('It says no. (Harbour rules, 1)');
  });

  it('gives the gist of the clause where the pack has no sentence of its own', () => {
    const [item] = itemsOf({ ...says('anonymous', 'no'), says: '' });
    expect(item?.options.find(({ id }) => id === 'no')?.because).toBe('The gist of the first clause. (Harbour rules, 1)');
  });

  it('says whose answer it is when a wrong option is right elsewhere', () => {
    const [item] = itemsOf(says('anonymous', 'no'));
    expect(item?.options.find(({ id }) => id === 'yes')?.because).toMatch(/^That is from the Ridge rules\. /);
    expect(item?.rivals).toEqual(['yes']);
  });

  it('rests on the silence of a document that does not say, and names whom to ask', () => {
    const [item] = itemsOf(isSilent('anonymous'));
    expect(item?.key).toBe(DOES_NOT_SAY);
    expect(item?.options.find(({ id }) => id === DOES_NOT_SAY)?.because).toBe(
      'It leaves this out. Nearest: Harbour rules, 1. Ask People and Culture.',
    );
  });

  it('is asked once more for each case with an answer of its own, and says which case it is', () => {
    const items = itemsOf(says('raise-with', 'lead'), says('raise-with', 'hr', { danger: 'yes' }));
    expect(items.map(({ key }) => key)).toEqual(['lead', 'hr']);
    expect(items[1]?.ask).toBe('Under the Harbour rules, when something is danger: what about raise-with?');
    expect(new Set(items.map(({ id }) => id)).size).toBe(2);
  });

  it('is not made where the pack has nothing entered', () => {
    expect(itemsOf(says('anonymous', 'no')).map(({ question }) => question)).toEqual(['anonymous']);
  });
});

const anyTwo = anyQuestions.chain((asked) => fc.tuple(fc.constant(asked), anyPack('one', asked), anyPack('other', asked)));
const seeds = fc.string({ maxLength: 8 });

describe('items drawn from any two packs, by any seed', () => {
  const anyDrawn = fc.tuple(anyTwo, seeds, fc.integer({ min: 1, max: 12 })).map(([[asked, pack, rival], seed, count]) => {
    const items = questionItems(pack, [rival], { questions: asked, facts });
    return { pack, items, count, seed, drawn: drawItems(items, count, seed) };
  });

  it('have exactly one key, which is what the answer in force says', () => {
    fc.assert(
      fc.property(anyDrawn, ({ pack, drawn }) => {
        for (const item of drawn) {
          const answer = answerInForce(pack.answers, item.question, item.when);
          expect(item.key).toBe(answer?.kind === 'given' ? answer.answer : DOES_NOT_SAY);
          expect(item.options.filter(({ id }) => id === item.key)).toHaveLength(1);
        }
      }),
    );
  });

  it('have two to four options, all different, each with a reason, "does not say" always among them', () => {
    fc.assert(
      fc.property(anyDrawn, ({ drawn }) => {
        for (const { options } of drawn) {
          expect(options.length).toBeGreaterThanOrEqual(2);
          expect(options.length).toBeLessThanOrEqual(4);
          expect(new Set(options.map(({ id }) => id)).size).toBe(options.length);
          expect(new Set(options.map(({ text }) => text)).size).toBe(options.length);
          expect(options.every(({ because }) => because.trim() !== '')).toBe(true);
          expect(options.map(({ id }) => id)).toContain(DOES_NOT_SAY);
        }
      }),
    );
  });

  it('offer what the other pack says', () => {
    fc.assert(
      fc.property(anyDrawn, ({ drawn }) => {
        for (const { options, rivals } of drawn) expect(options.map(({ id }) => id)).toEqual(expect.arrayContaining([...rivals]));
      }),
    );
  });

  it('are as many as asked for or as there are, each once, and the same for the same seed', () => {
    fc.assert(
      fc.property(anyDrawn, ({ items, count, seed, drawn }) => {
        expect(drawn).toHaveLength(Math.min(count, items.length));
        expect(new Set(drawn.map(({ id }) => id)).size).toBe(drawn.length);
        expect(drawItems([...items].reverse(), count, seed)).toEqual(drawn);
      }),
    );
  });

  it('rest on a silence in no more than half, as long as there are others', () => {
    fc.assert(
      fc.property(anyDrawn, ({ items, count, drawn }) => {
        const others = items.filter(({ key }) => key !== DOES_NOT_SAY).length;
        const silences = drawn.filter(({ key }) => key === DOES_NOT_SAY).length;
        expect(silences).toBeLessThanOrEqual(Math.max(Math.floor(count / 2), count - others));
      }),
    );
  });
});

describe('another seed', () => {
  const asked = Array.from({ length: 30 }, (_, index) => aQuestion(`q${String(index)}`, ['a', 'b', 'c', 'd', 'e']));
  const items = questionItems(
    aPack(
      'Harbour',
      asked.map(({ id }) => says(id, 'c')),
    ),
    [],
    { questions: asked, facts },
  );

  it('draws other questions, and puts the key in each place about as often', () => {
    const rounds = Array.from({ length: 40 }, (_, seed) => drawItems(items, 10, String(seed)));
    expect(new Set(rounds.map((round) => round.map(({ id }) => id).join())).size).toBe(40);
    const places = [0, 0, 0, 0];
    for (const { options, key } of rounds.flat()) places[options.findIndex(({ id }) => id === key)]! += 1;
    for (const place of places) expect(place).toBeGreaterThan(60);
  });
});
