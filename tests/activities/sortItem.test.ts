import { describe, expect, it } from 'vitest';
import { belongsWith } from '#src/activities/sortItem.ts';

const item = { id: 'mediation', task: 'Arranges a mediator.', role: 'hr', also: ['supervisor'], because: 'HR sets it up.' };

describe('a task to sort', () => {
  it('belongs with its role, and with each role that could do it too', () => {
    expect(belongsWith(item, 'hr')).toBe(true);
    expect(belongsWith(item, 'supervisor')).toBe(true);
  });

  it('belongs with no other role', () => {
    expect(belongsWith(item, 'officer')).toBe(false);
  });
});
