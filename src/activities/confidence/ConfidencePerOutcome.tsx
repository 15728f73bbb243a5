import type { ReactNode } from 'react';
import type { ConfidenceActivity } from '#src/domain/course/activity.ts';
import { ClearThese } from '../notes/ClearThese.tsx';
import { KeptHere } from '../notes/KeptHere.tsx';
import '../notes/notes.css';
import { useNoteTexts, useReady, writeNote } from '../notes/useNote.ts';
import './confidence.css';
import { CONFIDENCE_STEPS, changeInWords, confidenceOf } from './confidenceScale.ts';

/** An outcome of the course, in words a learner meets. */
export interface OutcomeToRate {
  readonly id: string;
  readonly label: string;
}

interface Props {
  readonly activity: ConfidenceActivity;
  readonly outcomes: readonly OutcomeToRate[];
}

/** How sure one feels of each outcome, before the course or after it. It is nobody else's business, and counts for nothing. */
export function ConfidencePerOutcome({ activity, outcomes }: Props) {
  const keysOf = (when: ConfidenceActivity['when']) => outcomes.map(({ id }) => `confidence/${when}/${id}`);
  const isAfter = activity.when === 'after';
  const notes = keysOf(activity.when);
  const answers = useNoteTexts(notes).map(confidenceOf);
  const before = useNoteTexts(keysOf('before')).map(confidenceOf);
  const answered = answers.filter((answer) => answer !== undefined).length;
  return (
    <div className="activity confidence">
      <div className="activity__work">
        <p className="meta">1 means not sure at all, 5 means very sure. Leave out what you like.</p>
        <div className="activity__item confidence__rows">
          {outcomes.map((outcome, index) => (
            <OutcomeRow key={outcome.id} note={notes[index] ?? ''} outcome={outcome} answer={answers[index]}>
              {isAfter ? <BeforeAndNow before={before[index]} now={answers[index]} /> : null}
            </OutcomeRow>
          ))}
        </div>
        <p className="meta" role="status">
          {answered} of {outcomes.length} answered.
        </p>
        <KeptHere>
          This never leaves this device. Nobody else reads it, no export holds it, and it counts for nothing.
          {isAfter ? '' : ' After the course you can look at it again.'}
        </KeptHere>
        <ClearThese notes={notes}>Clear these answers</ClearThese>
      </div>
      <div className="activity__reading flow">
        <p>For yourself alone. Circle a number: 1 means not sure at all, 5 means very sure.</p>
        <table className="table">
          <tbody>
            {outcomes.map(({ id, label }, index) => (
              <tr key={id}>
                <th scope="row">{label}</th>
                <td className="confidence__paper">{onPaper(answers[index])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

/** The answer that was given, or the numbers to circle one of. */
function onPaper(answer: number | undefined): string {
  const step = answer === undefined ? undefined : CONFIDENCE_STEPS[answer - 1];
  return step ? `${step.value}, ${step.words}` : CONFIDENCE_STEPS.map(({ value }) => value).join('   ');
}

interface RowProps {
  readonly note: string;
  readonly outcome: OutcomeToRate;
  readonly answer: number | undefined;
  readonly children: ReactNode;
}

function OutcomeRow({ note, outcome, answer, children }: RowProps) {
  const ready = useReady();
  const words = answer === undefined ? '' : CONFIDENCE_STEPS[answer - 1]?.words;
  return (
    <fieldset className="confidence__row" disabled={!ready}>
      <legend>{outcome.label}</legend>
      <div className="confidence__steps">
        {CONFIDENCE_STEPS.map((step) => (
          <label className="confidence__step" key={step.value}>
            <input
              type="radio"
              name={note}
              value={step.value}
              checked={answer === Number(step.value)}
              onChange={() => writeNote(note, step.value)}
              aria-label={`${step.value}, ${step.words}`}
            />
            <span aria-hidden="true">{step.value}</span>
          </label>
        ))}
        <span className="confidence__word meta">{words}</span>
      </div>
      {children}
    </fieldset>
  );
}

/** Two rows of dots, and the same in words. */
function BeforeAndNow({ before, now }: { readonly before: number | undefined; readonly now: number | undefined }) {
  if (before === undefined && now === undefined) return null;
  return (
    <div className="confidence__change">
      <svg width="192" height="52" viewBox="0 0 192 52" aria-hidden="true" focusable="false">
        <text x="0" y="18">
          before
        </text>
        <Dots y={13} filled={before} kind="before" />
        <text x="0" y="44">
          now
        </text>
        <Dots y={39} filled={now} kind="now" />
      </svg>
      <p className="meta">{changeInWords(before, now)}</p>
    </div>
  );
}

function Dots({ y, filled = 0, kind }: { readonly y: number; readonly filled?: number | undefined; readonly kind: 'before' | 'now' }) {
  return CONFIDENCE_STEPS.map(({ value }, step) => (
    <circle key={value} className={`dot dot--${step < filled ? kind : 'open'}`} cx={73 + 25 * step} cy={y} r={step < filled ? 9 : 8} />
  ));
}
