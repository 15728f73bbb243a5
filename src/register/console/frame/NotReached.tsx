import { Icon } from '#src/ui/Icon.tsx';
import { useConsole } from '../service/useConsole.ts';

/** There is a service, and it does not answer just now. */
export function NotReached() {
  const look = useConsole((state) => state.look);
  return (
    <div className="notice notice--caution measure">
      <Icon name="caution" />
      <div className="flow">
        <p>
          The service cannot be reached just now. Check the connection, or ask whoever runs this site. What learners do is kept until it is
          back.
        </p>
        <p>
          <button type="button" className="button" onClick={() => void look()}>
            <Icon name="again" /> Try again
          </button>
        </p>
      </div>
    </div>
  );
}
