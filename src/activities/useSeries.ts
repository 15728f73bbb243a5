import { useState } from 'react';
import { keepAnswers, useLessonAnswers } from './useLessonAnswers.ts';

interface Identified {
  readonly id: string;
}

/** What the learner last did in a series: which item they went to, and what took its place on the page. */
interface Move {
  readonly at: number;
  readonly to: 'item' | 'feedback';
  readonly again: boolean;
  /** Counts up, so that the same step taken twice moves the focus twice. */
  readonly count: number;
}

export interface Series<T> {
  /** False while the page is as it was built: nothing can be answered yet. */
  readonly ready: boolean;
  readonly items: readonly T[];
  readonly at: number;
  readonly item: T;
  /** The answer kept for the item shown, unless the learner is trying it again. */
  readonly answer: string | undefined;
  readonly answerTo: (id: string) => string | undefined;
  /** What has just arrived and takes the focus; nothing on opening the page. */
  readonly arrival: { readonly to: 'item' | 'feedback'; readonly count: number } | undefined;
  readonly goTo: (at: number) => void;
  readonly settle: (answer: string, more?: Readonly<Record<string, string>>) => void;
  readonly tryAgain: () => void;
}

/** Items met one at a time, beginning with the first without an answer. `isAnswer` guards against answers to an older item. */
export function useSeries<T extends Identified>(
  lesson: string,
  items: readonly [T, ...T[]],
  isAnswer: (item: T, answer: string) => boolean,
): Series<T> {
  const answers = useLessonAnswers(lesson);
  const [move, setMove] = useState<Move>();

  function answerTo(id: string): string | undefined {
    const item = items.find((each) => each.id === id);
    const kept = answers?.[id];
    return item && kept !== undefined && isAnswer(item, kept) ? kept : undefined;
  }

  const open = answers === undefined ? 0 : items.findIndex(({ id }) => answerTo(id) === undefined);
  const at = move?.at ?? (open === -1 ? items.length - 1 : open);
  const item = items[at] ?? items[0];

  function step(to: 'item' | 'feedback', where: number, again = false): void {
    setMove((before) => ({ at: where, to, again, count: (before?.count ?? 0) + 1 }));
  }

  return {
    ready: answers !== undefined,
    items,
    at,
    item,
    answer: move?.again === true ? undefined : answerTo(item.id),
    answerTo,
    arrival: move,
    goTo: (where) => step('item', where),
    settle: (answer, more = {}) => {
      keepAnswers(lesson, { ...more, [item.id]: answer });
      step('feedback', at);
    },
    tryAgain: () => step('item', at, true),
  };
}
