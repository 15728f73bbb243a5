import type { PlanInUse } from './planInUse.ts';

/** The ways of running that ask for more than one track, by their names in the content of the training room. */
const SEVERAL_TRACKS = { groups: 'groups', both: 'both' } as const;

/** One way through the story that a session follows, under one procedure. */
export interface TrackSetup {
  readonly name: string;
  readonly procedure: string;
}

/** What is settled before a session begins. The start page asks for it; a block of a course plan fills it in. */
export interface SessionSetup {
  readonly scenario: string;
  /** Id of a way of running (`TrainingRoom.ways`). */
  readonly way: string;
  readonly tracks: readonly TrackSetup[];
  /** The minutes planned for this scenario, set-up and debrief included. */
  readonly minutes: number;
  /** How many are in the room; 0 where nobody has counted. */
  readonly people: number;
  /** The course plan it is part of, where there is one. */
  readonly plan?: PlanInUse | undefined;
}

interface Asked {
  readonly scenario: string;
  readonly way: string;
  readonly procedure: string;
  readonly minutes: number;
  readonly people: number;
  readonly groups: number;
  readonly plan?: PlanInUse | undefined;
  /** The procedures on offer, by id, with the names they go by. */
  readonly procedures: Readonly<Record<string, string>>;
}

function tracksFor({ way, procedure, procedures, groups }: Asked): TrackSetup[] {
  if (way === SEVERAL_TRACKS.groups)
    return Array.from({ length: groups }, (_, index) => ({ name: `Group ${String(index + 1)}`, procedure }));
  if (way !== SEVERAL_TRACKS.both) return [{ name: 'The whole group', procedure }];
  const other = Object.keys(procedures).find((id) => id !== procedure) ?? procedure;
  return [procedure, other].map((id) => ({ name: `Under the ${procedures[id] ?? id}`, procedure: id }));
}

/** The setup that a start form asks for: one track for the whole group, one for each small group, or one for each of two procedures. */
export function setupFor(asked: Asked): SessionSetup {
  const { scenario, way, minutes, people, plan } = asked;
  return { scenario, way, minutes, people, tracks: tracksFor(asked), ...(plan ? { plan } : {}) };
}
