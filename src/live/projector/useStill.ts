import { useEffect, useState, type RefObject } from 'react';

const STILL_AFTER = 3_000;

/** Whether the pointer has rested for a while: tools then step back, so that the room sees the story alone. */
export function useStill(element: RefObject<HTMLElement | null>): boolean {
  const [isStill, setStill] = useState(false);
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout>;
    const moved = () => {
      setStill(false);
      clearTimeout(waiting);
      waiting = setTimeout(() => setStill(true), STILL_AFTER);
    };
    moved();
    const watched = element.current;
    watched?.addEventListener('pointermove', moved);
    return () => {
      clearTimeout(waiting);
      watched?.removeEventListener('pointermove', moved);
    };
  }, [element]);
  return isStill;
}
