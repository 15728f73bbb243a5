interface Props {
  /** What was written on this device, if anything. */
  readonly text?: string;
  /** How many lines to leave where nothing was written. */
  readonly lines: number;
}

/** On paper and without script: what was written, or lines to write on. */
export function OnPaper({ text = '', lines }: Props) {
  if (text !== '') return <p className="on-paper">{text}</p>;
  return (
    <div className="on-paper on-paper--empty" aria-hidden="true">
      {Array.from({ length: lines }, (_, line) => (
        <span className="on-paper__line" key={line} />
      ))}
    </div>
  );
}
