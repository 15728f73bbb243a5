import { useEffect, useState } from 'react';
import type { WriteActivity } from '#src/domain/course/activity.ts';
import { lookOver, type LookedOver } from './lookOver.ts';

/** How long the writer rests before the words are looked over unasked. */
const RESTS_MS = 1500;

interface Looking {
  /** What the last look found; nothing before the first. */
  readonly looked: LookedOver | undefined;
  /** The text it looked at. */
  readonly seen: string;
  /** Looks at once. */
  readonly look: () => void;
}

/** Looks words over when the writer pauses or asks. Never while they type: nobody likes to be watched writing. */
export function useLookOver(text: string, { points, avoid }: WriteActivity): Looking {
  const [seen, setSeen] = useState<string>();
  useEffect(() => {
    if (text.trim() === '') return undefined;
    const resting = setTimeout(() => setSeen(text), RESTS_MS);
    return () => clearTimeout(resting);
  }, [text]);
  const isShown = seen !== undefined && text.trim() !== '';
  return { looked: isShown ? lookOver(seen, points, avoid) : undefined, seen: seen ?? '', look: () => setSeen(text) };
}
