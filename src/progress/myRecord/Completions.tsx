import { useEffect, useState } from 'react';
import type { Completion } from '#src/domain/record/completion/completion.ts';
import { StatusChip } from '#src/ui/StatusChip.tsx';
import { completionReplayInWords } from '#src/domain/record/replay/completionReplayInWords.ts';
import { dayInWords, roleInWords } from '../inWords.ts';
import type { CompletionReplay } from '#src/domain/record/replay/replayCompletions.ts';
import { useForPage, useRecord } from './useRecord.ts';

/** Completions worked out again as soon as what they are judged by has come; none yet until then. */
function useReplays(): readonly CompletionReplay[] {
  const record = useRecord((state) => state.record);
  const { judgesAt } = useForPage();
  const [replays, setReplays] = useState<readonly CompletionReplay[]>([]);
  const hasSome = record.completions.length > 0;
  useEffect(() => {
    if (!hasSome) return;
    let isHere = true;
    void Promise.all([import('#src/records/fetchThisSite.ts'), import('#src/domain/record/replay/replayCompletions.ts')]).then(
      async ([{ fetchThisSite }, { replayCompletions }]) => {
        const site = await fetchThisSite(judgesAt);
        if (isHere && site) setReplays(replayCompletions(record, site));
      },
    );
    return () => {
      isHere = false;
    };
  }, [hasSome, record, judgesAt]);
  return replays;
}

/** Courses that are completed: when, as whom, under which procedure, and whether it follows from the record. */
export function Completions() {
  const completions = useRecord((state) => state.record.completions);
  const replays = useReplays();
  if (completions.length === 0) return null;
  return (
    <section className="flow" aria-labelledby="completions">
      <h2 id="completions">Completed</h2>
      <ul className="ruled" role="list">
        {completions.map((completion) => (
          <CompletionLine
            key={completion.id}
            completion={completion}
            replay={replays.find((replay) => replay.completion.id === completion.id)}
          />
        ))}
      </ul>
    </section>
  );
}

function CompletionLine({ completion, replay }: { readonly completion: Completion; readonly replay: CompletionReplay | undefined }) {
  const { courses, procedures, certificate } = useForPage();
  const { id, course, role, procedure, completedAt, validUntil, courseScore } = completion;
  const words = replay && completionReplayInWords(replay);
  return (
    <li className="flow my-record__completion">
      <h3>{courses.find((each) => each.id === course)?.title ?? course}</h3>
      <p className="meta">
        {dayInWords(completedAt)} · {roleInWords(role)} · {procedures[procedure] ?? procedure} · valid until {dayInWords(validUntil)}
        {courseScore === undefined ? '' : ` · course score ${String(courseScore)} of 100`}
      </p>
      {words ? (
        <p className="my-record__verdict">
          <StatusChip standing={words.standing} word={words.word} />
          <span>{words.says}</span>
        </p>
      ) : null}
      <p>
        <a className="button" href={`${certificate}?id=${id}`}>
          Certificate
        </a>
      </p>
    </li>
  );
}
