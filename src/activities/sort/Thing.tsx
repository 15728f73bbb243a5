import type { SortItem } from '#src/domain/course/activity.ts';
import { PersonLine } from '#src/ui/PersonLine.tsx';

interface Props {
  readonly item: SortItem;
  readonly asked?: boolean;
}

/** An answer to somebody is the officer's, who speaks in sans. */
function askedAs({ said }: SortItem): string {
  return said === undefined ? 'activity__ask' : 'activity__reply';
}

/** What is to be sorted; before it, where it answers somebody, what that person says. */
export function Thing({ item, asked = false }: Props) {
  return (
    <>
      {item.said === undefined ? null : <PersonLine>{item.said}</PersonLine>}
      <p className={asked ? askedAs(item) : undefined}>{item.text}</p>
    </>
  );
}
