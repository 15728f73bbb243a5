import type { ReactNode } from 'react';

interface Option {
  readonly id: string;
  readonly text: ReactNode;
}

interface Props {
  /** What is being asked; the name of the group. */
  readonly legend: ReactNode;
  /** The legend is heard but not shown, where the page has just said it. */
  readonly quietLegend?: boolean;
  /** The name that ties the radio inputs together; one per page. */
  readonly name: string;
  readonly options: readonly Option[];
  readonly value: string | undefined;
  readonly onChange: (id: string) => void;
  readonly disabled?: boolean;
  /** Cards side by side where there is room, for short words such as "how sure". */
  readonly inline?: boolean;
}

/** Native radio inputs in rows of equal weight: the whole row is the target. */
export function RadioCards({ legend, quietLegend = false, name, options, value, onChange, disabled, inline }: Props) {
  return (
    <fieldset className={inline ? 'choices choices--inline' : 'choices'} disabled={disabled}>
      <legend className={quietLegend ? 'visually-hidden' : undefined}>{legend}</legend>
      {options.map((option) => (
        <label className="choice" key={option.id}>
          <input type="radio" name={name} value={option.id} checked={option.id === value} onChange={() => onChange(option.id)} />
          <span className="choice__text">{option.text}</span>
        </label>
      ))}
    </fieldset>
  );
}
