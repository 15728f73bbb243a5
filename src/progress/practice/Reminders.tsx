import { useState, type FormEvent } from 'react';
import type { LearnerRecord } from '#src/domain/record/learnerRecord.ts';
import { whatIsDue } from '#src/domain/record/whatIsDue.ts';
import { saveFile } from '#src/ui/saveFile.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { dayHere } from '../dayHere.ts';
import { newId } from '../newId.ts';
import type { PracticeForPage } from './cardsForPage.ts';
import { daysLater } from './schedule.ts';

interface Props {
  readonly forPage: PracticeForPage;
  readonly record: LearnerRecord;
}

const WEEKS = 52;
const MINUTES = 10;

/** A calendar file with a reminder each week for a year. It is made on this device; nobody learns of it. */
export function Reminders({ forPage, record }: Props) {
  const [on, setOn] = useState(() => dayHere(daysLater(new Date(), 1)));
  const [at, setAt] = useState('09:00');
  const due = whatIsDue(record, forPage, dayHere(new Date()));

  async function download(event: FormEvent): Promise<void> {
    event.preventDefault();
    const { calendarFile } = await import('./calendarFile.ts');
    const address = (path: string): string => new URL(path, location.href).href;
    const weekly = {
      from: `${on}T${at}`,
      weeks: WEEKS,
      minutes: MINUTES,
      title: 'Practice cards',
      says: 'A few cards, about six minutes.',
      address: address(forPage.practise),
    };
    const refresher = due && {
      on: due.refresherDue,
      title: 'Refresher course is due',
      says: 'The refresher course begins with a short baseline.',
      address: address(forPage.refresher),
    };
    const text = calendarFile(weekly, refresher, { id: newId(8), at: new Date().toISOString() });
    saveFile('practice-reminders.ics', text, 'text/calendar;charset=utf-8');
  }

  return (
    <section className="flow practice__reminders" aria-labelledby="reminders-heading">
      <h2 id="reminders-heading">Be reminded</h2>
      <p>
        A calendar file with one reminder a week for a year{due ? ', and the day on which your refresher is due' : ''}. Your own calendar
        reads it in. The words in it are plain: “Practice cards”.
      </p>
      <form className="practice__when" onSubmit={(event) => void download(event)}>
        <p className="field">
          <label htmlFor="reminder-on">First on</label>
          <input id="reminder-on" type="date" required value={on} onChange={(event) => setOn(event.target.value)} />
        </p>
        <p className="field">
          <label htmlFor="reminder-at">At</label>
          <input id="reminder-at" type="time" required value={at} onChange={(event) => setAt(event.target.value)} />
        </p>
        <button type="submit" className="button">
          <Icon name="download" /> Download reminders (.ics)
        </button>
      </form>
    </section>
  );
}
