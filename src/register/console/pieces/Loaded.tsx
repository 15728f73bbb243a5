import type { ReactNode } from 'react';
import { Icon } from '#src/ui/Icon.tsx';
import { faultInWords } from '../service/faultInWords.ts';
import type { Asked } from '../service/useAnswer.ts';

interface Props<T> {
  readonly asked: Asked<T>;
  /** What is waited for: "the register". */
  readonly what: string;
  readonly children: (value: T) => ReactNode;
}

/** What the service answered; until then that it is on its way, and why it did not come with a way to try again. */
export function Loaded<T>({ asked: { value, fault, isAsking, again }, what, children }: Props<T>) {
  return (
    <>
      <div role="status">
        {value === undefined && !fault ? <p className="meta">Loading {what} …</p> : null}
        {fault && !isAsking ? (
          <div className="notice notice--caution measure">
            <Icon name="caution" />
            <div className="flow">
              <p>{faultInWords(fault)}</p>
              <p>
                <button type="button" className="button button--small" onClick={again}>
                  <Icon name="again" size={18} /> Try again
                </button>
              </p>
            </div>
          </div>
        ) : null}
      </div>
      {value === undefined ? null : children(value)}
    </>
  );
}
