import { ArrivalHeading } from '../ArrivalHeading.tsx';

interface Props {
  readonly ready: boolean;
  readonly arrival: number | undefined;
  readonly onAnswer: (answer: 'yes' | 'no') => void;
}

/** The first question, always. The talk may be three weeks old; the danger may not be. */
export function AnyoneUnsafe({ ready, arrival, onAnswer }: Props) {
  return (
    <div className="activity__work">
      <div className="activity__item">
        <ArrivalHeading level={3} arrival={arrival}>
          First
        </ArrivalHeading>
        <p className="activity__ask">Is anyone unsafe now?</p>
        <p>Think of the visitor, of others in it, and of you.</p>
        <div className="clinic__answers">
          <button type="button" className="button" disabled={!ready} onClick={() => onAnswer('yes')}>
            Yes, or I cannot tell
          </button>
          <button type="button" className="button" disabled={!ready} onClick={() => onAnswer('no')}>
            No, nobody is
          </button>
        </div>
      </div>
    </div>
  );
}
