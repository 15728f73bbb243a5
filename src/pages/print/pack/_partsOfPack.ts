import type { Content } from '#src/authoring/content.ts';

/** A part that every pack has, whatever its scenarios. */
export interface PartOfPack {
  readonly id: 'letter' | 'run-sheet' | 'agreements' | 'letters' | 'observer' | 'own-procedure' | 'debrief' | 'support' | 'evaluation';
  readonly title: string;
  /** Who gets it, and how many of it. */
  readonly who: string;
  readonly untitled: boolean;
}

const PARTS: readonly PartOfPack[] = [
  { id: 'letter', title: 'Letter to those who come', who: 'One each, two weeks before. Fill in place, day and contact', untitled: true },
  { id: 'run-sheet', title: 'Run sheet', who: 'For each trainer', untitled: false },
  { id: 'agreements', title: 'Agreements', who: 'One for the wall', untitled: false },
  { id: 'letters', title: 'Letters A to D', who: 'One set for each person or table. Cut each sheet in half', untitled: true },
  { id: 'observer', title: 'Observer sheet', who: 'One for each group of three and round', untitled: false },
  { id: 'own-procedure', title: 'Own-procedure sheet', who: 'One each', untitled: false },
  { id: 'debrief', title: 'Debrief questions', who: 'One for each trainer and each group', untitled: false },
  { id: 'support', title: 'Support sheet', who: 'One each, and one for the wall', untitled: false },
  { id: 'evaluation', title: 'Evaluation', who: 'One each, at the end. No names', untitled: false },
];

/** The parts that a pack has: all but the own-procedure sheet where no activity asks for one. */
export function partsOfPack({ activities }: Pick<Content, 'activities'>): readonly PartOfPack[] {
  const hasSheet = activities.some(({ kind }) => kind === 'own procedure');
  return PARTS.filter(({ id }) => id !== 'own-procedure' || hasSheet);
}
