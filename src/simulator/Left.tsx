import { fillTerms } from '#src/domain/procedure/fillTerms.ts';
import { useFocusOnArrival } from './useFocusOnArrival.ts';
import { useRun, useSimulator } from './useSimulator.ts';

/** A run laid aside: that it is kept, where it will go on, and where to go meanwhile. */
export function Left() {
  const { attempt, position, procedure } = useRun();
  const { scenario, links } = useSimulator((state) => state.forPlay);
  const inMemory = useSimulator((state) => state.keeping.where === 'memory');
  const comeBack = useSimulator((state) => state.comeBack);
  const heading = useFocusOnArrival('left');
  const nothingYet = attempt.choices.length === 0;
  return (
    <section className="flow measure arrives" aria-labelledby="left-heading">
      <p className="meta">{scenario.title}</p>
      <h1 id="left-heading" tabIndex={-1} ref={heading}>
        You can leave this here
      </h1>
      {inMemory ? (
        <p>This browser keeps nothing for this site, so the run lasts only while this page stays open.</p>
      ) : nothingYet ? (
        <p>You have not chosen anything yet, so there is nothing to keep. The scenario starts at its first moment when you come back.</p>
      ) : (
        <p>
          Your choices are kept on this device. When you open this scenario again, “Go on where you left” takes you to “
          {fillTerms(position.scene.title, procedure.terms)}”.
        </p>
      )}
      <p>Take the time you need. “Support” at the top of the page is there at any moment.</p>
      <p className="row">
        <button type="button" className="button button--primary" onClick={comeBack}>
          Go on now
        </button>
        <a className="button" href={links.scenarios}>
          Other scenarios
        </a>
        <a className="button" href={links.home}>
          Home
        </a>
      </p>
    </section>
  );
}
