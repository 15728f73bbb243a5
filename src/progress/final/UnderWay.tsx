import type { ReactNode } from 'react';
import type { FinalAssessment } from '#src/domain/record/completion/finalAssessment.ts';
import { useHeadingFocus } from '#src/ui/useHeadingFocus.ts';
import { useFinalPage } from './useFinal.ts';

interface Props {
  readonly final: FinalAssessment;
  readonly heading: string;
  readonly takesFocus: boolean;
  /** What it asks, in a sentence or two. */
  readonly lead: ReactNode;
  readonly children: ReactNode;
}

/** The frame of a final or a baseline being taken: everything is kept as it is done. */
export function UnderWay({ final, heading, takesFocus, lead, children }: Props) {
  const ref = useHeadingFocus(takesFocus);
  const { course, procedures } = useFinalPage();
  const name = procedures.find(({ id }) => id === final.procedure)?.name ?? final.procedure;
  return (
    <div className="final flow">
      <p className="meta">
        <a href={course.href}>{course.title}</a>
      </p>
      <h1 tabIndex={-1} ref={ref}>
        {heading}
      </h1>
      <p className="measure">
        Under the {name}. {lead} Nothing is timed. Leave whenever you like: this page goes on where you left, on this device.
      </p>
      {children}
    </div>
  );
}
