import type { MappedOption } from '#src/domain/course/activity.ts';
import { weighedGroups } from './weighing.ts';

interface Props {
  readonly options: readonly MappedOption[];
  /** How each was weighed, in the same order; empty where it was not. */
  readonly weighed: readonly string[];
  /** What matters most, as it was chosen. */
  readonly matter: string | undefined;
}

/** The options as weighed, side by side: what an officer can lay before a person, who then chooses. */
export function WeighedUp({ options, weighed, matter }: Props) {
  const groups = weighedGroups(options, weighed);
  const open = weighed.filter((each) => each === '').length;
  return (
    <section className="card weighed-up" aria-label="The map so far">
      <h3>The map so far</h3>
      <p className="meta" role="status">
        {options.length - open} of {options.length} weighed.
      </p>
      <p>{matter === undefined ? 'Not chosen yet: what matters most.' : `What matters most: ${matter}`}</p>
      <dl className="weighed-up__groups">
        {groups.map((group) => (
          <div key={group.heading}>
            <dt>{group.heading}</dt>
            {group.options.map(({ id, name }) => (
              <dd key={id}>{name}</dd>
            ))}
          </div>
        ))}
      </dl>
      {open === 0 ? (
        <p>
          There is no key to this. An officer lays out the map; the choice is the person’s own, and another person may weigh it all
          otherwise. “Not now” stays open only while its clock runs.
        </p>
      ) : null}
    </section>
  );
}
