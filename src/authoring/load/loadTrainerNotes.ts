import type { TrainerNotes } from '#src/domain/scenario/trainerNotes.ts';
import type { TrainerNotesEntry } from '../schema/trainerNotes.ts';

/** What a trainer is given for a scenario. */
export function loadTrainerNotes(entry: TrainerNotesEntry | undefined): TrainerNotes | undefined {
  if (!entry) return undefined;
  const { visitor, officer, observer } = entry.roles;
  return {
    aim: entry.aim,
    setUp: entry['set-up'],
    listenFor: entry['listen for'],
    askTheRoom: entry['ask the room'],
    traps: entry.traps,
    debrief: entry.debrief,
    twoMinuteStart: entry['two-minute start'],
    roles: { visitor, officer, observer: { card: observer.card, watchFor: observer['watch for'] } },
  };
}
