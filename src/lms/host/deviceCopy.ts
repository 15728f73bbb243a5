import { hashOf } from '#src/domain/record/canonicalJson.ts';

interface Copy {
  readonly token: string;
  readonly values: Readonly<Record<string, string>>;
}

/** What one learner's course has on this device, beside what the learning system keeps. */
export interface DeviceCopy {
  /** What was kept for the same use of the course; what belongs to an earlier use is left out. */
  read(token: string | undefined): Copy | undefined;
  write(copy: Copy): void;
}

const NOTHING: DeviceCopy = { read: () => undefined, write: () => undefined };

/** Under which name: it says nothing to a reader, and no two learners share one. */
function keyFor(learner: string, course: string): string {
  return `first-port/course/${hashOf({ learner, course })}`;
}

/** The copy of a learner. Where nobody is named there is none: two learners are never mixed. */
export function deviceCopy(storage: () => Storage, learner: string, course: string): DeviceCopy {
  if (learner === '') return NOTHING;
  const key = keyFor(learner, course);
  return {
    read(token) {
      try {
        const copy = JSON.parse(storage().getItem(key) ?? 'null') as Copy | null;
        return copy && (token === undefined || copy.token === token) ? copy : undefined;
      } catch {
        return undefined;
      }
    },
    write(copy) {
      try {
        storage().setItem(key, JSON.stringify(copy));
      } catch {
        // Storage is off or full: the learning system still has what counts.
      }
    },
  };
}
