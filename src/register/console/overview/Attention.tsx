import type { Overview, SetAsideListed } from '#src/protocol/register.ts';
import type { RegisterStatus } from '#src/domain/record/register/registerStatus.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { countInWords, numberInWords } from '../inWords.ts';
import { writeRegisterQuery, type AddressedQuery } from '../registerInAddress.ts';
import { statusLooks } from '../pieces/statusLooks.ts';
import { useAnswer } from '../service/useAnswer.ts';
import { useForPage } from '../service/useConsole.ts';

interface Props {
  readonly overview: Overview;
  readonly query: AddressedQuery;
}

const ASKS = { overdue: 'past the due date', expired: 'no longer valid', due: 'due within 30 days' } as const;

/** What asks for something to be done, each with the way to it. Over every course, one learner may be counted in several. */
export function Attention({ overview, query }: Props) {
  const { pages } = useForPage();
  const setAside = useAnswer<SetAsideListed>({ at: 'hr/set-aside' });
  const sum = (status: RegisterStatus) => overview.byUnit.reduce((all, { counts }) => all + (counts[status] ?? 0), 0);
  const asking = (['overdue', 'expired', 'due'] as const)
    .map((status) => ({ status, count: sum(status) }))
    .filter(({ count }) => count > 0);
  const claims = setAside.value?.claims.length ?? 0;
  if (asking.length + claims === 0) return <p>Nothing is overdue, expired, due soon or set aside.</p>;
  return (
    <ul role="list" className="hr-attention">
      {asking.map(({ status, count }) => (
        <li key={status} className={`hr-attention__item chip--${statusLooks[status].tone}`}>
          <Icon name={statusLooks[status].icon} />
          <a href={`${pages.register}${writeRegisterQuery({ ...query, status })}`}>
            {query.course === undefined ? numberInWords(count) : countInWords(count, 'learner')} {statusLooks[status].word.toLowerCase()}
          </a>
          <span className="meta">{ASKS[status]}</span>
        </li>
      ))}
      {claims > 0 ? (
        <li className="hr-attention__item chip--permitted">
          <Icon name="unknown" />
          <a href={pages.setAside}>{countInWords(claims, 'claim')} set aside</a>
          <span className="meta">did not replay as claimed</span>
        </li>
      ) : null}
    </ul>
  );
}
