import { Icon } from '#src/ui/Icon.tsx';
import { toldSoFar } from './story/toldSoFar.ts';
import type { Turn } from './story/turnsOf.ts';
import { useRun, useSimulator } from './useSimulator.ts';

interface Props {
  readonly turns: readonly Turn[];
  /** Notes of the moment at hand. */
  readonly hereToo: readonly string[];
}

/** What the visitor has told: beside the conversation where there is room, below it and folded where there is not. */
export function ToldPanel({ turns, hereToo }: Props) {
  const { procedure } = useRun();
  const { people, visitor } = useSimulator((state) => state.forPlay.scenario);
  const name = people.find(({ id }) => id === visitor)?.name ?? 'the visitor';
  const told = toldSoFar(turns, hereToo, procedure.terms);
  const title = `What ${name} has told you`;
  const list =
    told.length === 0 ? (
      <p className="meta">Nothing yet.</p>
    ) : (
      <ul className="ruled told__list" role="list">
        {told.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    );
  return (
    <>
      <section className="told told--beside">
        <h2 className="aside-heading">{title}</h2>
        {list}
      </section>
      <details className="told told--below opens">
        <summary>
          <Icon name="open" size={18} /> {title} ({told.length})
        </summary>
        {list}
      </details>
    </>
  );
}
