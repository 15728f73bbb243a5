import type { RegisterStatus } from '#src/domain/record/register/registerStatus.ts';
import type { RegisterPage } from '#src/protocol/register.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { numberInWords } from '../inWords.ts';
import { statusLooks, STATUSES_IN_ORDER } from '../pieces/statusLooks.ts';

interface Props {
  readonly counts: RegisterPage['counts'];
  readonly chosen: RegisterStatus | undefined;
  readonly choose: (status: RegisterStatus | undefined) => void;
}

/** How many stand how, each a filter. What nobody has is left out, unless it is what is looked at. */
export function StatusFilter({ counts, chosen, choose }: Props) {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const offered = STATUSES_IN_ORDER.filter((status) => (counts[status] ?? 0) > 0 || status === chosen);
  return (
    <div className="hr-statuses" role="group" aria-label="Status">
      <button type="button" className="hr-statuses__one" aria-pressed={chosen === undefined} onClick={() => choose(undefined)}>
        All <b>{numberInWords(all)}</b>
      </button>
      {offered.map((status) => (
        <button
          key={status}
          type="button"
          className={`hr-statuses__one hr-statuses__one--${statusLooks[status].tone}`}
          aria-pressed={chosen === status}
          onClick={() => choose(chosen === status ? undefined : status)}
        >
          <Icon name={statusLooks[status].icon} size={16} />
          {statusLooks[status].word} <b>{numberInWords(counts[status] ?? 0)}</b>
        </button>
      ))}
    </div>
  );
}
