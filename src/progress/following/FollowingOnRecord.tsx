import type { LearnerRecord } from '#src/domain/record/learnerRecord.ts';
import type { FollowingState } from '#src/records/following.ts';
import { StatusChip } from '#src/ui/StatusChip.tsx';
import { useForPage, useRecord } from '../myRecord/useRecord.ts';
import { countInWords } from '../inWords.ts';
import { useFollowing } from './useFollowing.ts';

const time = new Intl.DateTimeFormat('en-AU', { dateStyle: 'medium', timeStyle: 'short' });

/** Where this browser's record and the register's stand to each other. Fetched only where somebody is followed. */
export default function FollowingOnRecord() {
  const { state, following } = useFollowing();
  const { followed } = state;
  if (!followed) return null;
  return (
    <section className="flow" aria-labelledby="following">
      <h2 id="following">Kept together with the register</h2>
      <p className="measure">
        This browser keeps the record of <strong>{followed.name}</strong> together with the register of {followed.organisation}, so that it
        is the same on each device where the personal link was opened. HR sees status, dates and versions
        {followed.scoresToHr ? ', scores, and assessments that were not passed' : ''}. Nobody but you sees practice or a single answer.
        Notes never leave this device.
      </p>
      <div role="status" className="flow">
        <HowItStands state={state} />
      </div>
      <NotTaken notTaken={state.notTaken} />
      <p className="row">
        {followed.endedAt === undefined ? (
          <button type="button" className="button" onClick={() => void following.keepTogether()}>
            Send and fetch now
          </button>
        ) : null}
        <StopLink />
      </p>
    </section>
  );
}

function StopLink() {
  const { myLink } = useForPage();
  return (
    <a className="button-link" href={myLink}>
      Stop on this device
    </a>
  );
}

function HowItStands({ state }: { readonly state: FollowingState }) {
  const { followed, toSend, waiting, apart } = state;
  if (followed?.endedAt !== undefined) {
    return (
      <p className="my-record__verdict">
        <StatusChip standing="caution" word="Link ended" />
        <span>
          The link ended on {time.format(new Date(followed.endedAt))}, so nothing is sent from here. Everything stays on this device. Open
          your newest link, or ask whoever sent it for a fresh one.
        </span>
      </p>
    );
  }
  const because = waiting?.because ?? apart;
  if (because === undefined) {
    return (
      <p className="my-record__verdict">
        <StatusChip standing={toSend === 0 ? 'kept' : 'not-known'} word={toSend === 0 ? 'All sent' : 'Sending'} />
        <span>{toSend === 0 ? `Both were the same on ${togetherAt(state)}.` : `${countInWords(toSend, 'result')} on the way.`}</span>
      </p>
    );
  }
  return (
    <p className="my-record__verdict">
      <StatusChip standing="not-known" word="Waits" />
      <span>
        {toSend === 0 ? 'The record' : countInWords(toSend, 'result')} could not be sent
        {waiting ? ` since ${time.format(new Date(waiting.since))}, in ${triesInWords(waiting.failures)}` : ''}. {because} Nothing is lost:
        it is kept here and tried again by itself.
      </span>
    </p>
  );
}

const triesInWords = (tries: number): string => (tries === 1 ? 'one try' : `${String(tries)} tries`);

function togetherAt({ followed }: FollowingState): string {
  return time.format(new Date(followed?.together?.at ?? followed?.since ?? 0));
}

function useName(): (id: string) => string {
  const record: LearnerRecord = useRecord((state) => state.record);
  const { scenarios, courses } = useForPage();
  return (id) => {
    const attempt = record.attempts.find((each) => each.id === id);
    if (attempt) return `“${scenarios.find((each) => each.id === attempt.scenario)?.title ?? attempt.scenario}”`;
    const completion = record.completions.find((each) => each.id === id);
    return courses.find((each) => each.id === completion?.course)?.title ?? completion?.course ?? id;
  };
}

/** What the register did not take, with its reasons; it stays in the record here. */
function NotTaken({ notTaken }: Pick<FollowingState, 'notTaken'>) {
  const nameOf = useName();
  if (notTaken.length === 0) return null;
  return (
    <div className="flow">
      <h3>Not counted by the register</h3>
      <p className="measure">
        This stays in your record here. If you think that it should count, show it to whoever keeps the register, or play it again.
      </p>
      <ul className="ruled" role="list">
        {notTaken.map(({ id, standing, because }) => (
          <li key={id} className="my-record__verdict">
            <StatusChip standing="caution" word={standing === 'refused' ? 'Refused' : 'Set aside'} />
            <span>
              {nameOf(id)}: {because.join(' ')}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
