import { useSimulator } from './useSimulator.ts';

/** Ways to stop, always in the same place. */
export function PausePanel() {
  const leave = useSimulator((state) => state.leave);
  const readAlternative = useSimulator((state) => state.readAlternative);
  const hasAlternative = useSimulator((state) => state.forPlay.scenario.alternative !== undefined);
  return (
    <section className="pause">
      <h2 className="aside-heading">Pause</h2>
      <ul role="list">
        <li>
          <button type="button" className="button-link" onClick={leave}>
            Leave this here and come back
          </button>
        </li>
        {hasAlternative ? (
          <li>
            <button type="button" className="button-link" onClick={readAlternative}>
              Skip, and read a summary
            </button>
          </li>
        ) : null}
      </ul>
    </section>
  );
}
