import { describe, expect, it } from 'vitest';
import { pointOut, rawWordsIn } from '#src/activities/brief/pointOut.ts';
import { aBrief } from './aBrief.ts';

const brief = aBrief({ Anthropology: { bullying: 2 }, History: { bullying: 5, race: 6 }, Library: { bullying: 9 } });
const asRaw = { unit: 'keep', type: 'keep', who: 'keep' } as const;
const safe = { unit: 'merge', type: 'keep', who: 'leave out' } as const;
const says = (kind: string, treatments: Parameters<typeof pointOut>[1]) =>
  pointOut(brief, treatments).flatMap((point) => (point.kind === kind ? point.says : []));

describe('what is pointed out about a brief', () => {
  it('names each column that shows more than is safe, and why', () => {
    expect(says('could identify', asRaw)).toContain('“Who came” is kept as it is. A name is never needed.');
    expect(says('could identify', asRaw)).toContain('“Unit” is kept as it is. Some units are small.');
  });

  it('names a unit with few, and says that a wider group would help', () => {
    const few = says('could identify', { ...safe, unit: 'keep' }).find((line) => line.includes('Anthropology'));
    expect(few).toContain('fewer than 5 contacts in all. Whoever knows the place');
    expect(few).toContain('wider group');
  });

  it('has nothing against a safe brief', () => {
    expect(says('could identify', safe)).toEqual([]);
    expect(says('leaves out too much', safe)).toEqual([]);
  });

  it('says what is missing where more is left out than need be', () => {
    expect(says('leaves out too much', { ...safe, type: 'leave out' })).toEqual(['“Type” is left out. The type shows what to act on.']);
    const nothing = { unit: 'leave out', type: 'leave out', who: 'leave out' } as const;
    expect(says('leaves out too much', nothing).join(' ')).toContain('Only the total is left.');
  });

  it('says what the suppression has done', () => {
    const done = says('protected', { ...safe, unit: 'keep', type: 'leave out' });
    expect(done[0]).toBe('One number is under 5, and the table shows “fewer than 5” there.');
    expect(done[1]).toBe('One more number is not shown, because the totals would give a small one away.');
  });

  it('says that three columns or more are counted each by itself', () => {
    expect(says('protected', asRaw)).toContain(
      'Each column is counted by itself. Three or more at once would put nearly every contact in a row of its own.',
    );
  });
});

describe('lines of one’s own', () => {
  it('are looked through for raw words that a safe brief would not show', () => {
    expect(rawWordsIn('Two people in anthropology came about bullying. Somebody in History too.', brief)).toEqual([
      'Anthropology',
      'History',
      'Somebody in History',
    ]);
  });

  it('may name what is kept, and the wider group', () => {
    expect(rawWordsIn('Arts: mostly bullying. The prehistory of it does not matter.', brief)).toEqual([]);
  });
});
