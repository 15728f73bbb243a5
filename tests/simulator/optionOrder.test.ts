import { describe, expect, it } from 'vitest';
import { inOptionOrder } from '#src/simulator/story/optionOrder.ts';

const OPTIONS = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
const orderFor = (learner: string, scene = 'the-door', options = OPTIONS): string =>
  inOptionOrder(options, scene, learner)
    .map(({ id }) => id)
    .join('');

describe('the order of the options', () => {
  it('is the same for one learner each time they come back to a moment', () => {
    expect(orderFor('ana')).toBe(orderFor('ana'));
  });

  it('does not follow the order of the file', () => {
    expect(orderFor('ana', 'the-door', [...OPTIONS].reverse())).toBe(orderFor('ana'));
  });

  it('keeps every option once', () => {
    expect([...orderFor('ben')].sort().join('')).toBe('abcd');
  });

  it('puts each option in each place about equally often, over many learners and moments', () => {
    const learners = Array.from({ length: 1000 }, (_, index) => `learner-${String(index)}`);
    for (const { id } of OPTIONS) {
      for (const place of [0, 1, 2, 3]) {
        const often = learners.filter((learner) => orderFor(learner, `scene-${learner.length}`)[place] === id).length;
        expect(often).toBeGreaterThan(190);
        expect(often).toBeLessThan(310);
      }
    }
  });
});
