import type { MappedOption } from '#src/domain/course/activity.ts';
import { RadioCards } from '#src/ui/RadioCards.tsx';
import { useNote, useReady, writeNote } from '../notes/useNote.ts';
import { ClockInWords } from './ClockInWords.tsx';
import type { ClockDrawn } from './clocksDrawn.ts';
import { ForAndAgainst } from './ForAndAgainst.tsx';
import { WEIGHINGS } from './weighing.ts';

interface Props {
  readonly option: MappedOption;
  readonly note: string;
  readonly clock: ClockDrawn | undefined;
}

/** One option: what speaks for it, what against, its clock if one runs, and how it lies with what matters. */
export function WeighOption({ option, note, clock }: Props) {
  const weighed = useNote(note);
  const ready = useReady();
  return (
    <li className="activity__item weigh">
      <h3>{option.name}</h3>
      <ForAndAgainst option={option} />
      {clock ? (
        <div className="weigh__clock">
          <p className="meta">{clock.clock.name}</p>
          <ClockInWords drawn={clock} />
        </div>
      ) : null}
      <RadioCards
        legend={
          <>
            How does it lie with what matters?<span className="visually-hidden"> ({option.name})</span>
          </>
        }
        name={note}
        inline
        options={WEIGHINGS}
        value={weighed === '' ? undefined : weighed}
        disabled={!ready}
        onChange={(id) => writeNote(note, id)}
      />
    </li>
  );
}
