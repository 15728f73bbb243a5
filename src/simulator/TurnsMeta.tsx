import { momentsAhead } from './story/momentsAhead.ts';
import { useRun, useSimulator } from './useSimulator.ts';

interface Props {
  /** The decision at hand, numbered from 1. */
  readonly decision: number;
  readonly scene: string;
}

/** One line that says what is being played, under which procedure, in which mode, and how far it has come. */
export function TurnsMeta({ decision, scene }: Props) {
  const { attempt, procedure } = useRun();
  const { scenario, links } = useSimulator((state) => state.forPlay);
  const most = decision - 1 + momentsAhead(scenario, scene);
  return (
    <p className="meta play__meta">
      {scenario.title} · under the <a href={`${links.procedures}${procedure.id}/`}>{procedure.name}</a> · {attempt.mode} · moment {decision}{' '}
      of {most} at most
    </p>
  );
}
