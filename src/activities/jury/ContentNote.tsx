import { Icon } from '#src/ui/Icon.tsx';
import { ArrivalHeading } from '../ArrivalHeading.tsx';

interface Props {
  readonly note: string;
  /** What was done with the case before; undefined where it is still open. */
  readonly before: 'skipped' | 'answered' | undefined;
  /** Changes when skipping is what was just done. */
  readonly arrival: number | undefined;
  readonly disabled: boolean;
  readonly onRead: () => void;
  readonly onSkip: () => void;
  /** Left out at the last case. */
  readonly onNext: (() => void) | undefined;
}

/** What a reader may want to know before reading a case, and two ways on of equal weight. */
export function ContentNote({ note, before, arrival, disabled, onRead, onSkip, onNext }: Props) {
  return (
    <div className="feedback">
      {before === undefined ? null : (
        <ArrivalHeading level={4} arrival={arrival}>
          {before === 'skipped' ? 'Skipped. It counts the same.' : 'Decided on an earlier visit.'}
        </ArrivalHeading>
      )}
      <p className="notice">
        <Icon name="content-note" />
        <span>Content note: {note}</span>
      </p>
      <div className="row">
        <button type="button" className="button" disabled={disabled} onClick={onRead}>
          Read it
        </button>
        {before === undefined ? (
          <button type="button" className="button" disabled={disabled} onClick={onSkip}>
            Skip this case
          </button>
        ) : null}
        {before === undefined || onNext === undefined ? null : (
          <button type="button" className="button" disabled={disabled} onClick={onNext}>
            Next case
          </button>
        )}
      </div>
    </div>
  );
}
