import { Suspense, useState, type ReactNode } from 'react';
import type { FinalAssessment } from '#src/domain/record/completion/finalAssessment.ts';
import type { StartProps } from './StartForm.tsx';

interface Props {
  /** The one under way, where there is one. */
  readonly underWay: FinalAssessment | undefined;
  /** The one that ended last. */
  readonly ended: FinalAssessment | undefined;
  /** While the outcome's own part is being fetched: "Working out the result …". */
  readonly waiting: string;
  readonly start: (props: Omit<StartProps, 'intro'>) => ReactNode;
  readonly taking: (final: FinalAssessment, takesFocus: boolean, onEnd: () => void) => ReactNode;
  readonly outcome: (final: FinalAssessment, takesFocus: boolean, onAgain: () => void) => ReactNode;
  readonly isReady: boolean;
}

/** A final or a baseline from its start to what it came to, and round again. */
export function Taken({ underWay, ended, waiting, start, taking, outcome, isReady }: Props) {
  const [again, setAgain] = useState(false);
  // What the learner did on this page moves the focus; opening it does not.
  const [moved, setMoved] = useState(false);
  if (underWay)
    return (
      <Suspense fallback={<p className="meta">Bringing what was drawn …</p>}>{taking(underWay, moved, () => setMoved(true))}</Suspense>
    );
  if (ended && !again)
    return <Suspense fallback={<p className="meta">{waiting}</p>}>{outcome(ended, moved, () => setAgain(true))}</Suspense>;
  const onBegun = (): void => {
    setAgain(false);
    setMoved(true);
  };
  return start({ isReady, takesFocus: again, onBegun });
}
