import { useEffect, useRef, type RefObject } from 'react';

/** A heading this far down the window is still in sight of what stands above it: the header, Support, what was said before. */
const IN_SIGHT = 0.45;

/** Shows the top of the page where the heading is then in sight; else brings its part of the page to the top of the window. */
function show(heading: HTMLElement): void {
  const fromTop = heading.getBoundingClientRect().top + window.scrollY;
  if (fromTop < window.innerHeight * IN_SIGHT) window.scrollTo(0, 0);
  else heading.closest('section, article')?.scrollIntoView({ block: 'start' });
}

/**
 * Takes focus to a heading when its part of the page arrives, so that a screen reader and the keyboard go on from there.
 * `arrival` names what has arrived; undefined means that nothing has. A part that joins what is on the page, as a reply joins
 * its moment, is brought into view with as little movement as it takes.
 */
export function useFocusOnArrival(arrival: string | undefined, joins = false): RefObject<HTMLHeadingElement | null> {
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const heading = ref.current;
    if (arrival === undefined || !heading) return;
    heading.focus({ preventScroll: true });
    if (joins) heading.closest('section')?.scrollIntoView({ block: 'nearest' });
    else show(heading);
  }, [arrival, joins]);
  return ref;
}
