import type { Figures } from '#src/protocol/register.ts';

/** Nobody is told from a number that five or more stand behind. */
export const STEP = 5;

/** How many learners made which choice in which scene, by scene and choice. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What was published of a scenario: each number as it was when it was last raised. */
export interface Snapshot {
  readonly learners: number;
  /** Learners who reached each scene. */
  readonly reached: Readonly<Record<string, number>>;
  readonly choices: Counts;
}

/*
 * Two snapshots laid side by side tell more than each alone: a choice that rose by one tells what one of the new learners chose. So
 * a number is raised only once at least five more learners stand behind it than when it was raised last; and it is shown rounded
 * down to five, so that sums and remainders of what is shown are steps of five as well. Every number that is shown therefore
 * stands for none that are told apart or for at least five learners, and so does every change of it from one snapshot to the next.
 */
const raised = (before: number, now: number): number => (now - before >= STEP ? now : before);

/** A number as it is shown. */
export const shown = (learners: number): number => learners - (learners % STEP);

const sum = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((total, count) => total + count, 0);

export interface CountedNow {
  readonly learners: number;
  readonly choices: Counts;
}

/** The snapshot to publish now; the one before where fewer than five learners are new since. Undefined while there are fewer than five. */
export function nextSnapshot(before: Snapshot | undefined, { learners, choices }: CountedNow): Snapshot | undefined {
  if (learners - (before?.learners ?? 0) < STEP) return before;
  const scenes = Object.keys(choices);
  // Whoever comes back to a scene may choose twice in it, but is still one learner.
  const reachedNow = (scene: string): number => Math.min(learners, sum(choices[scene] ?? {}));
  return {
    learners,
    reached: Object.fromEntries(scenes.map((scene) => [scene, raised(before?.reached[scene] ?? 0, reachedNow(scene))])),
    choices: Object.fromEntries(
      scenes.map((scene) => {
        const made = Object.entries(choices[scene] ?? {});
        return [scene, Object.fromEntries(made.map(([choice, now]) => [choice, raised(before?.choices[scene]?.[choice] ?? 0, now)]))];
      }),
    ),
  };
}

type Decision = Figures['scenarios'][number]['decisions'][number];

/**
 * The decisions of a snapshot as they are shown. Choices of fewer than five are one number with everything that is not told apart. A
 * decision is left out while only one number of it could be shown: it would say that everybody chose the same.
 */
export function decisionsShown({ reached, choices }: Snapshot): Decision[] {
  return Object.entries(choices).flatMap(([scene, made]) => {
    const told = Object.entries(made)
      .map(([choice, learners]) => ({ choice, learners: shown(learners) }))
      .filter(({ learners }) => learners > 0);
    const others = Math.max(0, shown(reached[scene] ?? 0) - told.reduce((total, { learners }) => total + learners, 0));
    return told.length === 0 || told.length + (others > 0 ? 1 : 0) < 2 ? [] : [{ scene, choices: told, others }];
  });
}
