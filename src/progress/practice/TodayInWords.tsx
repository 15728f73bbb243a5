import type { PracticeCard } from '#src/domain/course/practiceCard.ts';
import type { PracticeState } from '#src/domain/record/practiceState.ts';
import { countInWords, dayInWords, durationInWords } from '../inWords.ts';
import { daysLater, minutesFor, nextCards } from './schedule.ts';
import type { Today } from './useToday.ts';

interface Props {
  readonly today: Today;
  readonly cards: readonly PracticeCard[];
  readonly states: readonly PracticeState[];
  readonly freely: string;
}

function nextInWords(now: Date, next: ReturnType<typeof nextCards>): string {
  if (!next) return 'No card is due in the next two months.';
  const isTomorrow = daysLater(now, 1).toDateString() === next.on.toDateString();
  const when = isTomorrow ? 'tomorrow' : `on ${dayInWords(next.on.toISOString())}`;
  return `${isTomorrow ? '' : 'None tomorrow. '}${countInWords(next.count, 'card')} ${next.count === 1 ? 'is' : 'are'} due ${when}.`;
}

/** How much there is today, and what comes next. */
export function TodayInWords({ today, cards, states, freely }: Props) {
  const now = new Date();
  const next = nextInWords(now, nextCards(now, { cards, states }));
  if (today.isOver) {
    return (
      <div className="flow">
        <p role="status">
          {today.done > 0 ? `${countInWords(today.done, 'card')} done. ` : 'Nothing is due today. '}
          {next}
        </p>
        <p>
          More would not stick better: what is asked again after some days stays longer. If you like to go on all the same, there are{' '}
          <a href={freely}>ten questions on a procedure</a>, as often as you like.
        </p>
      </div>
    );
  }
  return (
    <p className="meta" role="status">
      {countInWords(today.left, 'card')} left today, about {durationInWords(minutesFor(today.cards))}. {next}
    </p>
  );
}
