import { useState } from 'react';
import { drawItems } from '#src/domain/course/drawItems.ts';
import type { QuestionItem } from '#src/domain/course/questionItems.ts';
import type { PractisePack } from './_practisePack.ts';

/** What has just arrived on the page and takes the focus. */
export interface Arrival {
  readonly to: 'item' | 'feedback';
  readonly count: number;
}

/** Some questions drawn for one sitting, and what was answered. It lives in the page alone and ends with it. */
export interface Round {
  readonly pack: PractisePack;
  readonly items: readonly QuestionItem[];
  readonly at: number;
  readonly answers: Readonly<Record<string, string>>;
  /** The question is being tried again, so its answer is not shown. */
  readonly again: boolean;
  readonly arrival: Arrival;
}

function drawRound(pack: PractisePack, count: number, seed: string): Round {
  // The seed is part of each id, so that the pieces that order options by id order them anew each time.
  const items = drawItems(pack.items, count, seed).map((item) => ({ ...item, id: `${item.id}/${seed}` }));
  return { pack, items, at: 0, answers: {}, again: false, arrival: { to: 'item', count: 0 } };
}

function withMove(round: Round, at: number, to: Arrival['to'], again = false): Round {
  return { ...round, at, again, arrival: { to, count: round.arrival.count + 1 } };
}

/** One sitting after another: draw, answer, try again, move. Nothing is kept anywhere. */
export function usePractise(count: number) {
  const [round, setRound] = useState<Round>();
  const change = (by: (round: Round) => Round): void => setRound((before) => before && by(before));
  return {
    round,
    draw: (pack: PractisePack): void => setRound(drawRound(pack, count, String(crypto.getRandomValues(new Uint32Array(1))[0]))),
    stop: (): void => setRound(undefined),
    goTo: (at: number): void => change((before) => withMove(before, at, 'item')),
    tryAgain: (): void => change((before) => withMove(before, before.at, 'item', true)),
    settle: (id: string, answer: string): void =>
      change((before) => ({ ...withMove(before, before.at, 'feedback'), answers: { ...before.answers, [id]: answer } })),
  };
}
