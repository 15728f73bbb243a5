import type { ReactNode } from 'react';
import { ArrivalHeading } from './ArrivalHeading.tsx';
import { Steps, type Standing } from './Steps.tsx';
import type { Series } from './useSeries.ts';

interface Props {
  /** What each thing is called: "Task". */
  readonly noun: string;
  readonly series: Series<{ readonly id: string }>;
  readonly standings: readonly Standing[];
  /** How far one is, in words. */
  readonly summary: string;
  /** The thing itself: what is asked, and the form or what the answer came to. */
  readonly children: ReactNode;
}

/** A series as it is met: a way to each thing, how far one is, and one thing at a time. */
export function OneAtATime({ noun, series, standings, summary, children }: Props) {
  const { at, arrival } = series;
  return (
    <>
      <Steps noun={noun} standings={standings} at={at} disabled={!series.ready} onGoTo={series.goTo} />
      <p className="meta" role="status">
        {summary}
      </p>
      <div className="activity__item">
        <ArrivalHeading level={3} arrival={arrival?.to === 'item' ? arrival.count : undefined}>
          {noun} {at + 1} of {standings.length}
        </ArrivalHeading>
        {children}
      </div>
    </>
  );
}
