import { useDesk } from '../drive/useDesk.ts';
import { publicMomentOf } from '../story/publicMoment.ts';
import { Screen } from '../screens/Screen.tsx';

/** The same page that the room sees, small. A file of its own: the desk needs it first when the story is over, or laid side by side. */
export default function Preview() {
  const state = useDesk((desk) => desk);
  return <Screen moment={publicMomentOf({ ...state, run: { ...state.run, blank: false } })} />;
}
