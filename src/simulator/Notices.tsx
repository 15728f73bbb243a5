import { Icon } from '#src/ui/Icon.tsx';
import { useSimulator } from './useSimulator.ts';

/** Things worth knowing about where the run is kept. Calm, and only when they hold. */
export function Notices() {
  const keeping = useSimulator((state) => state.keeping);
  const elsewhere = useSimulator((state) => state.elsewhere);
  const takeFromElsewhere = useSimulator((state) => state.takeFromElsewhere);
  return (
    <>
      {keeping.where === 'memory' ? (
        <p className="notice">
          <Icon name="note" />
          <span>
            {keeping.because === 'storage is full'
              ? 'This browser’s storage for the site is full, so this run lasts only until you close the page.'
              : 'This browser keeps nothing for this site, so this run lasts only until you close the page.'}
          </span>
        </p>
      ) : null}
      {elsewhere ? (
        <div className="notice" role="status">
          <Icon name="note" />
          <div className="flow">
            <p>This run has gone further in another tab. Nothing chosen there is lost; go on from there to keep the two together.</p>
            <p>
              <button type="button" className="button button--small" onClick={takeFromElsewhere}>
                Load it here
              </button>
            </p>
          </div>
        </div>
      ) : null}
    </>
  );
}
