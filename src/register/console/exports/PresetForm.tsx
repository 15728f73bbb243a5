import { useEffect, useRef, useState, type FormEvent } from 'react';
import type { Preset } from '#src/protocol/register.ts';
import { Field } from '../pieces/Field.tsx';
import { Problem } from '../pieces/Problem.tsx';
import { useAction } from '../service/useAction.ts';
import { useConsole, useForPage } from '../service/useConsole.ts';
import { ColumnRow } from './ColumnRow.tsx';
import { choicesOf, columnsTaken, movedColumn, type ColumnChoice } from './presetColumns.ts';

interface Props {
  readonly preset: Preset | undefined;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

/** Which columns, under which names, in which order. Order changes by buttons, so it needs no pointer. */
export function PresetForm({ preset, onClose, onSaved }: Props) {
  const { scoresToHr } = useForPage();
  const say = useConsole((state) => state.say);
  const { isBusy, problem, run } = useAction();
  const [choices, setChoices] = useState<readonly ColumnChoice[]>(() =>
    choicesOf(preset).filter(({ column }) => scoresToHr || column !== 'score'),
  );
  const [lacking, setLacking] = useState<string>();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);

  const change = (at: number, by: Partial<ColumnChoice>) =>
    setChoices((before) => before.map((choice, index) => (index === at ? { ...choice, ...by } : choice)));
  function move(at: number, by: -1 | 1): void {
    const moved = movedColumn(choices, at, by);
    if (moved === choices) return;
    setChoices(moved);
    say(`${choices[at]?.column ?? ''} is now number ${String(at + by + 1)} of ${String(choices.length)}.`);
  }
  function send(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    if (isBusy) return;
    const columns = columnsTaken(choices);
    if (columns.length === 0) return setLacking('Take at least one column.');
    setLacking(undefined);
    const name = String(new FormData(event.currentTarget).get('name')).trim();
    void run({ at: 'hr/presets', method: 'POST', message: { name, columns } }, () => {
      onSaved();
      onClose();
      return `${name} is saved.`;
    });
  }

  return (
    <form className="card flow" onSubmit={send} ref={form}>
      <Field
        label="Name of this set"
        name="name"
        required
        maxLength={200}
        autoComplete="off"
        defaultValue={preset?.name ?? ''}
        hint="One of the same name is replaced."
      />
      <fieldset>
        <legend>Columns, in order</legend>
        <ol role="list" className="hr-columns-list">
          {choices.map((choice, index) => (
            <ColumnRow
              key={choice.column}
              choice={choice}
              isFirst={index === 0}
              isLast={index === choices.length - 1}
              change={(by) => change(index, by)}
              move={(by) => move(index, by)}
            />
          ))}
        </ol>
      </fieldset>
      <Problem says={lacking ?? problem} />
      <p className="row">
        <button type="submit" className="button button--primary" aria-disabled={isBusy}>
          {isBusy ? 'Saving …' : 'Save this set'}
        </button>
        <button type="button" className="button" onClick={onClose}>
          Cancel
        </button>
      </p>
    </form>
  );
}
