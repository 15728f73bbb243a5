import type { SortGroup, SortItem } from '#src/domain/course/activity.ts';
import { GroupName } from './GroupName.tsx';
import { alsoInWords } from './groupsOf.ts';
import { ThreePartTest } from './ThreePartTest.tsx';

interface Props {
  readonly item: SortItem;
  readonly groups: readonly SortGroup[];
}

/** The group a thing belongs to, the others it could stand in, why, and the three-part test where it was put to it. */
export function WhereItBelongs({ item, groups }: Props) {
  const also = alsoInWords(item, groups);
  return (
    <>
      <p>
        <strong>
          Belongs with: <GroupName group={groups.find(({ id }) => id === item.group)} />.
        </strong>{' '}
        {item.because}
        {also === '' ? null : ` It can stand with ${also} too.`}
      </p>
      {item.test === undefined ? null : <ThreePartTest test={item.test} />}
    </>
  );
}
