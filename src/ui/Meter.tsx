interface Props {
  readonly label: string;
  /** How far, out of `max`. Left out where nothing has been seen yet. */
  readonly value?: number;
  readonly max: number;
  /** The same in words, always shown: "18 of 22 points". */
  readonly text: string;
}

/** The share of the bar that is filled, as an SVG length. */
function filled(value: number, max: number): string {
  if (max <= 0) return '0%';
  return `${Math.round(Math.max(0, Math.min(1, value / max)) * 1000) / 10}%`;
}

/** A bar with its numbers in words. The drawing adds nothing that the words do not say. */
export function Meter({ label, value, max, text }: Props) {
  return (
    <div className="meter">
      <p className="meter__words">
        <span className="meter__label">{label}</span> <span className="meter__text">{text}</span>
      </p>
      <svg className="meter__bar" width="100%" height="8" aria-hidden="true" focusable="false">
        <rect className="meter__track" width="100%" height="8" rx="4" />
        {value === undefined ? null : <rect className="meter__fill" width={filled(value, max)} height="8" rx="4" />}
      </svg>
    </div>
  );
}
