import { useState } from 'react';
import type { OptionMapActivity } from '#src/domain/course/activity.ts';
import { RadioCards } from '#src/ui/RadioCards.tsx';
import { ClearThese } from '../notes/ClearThese.tsx';
import { KeptHere } from '../notes/KeptHere.tsx';
import '../notes/notes.css';
import { useNote, useNoteTexts, useReady, writeNote } from '../notes/useNote.ts';
import { ClockPicture } from './ClockPicture.tsx';
import { asInTheStory, clocksDrawn, furthestBack, type DaysAgo } from './clocksDrawn.ts';
import { EventDay } from './EventDay.tsx';
import './optionMap.css';
import { OptionMapReading } from './OptionMapReading.tsx';
import { WeighedUp } from './WeighedUp.tsx';
import { WeighOption } from './WeighOption.tsx';

interface Props {
  readonly activity: OptionMapActivity;
}

/** A person's options, weighed by what matters to that person, beside the clocks that run. */
export function OptionMap({ activity }: Props) {
  const { id, story, matters, events, clocks, options } = activity;
  const ready = useReady();
  const [daysAgo, setDaysAgo] = useState<DaysAgo>(() => asInTheStory(activity));
  const matter = useNote(`map/${id}/matters`);
  const weighNotes = options.map((option) => `map/${id}/option/${option.id}`);
  const weighed = useNoteTexts(weighNotes);
  const drawn = clocksDrawn(activity, daysAgo);
  return (
    <div className="activity option-map">
      <div className="activity__work">
        <div className="activity__item">
          <Story story={story} />
          <RadioCards
            legend="What did the person say matters most?"
            name={`${id}-matters`}
            options={matters}
            value={matter === '' ? undefined : matter}
            disabled={!ready}
            onChange={(chosen) => writeNote(`map/${id}/matters`, chosen)}
          />
        </div>
        {clocks.length === 0 ? null : (
          <section className="activity__item" aria-label="The clocks that run">
            <h3>The clocks that run</h3>
            {events.map((event) => (
              <EventDay
                key={event.id}
                event={event}
                days={daysAgo[event.id] ?? event.daysAgo}
                longest={furthestBack(drawn, event.id)}
                disabled={!ready}
                onDays={(days) => setDaysAgo((before) => ({ ...before, [event.id]: days }))}
              />
            ))}
            <ClockPicture clocks={drawn} />
          </section>
        )}
        <ol className="option-map__options" role="list">
          {options.map((option, index) => (
            <WeighOption
              key={option.id}
              option={option}
              note={weighNotes[index] ?? ''}
              clock={drawn.find(({ clock }) => clock.id === option.clock)}
            />
          ))}
        </ol>
        <WeighedUp options={options} weighed={weighed} matter={matters.find((each) => each.id === matter)?.text} />
        <KeptHere>What you weigh here is kept on this device alone.</KeptHere>
        <ClearThese notes={[`map/${id}/matters`, ...weighNotes]}>Begin again</ClearThese>
      </div>
      <OptionMapReading activity={activity} clocks={clocksDrawn(activity, asInTheStory(activity))} />
    </div>
  );
}

/** What happened, as it was told. */
function Story({ story }: { readonly story: readonly string[] }) {
  return (
    <div className="option-map__story flow">
      {story.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
