import type { SortGroup, SortItem } from '#src/domain/course/activity.ts';
import { onScaleInWords } from './groupsOf.ts';

interface Props {
  readonly groups: readonly SortGroup[];
  readonly item: SortItem;
  readonly answer: string;
}

/** A point on the line: filled where the thing belongs, ringed where it was put, both where the two meet. */
function Point({ belongs, put, also }: { readonly belongs: boolean; readonly put: boolean; readonly also: boolean }) {
  return (
    <svg className="scale__point" width="28" height="28" viewBox="0 0 28 28" aria-hidden="true" focusable="false">
      {put ? <circle className="scale__ring" cx="14" cy="14" r="12" fill="none" strokeWidth="2.5" /> : null}
      <circle
        className={belongs ? 'scale__dot scale__dot--full' : 'scale__dot'}
        cx="14"
        cy="14"
        r={belongs || also ? 7 : 4.5}
        strokeWidth="2.5"
      />
    </svg>
  );
}

/** The groups as a line in their order, on which stand what was answered and where the thing belongs. */
export function Scale({ groups, item, answer }: Props) {
  return (
    <ol className="scale" role="list">
      {groups.map(({ id, name }) => {
        const belongs = id === item.group;
        const words = onScaleInWords(item, id, answer);
        return (
          <li key={id} className={words === '' ? 'scale__group' : 'scale__group scale__group--marked'}>
            <Point belongs={belongs} put={id === answer} also={item.also.includes(id)} />
            <span>
              <span className="scale__name">{name}</span>
              {words === '' ? null : <span className="scale__words">{words}</span>}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
