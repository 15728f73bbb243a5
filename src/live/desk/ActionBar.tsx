import { actionFor } from '../drive/obey.ts';
import { useDesk } from '../drive/useDesk.ts';
import { keyInWords, keysOf, type CommandId, type KeyChanges } from '../keys/deskKeys.ts';
import { canUndo } from '../session/liveSession.ts';
import { trackOf, type LiveRun } from '../session/liveRun.ts';
import { nextStep } from '../story/nextStep.ts';

interface Props {
  readonly changes: KeyChanges;
}

function Key({ command, changes }: Props & { readonly command: CommandId }) {
  const [key] = keysOf(command, changes);
  return key === undefined ? null : <kbd>{keyInWords(key)}</kbd>;
}

const WORDS: Readonly<Partial<Record<CommandId, (run: LiveRun) => string>>> = {
  voting: (run) => (trackOf(run).voting === 'open' ? 'Close voting' : 'Open voting'),
  counts: (run) => ((run.debrief === null ? trackOf(run).shown : run.debriefShown) ? 'Hide counts' : 'Show counts'),
  again: () => 'Vote again',
  findings: (run) => (trackOf(run).revealed ? 'Hide findings' : 'Findings'),
  blank: (run) => (run.blank ? 'Show screen' : 'Blank'),
  debrief: (run) => (run.debrief === null ? 'Debrief' : 'Back to story'),
  rewind: () => 'Rewind',
};

function CommandButton({ command, changes }: Props & { readonly command: CommandId }) {
  // The whole desk, since an action is a new object each time it is asked for.
  const desk = useDesk((each) => each);
  const action = actionFor(command, desk);
  const words = WORDS[command]?.(desk.run) ?? '';
  return (
    <button type="button" className="button" aria-disabled={action === undefined} onClick={() => action && desk.act(action)}>
      {words} <Key command={command} changes={changes} />
    </button>
  );
}

function UndoButton({ changes }: Props) {
  const isOpen = useDesk((desk) => canUndo(desk.session));
  const undo = useDesk((desk) => desk.undo);
  return (
    <button type="button" className="button" aria-disabled={!isOpen} onClick={undo}>
      Undo <Key command="undo" changes={changes} />
    </button>
  );
}

function NextButton({ changes }: Props) {
  const state = useDesk((desk) => desk);
  const next = nextStep(state);
  const isOver = state.run.debrief !== null;
  return (
    <button
      type="button"
      className="button button--primary"
      aria-disabled={next === undefined}
      onClick={() => next && state.act(next.action)}
    >
      <span>
        <span className="visually-hidden">Next: </span>
        {next ? next.says : isOver ? 'The last page' : 'Pick a path'}
      </span>{' '}
      {next ? <Key command="next" changes={changes} /> : null}
    </button>
  );
}

/** Everything that drives the session, with its key on it; on the right the obvious next step. */
export function ActionBar({ changes }: Props) {
  return (
    <section className="desk__bar" aria-label="Drive the session">
      {(['voting', 'counts', 'again', 'findings'] as const).map((command) => (
        <CommandButton key={command} command={command} changes={changes} />
      ))}
      <UndoButton changes={changes} />
      {(['blank', 'debrief'] as const).map((command) => (
        <CommandButton key={command} command={command} changes={changes} />
      ))}
      <span className="desk__bar-end">
        <CommandButton command="rewind" changes={changes} />
        <NextButton changes={changes} />
      </span>
    </section>
  );
}
