import { useState } from 'react';
import type { Preset, PresetsListed } from '#src/protocol/register.ts';
import { Confirm } from '../pieces/Confirm.tsx';
import { Loaded } from '../pieces/Loaded.tsx';
import { useAction } from '../service/useAction.ts';
import type { Asked } from '../service/useAnswer.ts';
import { PresetForm } from './PresetForm.tsx';

interface Props {
  readonly asked: Asked<PresetsListed>;
}

/** Columns chosen, renamed and ordered as HR's own system wants them, kept under a name. */
export function OwnColumns({ asked }: Props) {
  const [edited, setEdited] = useState<Preset | 'new'>();
  const [doomed, setDoomed] = useState<Preset>();
  return (
    <section className="flow" aria-labelledby="own-columns">
      <h2 id="own-columns">Columns of your own</h2>
      <p className="measure">Your system may want other names or another order. Put them together once and choose them above.</p>
      <Loaded asked={asked} what="your column sets">
        {({ presets }) => (
          <ul className="ruled" role="list">
            {presets.map((preset) => (
              <li className="hr-line" key={preset.id}>
                <span>
                  <strong>{preset.name}</strong>
                  <span className="meta">{preset.columns.map(({ as }) => as).join(', ')}</span>
                </span>
                <span className="row">
                  <button
                    type="button"
                    className="button button--small"
                    aria-label={`Change ${preset.name}`}
                    onClick={() => setEdited(preset)}
                  >
                    Change
                  </button>
                  <button
                    type="button"
                    className="button button--small button--harm"
                    aria-label={`Delete ${preset.name}`}
                    onClick={() => setDoomed(preset)}
                  >
                    Delete
                  </button>
                </span>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      {edited === undefined ? (
        <p>
          <button type="button" className="button" onClick={() => setEdited('new')}>
            Put columns together
          </button>
        </p>
      ) : (
        <PresetForm
          key={edited === 'new' ? 'new' : edited.id}
          preset={edited === 'new' ? undefined : edited}
          onClose={() => setEdited(undefined)}
          onSaved={asked.again}
        />
      )}
      {doomed ? <DeletePreset preset={doomed} onClose={() => setDoomed(undefined)} onDeleted={asked.again} /> : null}
    </section>
  );
}

interface DeleteProps {
  readonly preset: Preset;
  readonly onClose: () => void;
  readonly onDeleted: () => void;
}

function DeletePreset({ preset, onClose, onDeleted }: DeleteProps) {
  const { isBusy, problem, run } = useAction();
  const remove = () =>
    void run({ at: `hr/presets/${encodeURIComponent(preset.id)}`, method: 'DELETE' }, () => {
      onClose();
      onDeleted();
      return `${preset.name} is deleted.`;
    });
  return (
    <Confirm
      heading={`Delete ${preset.name}?`}
      word="Delete it"
      busyWord="Deleting …"
      isBusy={isBusy}
      problem={problem}
      onConfirm={remove}
      onClose={onClose}
    >
      <p>Exports made with it stay as they are.</p>
    </Confirm>
  );
}
