import type { SortActivity, SortItem } from '#src/domain/course/activity.ts';
import { GroupName } from './GroupName.tsx';
import { Thing } from './Thing.tsx';
import { WhereItBelongs } from './WhereItBelongs.tsx';

interface Props {
  readonly activity: SortActivity;
  /** In the order in which they are met. */
  readonly items: readonly SortItem[];
}

/** The groups with what each is for; then every thing, where it belongs and why folded below it. */
export function SortReading({ activity, items }: Props) {
  return (
    <>
      <GroupsExplained activity={activity} />
      <ol className="reading">
        {items.map((item) => (
          <li key={item.id}>
            <Thing item={item} />
            <details>
              <summary>Where it belongs, and why</summary>
              <WhereItBelongs item={item} groups={activity.groups} />
            </details>
          </li>
        ))}
      </ol>
    </>
  );
}

/** Each group and what belongs in it. */
export function GroupsExplained({ activity }: Pick<Props, 'activity'>) {
  return (
    <dl className="groups">
      {activity.groups.map((group) => (
        <div key={group.id}>
          <dt>
            <GroupName group={group} />
          </dt>
          <dd>{group.does}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Every thing once more, by group, with the reason. */
export function SortedByGroup({ activity, items }: Props) {
  return (
    <dl className="by-group">
      {activity.groups.map((group) => (
        <div key={group.id}>
          <dt>
            <GroupName group={group} />
          </dt>
          {items
            .filter((item) => item.group === group.id)
            .map((item) => (
              <dd key={item.id}>
                {item.text} <span className="meta">{item.because}</span>
              </dd>
            ))}
        </div>
      ))}
    </dl>
  );
}
