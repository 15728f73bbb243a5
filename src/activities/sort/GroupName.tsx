import type { SortGroup } from '#src/domain/course/activity.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { nameBesideSignal } from './groupsOf.ts';

/** Each signal has a shape of its own: octagon, triangle, circle. */
const SHAPES = { red: 'harm', amber: 'caution', green: 'permitted' } as const;

interface Props {
  readonly group: SortGroup | undefined;
}

/** A group by its name, and by shape, word and colour where it is a signal. */
export function GroupName({ group }: Props) {
  if (group?.signal === undefined) return group?.name;
  const { word, rest } = nameBesideSignal(group);
  return (
    <span className="group">
      <span className={`signal signal--${group.signal}`}>
        <Icon name={SHAPES[group.signal]} size={20} />
        {word}
      </span>{' '}
      {rest}
    </span>
  );
}
