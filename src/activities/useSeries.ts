import { useState } from 'react';
import { keepAnswers, useLessonAnswers, type AnswersToKeep } from './useLessonAnswers.ts';

interface Identified {
  readonly id: string;
}

/** What the learner last did in a series: which item they went to, and what took its place on the page. */
interface Move {
  /** By id, because a series can grow while it is met. */
  readonly item: string;
  readonly to: 'item' | 'feedback';
  readonly again: boolean;
  /** Counts up, so that the same step taken twice moves the focus twice. */
  readonly count: number;
}

/** At least one thing. */
export type Some<T> = readonly [T, ...T[]];

export interface Series<T> {
  /** False while the page is as it was built: nothing can be answered yet. */
  readonly ready: boolean;
  readonly items: Some<T>;
  readonly at: number;
  readonly item: T;
  /** The answer kept for the item shown, unless the learner is trying it again. */
  readonly answer: string | undefined;
  readonly answerTo: (id: string) => string | undefined;
  /** What has just arrived and takes the focus; nothing on opening the page. */
  readonly arrival: { readonly to: 'item' | 'feedback'; readonly count: number } | undefined;
  readonly goTo: (at: number) => void;
  /** Goes to the item after this one; absent at the last. */
  readonly onNext: (() => void) | undefined;
  readonly settle: (answer: string, more?: AnswersToKeep) => void;
  readonly tryAgain: () => void;
}

/** The same things, where there are any. */
export function some<T>(things: readonly T[]): Some<T> | undefined {
  const [first, ...rest] = things;
  return first === undefined ? undefined : [first, ...rest];
}

/**
 * Items met one at a time, beginning with the first without an answer. `isAnswer` guards against answers to an older item;
 * `keyOf` says under which name an answer is kept, where that is not the item's own id.
 */
export function useSeries<T extends Identified>(
  lesson: string,
  items: Some<T>,
  isAnswer: (item: T, answer: string) => boolean,
  keyOf: (id: string) => string = (id) => id,
): Series<T> {
  const answers = useLessonAnswers(lesson);
  const [move, setMove] = useState<Move>();

  function answerTo(id: string): string | undefined {
    const item = items.find((each) => each.id === id);
    const kept = answers?.[keyOf(id)];
    return item && kept !== undefined && isAnswer(item, kept) ? kept : undefined;
  }

  function beginning(): number {
    const open = answers === undefined ? 0 : items.findIndex(({ id }) => answerTo(id) === undefined);
    return open === -1 ? items.length - 1 : open;
  }

  const moved = items.findIndex(({ id }) => id === move?.item);
  const at = moved === -1 ? beginning() : moved;
  const item = items[at] ?? items[0];

  function step(to: 'item' | 'feedback', where: number, again = false): void {
    const { id } = items[where] ?? item;
    setMove((before) => ({ item: id, to, again, count: (before?.count ?? 0) + 1 }));
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
    onNext: at + 1 < items.length ? () => step('item', at + 1) : undefined,
    settle: (answer, more = {}) => {
      keepAnswers(lesson, { ...more, [keyOf(item.id)]: answer });
      step('feedback', at);
    },
    tryAgain: () => step('item', at, true),
  };
}
