import { useEffect, useRef, useState } from 'react';
import type { RecordFile } from '#src/domain/record/file/recordFile.ts';
import type { LearnerRecord } from '#src/domain/record/learnerRecord.ts';
import type { AttemptReplay } from '#src/domain/record/replay/replayRecord.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { StatusChip } from '#src/ui/StatusChip.tsx';
import { completionReplayInWords } from '#src/domain/record/replay/completionReplayInWords.ts';
import { countInWords, momentInWords } from '../inWords.ts';
import type { FileHeld } from './readFileIn.ts';
import { replayInWords } from '#src/domain/record/replay/replayInWords.ts';
import type { RecordForPage } from './recordForPage.ts';
import type { CompletionReplay } from '#src/domain/record/replay/replayCompletions.ts';

const list = new Intl.ListFormat('en-AU', { type: 'conjunction' });

/** "3 runs, 1 lesson and 1 summary", or undefined for nothing at all. */
function contentsInWords({ attempts, lessons, alternatives, finals, completions, baselines, practice }: LearnerRecord): string | undefined {
  const counts = [
    [attempts.length, 'run'],
    [lessons.length, 'lesson'],
    [alternatives.length, 'summary'],
    [finals.length, 'final assessment'],
    [completions.length, 'completion'],
    [baselines.length, 'baseline'],
    [practice.length, 'practice card'],
  ] as const;
  const named = counts.flatMap(([count, noun]) => {
    if (count === 0) return [];
    return noun === 'summary' && count > 1 ? `${String(count)} summaries` : countInWords(count, noun);
  });
  return named.length === 0 ? undefined : list.format(named);
}

/** "A backup", or whose record it is: one file of before the two, or the one for HR. */
function whatItIs({ for: purpose, learner: { name, staffNumber } }: RecordFile): string {
  const whose = name === '' ? '' : ` of ${name}${staffNumber === '' ? '' : `, staff number ${staffNumber}`}`;
  if (purpose === 'backup') return `A backup${whose}`;
  return purpose === 'hr' ? `The record for HR${whose}` : `The record${whose || ' of somebody without a name'}`;
}

interface Props {
  readonly held: FileHeld;
  readonly forPage: RecordForPage;
  readonly onAdd: (record: LearnerRecord) => void;
}

/** What a file holds: whether it is as it was downloaded, how each run replays, and what may be added. */
export function FileReport({ held, forPage, onAdd }: Props) {
  const { file, sealHolds, replays, completions } = held;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="card flow arrives">
      <h3 tabIndex={-1} ref={heading}>
        What the file holds
      </h3>
      <p>
        {whatItIs(file)}, downloaded on {momentInWords(file.exportedAt)}: {contentsInWords(file.record) ?? 'nothing done yet'}.
      </p>
      <p className="my-record__verdict">
        {sealHolds ? <StatusChip standing="supported" word="Unchanged" /> : <StatusChip standing="harm" word="Changed" />}
        <span>
          {sealHolds
            ? 'The file is as it was downloaded. That does not show who made it.'
            : 'The file was changed after it was downloaded. Runs that replay the same still follow from their choices; dates, lessons and all else in it cannot be relied on.'}
        </span>
      </p>
      {replays.length === 0 ? null : (
        <ul className="ruled" role="list">
          {replays.map((replayed) => (
            <ReplayLine key={replayed.attempt.id} replayed={replayed} forPage={forPage} />
          ))}
        </ul>
      )}
      {completions.length === 0 ? null : (
        <ul className="ruled" role="list">
          {completions.map((replay) => (
            <CompletionReplayLine key={replay.completion.id} replay={replay} forPage={forPage} />
          ))}
        </ul>
      )}
      <AddToDevice held={held} onAdd={onAdd} />
    </div>
  );
}

function ReplayLine({ replayed, forPage }: { readonly replayed: AttemptReplay } & Pick<Props, 'forPage'>) {
  const { scenarios, procedures } = forPage;
  const { scenario, procedure, mode, updatedAt } = replayed.attempt;
  const { standing, word, says } = replayInWords(replayed);
  return (
    <li>
      <p>
        {scenarios.find(({ id }) => id === scenario)?.title ?? scenario}{' '}
        <span className="meta">
          {momentInWords(updatedAt)} · {procedures[procedure] ?? procedure} · {mode === 'practice' ? 'Practice' : 'Assessment'}
        </span>
      </p>
      <p className="my-record__verdict">
        <StatusChip standing={standing} word={word} />
        <span>{says}</span>
      </p>
    </li>
  );
}

function CompletionReplayLine({ replay, forPage }: { readonly replay: CompletionReplay } & Pick<Props, 'forPage'>) {
  const { course, completedAt, procedure } = replay.completion;
  const { standing, word, says } = completionReplayInWords(replay);
  return (
    <li>
      <p>
        {forPage.courses.find(({ id }) => id === course)?.title ?? course}, completed{' '}
        <span className="meta">
          {momentInWords(completedAt)} · {forPage.procedures[procedure] ?? procedure}
        </span>
      </p>
      <p className="my-record__verdict">
        <StatusChip standing={standing} word={word} />
        <span>{says}</span>
      </p>
    </li>
  );
}

function AddToDevice({ held, onAdd }: Pick<Props, 'held' | 'onAdd'>) {
  const [added, setAdded] = useState(false);
  const contents = contentsInWords(held.mayBeAdded);
  if (contents === undefined) return <p>Nothing in it can be added that is not on this device already.</p>;
  return (
    <div role="status">
      {added ? (
        <p className="notice">
          <Icon name="supported" />
          <span>Added: {contents}. What was on this device is still there, and what it had already is not there twice.</span>
        </p>
      ) : (
        <p className="row">
          <button
            type="button"
            className="button"
            onClick={() => {
              onAdd(held.mayBeAdded);
              setAdded(true);
            }}
          >
            Add to this device
          </button>
          <span className="meta">Adds {contents}. Only add a record that is your own.</span>
        </p>
      )}
    </div>
  );
}
