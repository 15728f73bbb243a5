import { useId, useState } from 'react';
import type { LinksMade } from '#src/protocol/register.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { RadioCards } from '#src/ui/RadioCards.tsx';
import { countInWords } from '../inWords.ts';
import { Confirm } from '../pieces/Confirm.tsx';
import { Problem } from '../pieces/Problem.tsx';
import { SelectField } from '../pieces/SelectField.tsx';
import { useAction } from '../service/useAction.ts';
import { useForPage } from '../service/useConsole.ts';
import { ChooseLearners, type Chosen } from './ChooseLearners.tsx';

const WHOM = [
  { id: 'all', text: 'Everyone who is appointed and assigned a course' },
  { id: 'course', text: 'Everyone in one course' },
  { id: 'chosen', text: 'Learners that I choose' },
] as const;

type Whom = (typeof WHOM)[number]['id'];

interface Props {
  readonly onMade: (made: LinksMade) => void;
}

function messageFor(whom: Whom, course: string, chosen: readonly Chosen[], days: number): object {
  const rest = { validForDays: days };
  if (whom === 'course') return { ...rest, course };
  return whom === 'chosen' ? { ...rest, learners: chosen.map(({ id }) => id) } : rest;
}

/** For whom links are made, and how long they work. Former links of the same learners end, so it asks first. */
export function ForWhom({ onMade }: Props) {
  const { courses } = useForPage();
  const action = useAction();
  const daysId = useId();
  const [whom, setWhom] = useState<Whom>('all');
  const [course, setCourse] = useState(courses[0]?.id ?? '');
  const [chosen, setChosen] = useState<readonly Chosen[]>([]);
  const [days, setDays] = useState('90');
  const [asking, setAsking] = useState(false);
  const [lacking, setLacking] = useState<string>();

  function ask(): void {
    const count = Number(days);
    if (!Number.isInteger(count) || count < 1 || count > 400)
      return setLacking('Say how many days the links work: a whole number from 1 to 400.');
    if (whom === 'chosen' && chosen.length === 0) return setLacking('Choose at least one learner.');
    setLacking(undefined);
    setAsking(true);
  }
  const make = () =>
    void action.run<LinksMade>({ at: 'hr/links', method: 'POST', message: messageFor(whom, course, chosen, Number(days)) }, (made) => {
      onMade(made);
      return `${countInWords(made.links.length, 'link')} made.`;
    });

  return (
    <>
      <RadioCards legend="For whom" name="whom" options={WHOM} value={whom} onChange={(id) => setWhom(id as Whom)} />
      {whom === 'course' ? (
        <SelectField label="Course" value={course} onChange={({ target }) => setCourse(target.value)}>
          {courses.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </SelectField>
      ) : null}
      {whom === 'chosen' ? <ChooseLearners chosen={chosen} setChosen={setChosen} /> : null}
      <div className="field">
        <label htmlFor={daysId}>The links work for so many days</label>
        <input
          id={daysId}
          type="number"
          inputMode="numeric"
          min={1}
          max={400}
          value={days}
          onChange={({ target }) => setDays(target.value)}
        />
      </div>
      <Problem says={lacking} />
      <p>
        <button type="button" className="button button--primary" onClick={ask}>
          <Icon name="key" /> Make links
        </button>
      </p>
      {asking ? (
        <Confirm
          heading="Make fresh links?"
          word="Make them"
          busyWord="Making links …"
          isBusy={action.isBusy}
          problem={action.problem}
          onConfirm={make}
          onClose={() => {
            setAsking(false);
            action.forget();
          }}
        >
          <p>
            {whom === 'chosen' ? `For ${countInWords(chosen.length, 'learner')}.` : null} Any link that these learners were given before
            stops working for new devices. They are shown once, so save or print them before you leave the page.
          </p>
        </Confirm>
      ) : null}
    </>
  );
}
