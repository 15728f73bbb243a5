import { Completions } from './Completions.tsx';
import { Finals } from './Finals.tsx';

/** The end of courses. One chunk, fetched only where a final was begun or a course completed. */
export default function CompletionsAndFinals() {
  return (
    <>
      <Completions />
      <Finals />
    </>
  );
}
