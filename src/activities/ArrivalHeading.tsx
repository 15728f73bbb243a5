import { useEffect, useRef, type ReactNode } from 'react';

interface Props {
  readonly level: 3 | 4;
  /** Changes whenever this heading is what has just arrived; undefined while it is not. */
  readonly arrival: number | undefined;
  readonly children: ReactNode;
}

/** The heading of what has just arrived takes the focus, so that keyboard and screen reader go on from there. */
export function ArrivalHeading({ level, arrival, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (arrival === undefined) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, [arrival]);
  const Heading = `h${level}` as const;
  return (
    <Heading ref={heading} tabIndex={-1}>
      {children}
    </Heading>
  );
}
