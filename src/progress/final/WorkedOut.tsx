import { useEffect, useState, type ReactNode } from 'react';
import type { ThisSite } from '#src/domain/record/replay/thisSite.ts';
import { fetchThisSite } from '#src/records/fetchThisSite.ts';
import { Icon } from '#src/ui/Icon.tsx';

interface Props<T> {
  readonly judgesAt: string;
  /** What is worked out, for the sentences: "the result". */
  readonly what: string;
  /** The same function for as long as nothing is to be worked out anew. */
  readonly workOut: (site: ThisSite) => T | undefined;
  readonly children: (worked: T) => ReactNode;
}

/** Something that takes all that runs are judged by: fetched, worked out, and tried again where it could not be had. */
export function WorkedOut<T extends object>({ judgesAt, what, workOut, children }: Props<T>) {
  const [tries, setTries] = useState(0);
  const [worked, setWorked] = useState<T | 'loading' | 'not loaded'>('loading');
  useEffect(() => {
    let isHere = true;
    void fetchThisSite(judgesAt).then((site) => {
      if (isHere) setWorked((site && workOut(site)) ?? 'not loaded');
    });
    return () => {
      isHere = false;
    };
  }, [judgesAt, workOut, tries]);
  if (worked === 'loading') return <p className="meta">Working out {what} …</p>;
  if (worked !== 'not loaded') return children(worked);
  return (
    <div className="flow measure">
      <p className="notice">
        <Icon name="note" />
        <span>A part of this page could not be loaded, so {what} cannot be worked out now. All that you did is kept.</span>
      </p>
      <p>
        <button type="button" className="button" onClick={() => setTries(tries + 1)}>
          Try to load it again
        </button>
      </p>
    </div>
  );
}
