import type { LiveAction } from '../session/liveAction.ts';
import { trackOf } from '../session/liveRun.ts';
import { momentOf, type LiveState } from '../story/liveState.ts';
import { takeStep } from '../story/nextStep.ts';
import type { KeyPressed } from '../keys/watchKeys.ts';
import { isAtQuestion } from './obey.ts';

/** How letters work: at the desk hands have buttons, in one-screen mode only keys. */
export type LetterUse = 'paths' | 'hands and paths';

/**
 * What the letter of a reply does. At the desk Shift and the letter take that path. In one-screen mode, while voting is open, the letter
 * counts a hand and Shift takes one away; when it is closed, Shift and the letter take the path.
 */
export function actionForLetter({ key, shift }: KeyPressed, state: LiveState, use: LetterUse): LiveAction | undefined {
  if (!/^[a-h]$/i.test(key) || !isAtQuestion(state)) return undefined;
  const moment = momentOf(state);
  const option = moment.options.find(({ letter }) => letter === key.toUpperCase());
  if (!option) return undefined;
  const counts = use === 'hands and paths' && trackOf(state.run).voting === 'open';
  if (counts) return { do: 'hand', choice: option.choice.id, by: shift ? -1 : 1 };
  return shift ? takeStep(moment, option.choice.id)?.action : undefined;
}
