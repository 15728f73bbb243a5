import type { BriefActivity, RawTally } from '#src/domain/course/activity.ts';

const times = (count: number, tally: RawTally): RawTally[] => Array.from({ length: count }, () => tally);

/** Contacts of a quarter by unit and type: so many of each, in a small university. */
export function aBrief(counts: Readonly<Record<string, Readonly<Record<string, number>>>>): BriefActivity {
  const tallies = Object.entries(counts).flatMap(([unit, types]) =>
    Object.entries(types).flatMap(([type, count]) => times(count, { unit, type, who: `Somebody in ${unit}` })),
  );
  return {
    id: 'safe-brief',
    kind: 'brief',
    title: 'A safe brief',
    intro: '',
    outcomes: ['O5/de-identified'],
    columns: [
      { id: 'unit', name: 'Unit', safe: 'merge', because: 'Some units are small.', merges: { Anthropology: 'Arts', History: 'Arts' } },
      { id: 'type', name: 'Type', safe: 'keep', because: 'The type shows what to act on.' },
      { id: 'who', name: 'Who came', safe: 'leave out', because: 'A name is never needed.' },
    ],
    tallies,
    example: [],
  };
}
