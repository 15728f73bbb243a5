import type { Completion } from '#src/domain/record/completion/completion.ts';
import { completionIn } from '#src/domain/record/completion/completion.ts';
import { mergeRecords } from '#src/domain/record/learnerRecord.ts';
import { prerequisiteOf, withPrerequisite } from '#src/domain/record/completion/prerequisite.ts';
import { openBrowserStore } from '#src/records/browserStore.ts';
import { dayInWords } from '../inWords.ts';
import { readFileIn, type FileHeld } from '../myRecord/readFileIn.ts';

/** What a record file comes to for a course that asks for another one: the completion in it, or why there is none to go by. */
export type PrerequisiteRead =
  | { readonly kind: 'found'; readonly completion: Completion; readonly held: FileHeld; readonly says: string }
  | { readonly kind: 'refused'; readonly because: string };

function shownInWords({ file, completions }: FileHeld, { id, completedAt }: Completion): string {
  const replay = completions.find(({ completion }) => completion.id === id)?.replayed;
  const holds =
    replay?.kind === 'holds' ? 'Worked out again here, it holds.' : 'The course has changed since, so it stands as it was recorded then.';
  const who = file.learner.name ? `The record of ${file.learner.name}` : 'This record';
  return `${who} shows the initial course completed on ${dayInWords(completedAt)}. ${holds}`;
}

/** Why a completion that stands in the file is nothing to go by. */
function doubtInWords({ completions, sealHolds }: FileHeld, before: string): string {
  if (!sealHolds)
    return 'This file was changed after it was downloaded, so its completion cannot be relied on. Download it again where it is kept.';
  const doubt = completions.find(({ completion }) => completion.course === before)?.replayed;
  return `The completion in this record does not follow from what is in it. ${doubt?.kind === 'does not hold' ? doubt.because.join(' ') : ''}`;
}

function foundIn(held: FileHeld, before: string): PrerequisiteRead {
  const completion = completionIn(held.mayBeAdded, before);
  if (completion) return { kind: 'found', completion, held, says: shownInWords(held, completion) };
  if (completionIn(held.file.record, before)) return { kind: 'refused', because: doubtInWords(held, before) };
  const because = 'This record holds no completion of the initial course. Choose another file, attest it, or do the initial course.';
  return { kind: 'refused', because };
}

/** Reads a record file and replays it; finds the completion of the course that comes first. Changes nothing. */
export async function prerequisiteIn(file: Blob, judgesAt: string, before: string): Promise<PrerequisiteRead> {
  const read = await readFileIn(file, judgesAt, openBrowserStore().read());
  return read.kind === 'refused' ? read : foundIn(read.held, before);
}

interface Reading {
  readonly file: Blob;
  readonly judgesAt: string;
  readonly before: string;
  /** Where it is told, and where it is taken over. */
  readonly place: HTMLElement;
  readonly onKept: () => void;
}

/** Adds the record to what this browser keeps, and keeps that it was shown by a record. */
function keep(held: FileHeld, completion: Completion): void {
  openBrowserStore().change((record) =>
    withPrerequisite(mergeRecords(record, held.mayBeAdded), prerequisiteOf(completion, 'record', new Date().toISOString())),
  );
}

/** Reads a file that a learner chose, tells what it shows, and takes it over once the learner says so. */
export async function readPrerequisite({ file, judgesAt, before, place, onKept }: Reading): Promise<void> {
  const read = await prerequisiteIn(file, judgesAt, before);
  const says = document.createElement('p');
  says.textContent = read.kind === 'refused' ? read.because : `${read.says} Is it yours? Then it is added to what this browser keeps.`;
  place.replaceChildren(says);
  if (read.kind === 'refused') return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button button--primary';
  button.textContent = 'It is mine, go on';
  button.addEventListener('click', () => {
    keep(read.held, read.completion);
    place.replaceChildren();
    onKept();
  });
  place.append(button);
}
