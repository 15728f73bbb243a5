import { Icon } from '#src/ui/Icon.tsx';

/** Something begun and not done yet. */
export function UnderWayChip() {
  return (
    <span className="chip chip--plain">
      <Icon name="time" size={16} />
      Under way
    </span>
  );
}
