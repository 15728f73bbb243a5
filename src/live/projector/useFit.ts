import { useLayoutEffect, useRef, type RefObject } from 'react';

/** Steps of type, from the one that is meant down to the smallest that the back row can read; the stylesheet says what each is. */
const STEPS = 5;

function fit(element: HTMLElement): void {
  for (let step = 0; step <= STEPS; step += 1) {
    element.dataset['fit'] = String(step);
    if (element.scrollHeight <= element.clientHeight) return;
  }
}

/** Sets the largest type with which everything fits the screen without scrolling; anew whenever what is shown or the window changes. */
export function useFit(shown: unknown): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const again = () => fit(element);
    again();
    // A font that comes late changes every width.
    void document.fonts.ready.then(again);
    addEventListener('resize', again);
    return () => removeEventListener('resize', again);
  }, [shown]);
  return ref;
}
