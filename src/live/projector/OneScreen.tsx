import { useCallback, useState } from 'react';
import { useStore } from 'zustand';
import { openDesk } from '../drive/openDesk.ts';
import type { DeskStore } from '../drive/deskStore.ts';
import { NoDeskNote } from '../drive/NoDeskNote.tsx';
import { useKeyChanges, useKeys } from '../drive/useKeys.ts';
import { useOpened } from '../drive/useOpened.ts';
import { publicMomentOf } from '../story/publicMoment.ts';
import { KeyHelp } from './KeyHelp.tsx';
import { ProjectorView } from './ProjectorView.tsx';

interface Props {
  readonly start: string;
  readonly scenarios: string;
}

function Driven({ desk }: { readonly desk: DeskStore }) {
  const state = useStore(desk);
  const [changes] = useKeyChanges();
  const [isHelpOpen, setHelpOpen] = useState(false);
  const help = useCallback(() => setHelpOpen(true), []);
  useKeys({ desk, letters: 'hands and paths', changes, onHelp: help });
  return (
    <>
      <ProjectorView
        moment={publicMomentOf(state)}
        isLinked
        waiting={null}
        tools={
          <button type="button" className="button button--small" onClick={help}>
            Keys <kbd>?</kbd>
          </button>
        }
      />
      {isHelpOpen ? <KeyHelp changes={changes} onClose={() => setHelpOpen(false)} /> : null}
    </>
  );
}

/** One screen for all, as a mirrored projector has: no private notes are on it, and keys alone drive it. The notes are on paper. */
export default function OneScreen({ start, scenarios }: Props) {
  const opened = useOpened(useCallback(() => openDesk(scenarios), [scenarios]));
  if (opened !== undefined && typeof opened !== 'string') return <Driven desk={opened} />;
  return (
    <div className="projector">
      <div className="screen__middle screen__middle--text">
        <h1 className="screen__title">One screen</h1>
        {opened === undefined ? <p>Bringing the scenario …</p> : <NoDeskNote why={opened} start={start} />}
      </div>
    </div>
  );
}
