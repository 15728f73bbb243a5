import type { Completion } from '#src/domain/record/completion/completion.ts';
import type { LearnerRecord } from '#src/domain/record/learnerRecord.ts';
import { replayCompletion } from '#src/domain/record/completion/replayCompletion.ts';
import type { Replayed } from '#src/domain/record/completion/replayFinal.ts';
import type { ThisSite } from '#src/domain/record/replay/thisSite.ts';

/** What working a completion out again comes to; `unknown here` where this site does not have its course. */
export interface CompletionReplay {
  readonly completion: Completion;
  readonly replayed: Replayed | { readonly kind: 'unknown here' };
}

/** Works every completion of a record out again. */
export function replayCompletions(record: LearnerRecord, site: ThisSite): CompletionReplay[] {
  return record.completions.map((completion) => {
    const by = site.against(completion.course);
    return { completion, replayed: by ? replayCompletion(completion, record, by) : { kind: 'unknown here' as const } };
  });
}
