import { fillTerms } from '#src/domain/procedure/fillTerms.ts';
import type { Terms } from '#src/domain/procedure/procedure.ts';
import type { Line, Person } from '#src/domain/scenario/scenario.ts';
import { conditionHolds, type StoryState } from '#src/domain/scenario/storyState.ts';

/** A line as it is shown: who speaks, or nobody where it is a stage direction. */
export interface SpokenLine {
  readonly speaker?: string;
  readonly text: string;
}

/** Under which procedure a story is told, and in whose words. */
export interface Telling {
  readonly procedure: string;
  readonly terms: Terms;
  readonly people: readonly Person[];
}

/** The lines that hold in a story as it stands under one procedure, with that procedure's words filled in. */
export function linesSpoken(lines: readonly Line[], story: StoryState, { procedure, terms, people }: Telling): SpokenLine[] {
  const nameOf = (id: string): string => people.find((person) => person.id === id)?.name ?? id;
  return lines
    .filter((line) => conditionHolds(line.when, story) && (line.procedure ?? procedure) === procedure)
    .map((line) => ({
      text: fillTerms(line.text, terms),
      ...(line.person === undefined ? {} : { speaker: nameOf(line.person) }),
    }));
}
