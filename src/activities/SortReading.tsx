import type { SortItem, SortRole } from './sortItem.ts';

interface Props {
  readonly roles: readonly SortRole[];
  readonly items: readonly SortItem[];
  /** Each answer opens on its own, for reading without script and for paper. Otherwise the tasks stand by role. */
  readonly folded?: boolean;
}

function nameOf(roles: readonly SortRole[], id: string): string {
  return roles.find((role) => role.id === id)?.name ?? id;
}

/** Every task with the role it belongs to and the reason. */
export function SortReading({ roles, items, folded = false }: Props) {
  if (folded) {
    return (
      <ol className="reading">
        {items.map((item) => (
          <li key={item.id}>
            <p>{item.task}</p>
            <details>
              <summary>Whose task it is</summary>
              <p>
                <strong>{nameOf(roles, item.role)}.</strong> {item.because}
              </p>
            </details>
          </li>
        ))}
      </ol>
    );
  }
  return (
    <dl className="by-role">
      {roles.map((role) => (
        <div key={role.id}>
          <dt>{role.name}</dt>
          {items
            .filter((item) => item.role === role.id)
            .map((item) => (
              <dd key={item.id}>
                {item.task} <span className="meta">{item.because}</span>
              </dd>
            ))}
        </div>
      ))}
    </dl>
  );
}
