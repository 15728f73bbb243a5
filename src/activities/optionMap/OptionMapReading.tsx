import type { OptionMapActivity } from '#src/domain/course/activity.ts';
import type { ClockDrawn } from './clocksDrawn.ts';
import { spanInWords } from './clockStanding.ts';
import { ForAndAgainst } from './ForAndAgainst.tsx';

interface Props {
  readonly activity: OptionMapActivity;
  /** As they stand in the story. */
  readonly clocks: readonly ClockDrawn[];
}

/** The story, the options with both sides, and the clocks in words, with boxes to tick on paper. */
export function OptionMapReading({ activity, clocks }: Props) {
  return (
    <div className="activity__reading flow">
      {activity.story.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p>
        <strong>What did the person say matters most?</strong>
      </p>
      <ul>
        {activity.matters.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
      {clocks.length === 0 ? null : (
        <ul className="ruled">
          {clocks.map(({ clock, event, daysAgo, standing }) => (
            <li key={clock.id}>
              <strong>{clock.name}.</strong> {event}: {spanInWords(daysAgo)} ago. {standing.words}.{' '}
              {standing.state === 'run out' ? 'Some bodies may still accept it: ask them. ' : ''}
              <span className="meta">{clock.note}</span>
            </li>
          ))}
        </ul>
      )}
      {activity.options.map((option) => (
        <div key={option.id}>
          <p>
            <strong>{option.name}</strong>
          </p>
          <ForAndAgainst option={option} />
          <p className="meta">Fits ☐ · Not now ☐ · Does not fit ☐</p>
        </div>
      ))}
    </div>
  );
}
