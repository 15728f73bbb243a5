import { useEffect, useRef, type RefObject } from 'react';

/** For a heading that takes the place of what had the focus: it takes the focus too, when it comes and where that is asked. */
export function useHeadingFocus(takesFocus: boolean): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return heading;
}
