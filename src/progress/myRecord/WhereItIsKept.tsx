import { isFollowed } from '../following/followWhenAsked.ts';
import type { Protection } from './protection.ts';
import { StatusChip } from '#src/ui/StatusChip.tsx';
import { useRecord } from './useRecord.ts';

const WORDS: Readonly<Record<Protection, string>> = {
  'not known yet': 'Finding out whether this browser has promised to keep it …',
  promised:
    'This browser has promised not to clear it for want of room. You can still delete it, and so can whoever clears the browser’s data.',
  'may be cleared': 'This browser has made no promise: it may clear the record when the device runs short of room.',
  refused: 'This browser did not promise it. Some do once a site is bookmarked or often used. To be safe, download your record.',
  'cannot be asked': 'This browser makes no promise to keep it, and cannot be asked for one here. To be safe, download your record.',
};

/** Where the record lies, who can see it, and what may clear it. */
export function WhereItIsKept() {
  const protection = useRecord((state) => state.protection);
  const ask = useRecord((state) => state.askToProtect);
  return (
    <section className="flow" aria-labelledby="where-kept">
      <h2 id="where-kept">Where it is kept</h2>
      <div className="flow measure">
        <p>
          {isFollowed()
            ? 'In this browser, on this device, and for you alone in the register that your personal link belongs to. It holds'
            : 'In this browser, on this device, and nowhere else. First Port sends it to nobody. It holds'}{' '}
          the lessons you opened and your answers in them, the choices you made in each conversation, and what they came to; as whom you
          take a course, its final assessments, and what you completed. Your name is not part of it. Whoever uses this browser after you can
          see it.
        </p>
        <p>It may be cleared without your doing:</p>
        <ul>
          <li>Safari, on iPhone, iPad and Mac, deletes it after seven days of use without a visit to this site.</li>
          <li>A private window forgets it as soon as it is closed.</li>
          <li>Clearing the history or site data of this browser deletes it, and some workplaces do so each night.</li>
          <li>A device that runs short of room may clear sites that have no promise.</li>
        </ul>
        <div role="status">
          <p className="my-record__verdict">
            {protection === 'promised' ? (
              <StatusChip standing="kept" word="Promised" />
            ) : (
              <StatusChip standing="not-known" word="No promise" />
            )}
            <span>{WORDS[protection]}</span>
          </p>
        </div>
        {protection === 'may be cleared' || protection === 'refused' ? (
          <p>
            <button type="button" className="button" onClick={() => void ask()}>
              Ask the browser to keep it
            </button>
          </p>
        ) : null}
      </div>
    </section>
  );
}
