import { useCallback, useState } from 'react';
import type { ModuleStanding, OrderedModule } from '#src/domain/course/orderModules.ts';
import type { Baseline } from '#src/domain/record/completion/baseline.ts';
import type { ThisSite } from '#src/domain/record/replay/thisSite.ts';
import { openBrowserStore } from '#src/records/browserStore.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { StatusChip } from '#src/ui/StatusChip.tsx';
import { useHeadingFocus } from '#src/ui/useHeadingFocus.ts';
import { WorkedOut } from '../final/WorkedOut.tsx';
import { dayInWords, durationInWords } from '../inWords.ts';
import type { BaselineForPage } from './baselineForPage.ts';
import { becauseInWords, minutesInWords, STANDING_WORDS } from './orderInWords.ts';
import { ownOrder, type OwnOrder } from './ownOrder.ts';

interface Props {
  readonly baseline: Baseline;
  readonly forPage: BaselineForPage;
  /** True where the learner has just ended it here. */
  readonly takesFocus: boolean;
  readonly onAgain: () => void;
}

/** The order that follows from a baseline, worked out from its choices and answers. */
export default function BaselineOutcome({ baseline: ended, forPage, takesFocus, onAgain }: Props) {
  const [baseline] = useState(ended);
  const workOut = useCallback(
    (site: ThisSite) => ownOrder(baseline, openBrowserStore().read(), forPage.order, site),
    [baseline, forPage.order],
  );
  return (
    <WorkedOut judgesAt={forPage.order.judgesAt} what="your order" workOut={workOut}>
      {(order) => <Told baseline={baseline} forPage={forPage} order={order} takesFocus={takesFocus} onAgain={onAgain} />}
    </WorkedOut>
  );
}

function Told({ baseline, forPage, order, takesFocus, onAgain }: Props & { readonly order: OwnOrder }) {
  const heading = useHeadingFocus(takesFocus);
  const { course } = forPage.final;
  const saved = order.minutesInAll - order.minutes;
  return (
    <div className="final flow arrives">
      <p className="meta">
        <a href={course.href}>{course.title}</a> · Baseline of {dayInWords(baseline.endedAt ?? baseline.updatedAt)}
      </p>
      <h1 tabIndex={-1} ref={heading}>
        The order that is yours
      </h1>
      <p className="lead measure">
        About {durationInWords(order.minutes)} from here
        {saved > 0 ? `; ${durationInWords(saved)} of reading may be skipped.` : '.'}
      </p>
      <ol className="ruled" role="list">
        {order.modules.map((module, at) => (
          <Module key={module.id} module={module} number={at + 1} forPage={forPage} />
        ))}
      </ol>
      <p>
        <a className="button button--primary" href={`${course.href}#modules`}>
          To the modules
        </a>
      </p>
      <section className="flow not-in-print" aria-labelledby="again-heading">
        <h2 id="again-heading">Once more</h2>
        <p className="measure">Another baseline draws other questions, as far as there are others, and sets the order anew.</p>
        <p>
          <button type="button" className="button" onClick={onAgain}>
            <Icon name="again" size={18} /> Begin another baseline
          </button>
        </p>
      </section>
    </div>
  );
}

const CHIPS: Readonly<Record<ModuleStanding, 'caution' | 'missed' | 'not-known' | 'supported'>> = {
  'confident mistake': 'caution',
  wrong: 'missed',
  'not seen': 'not-known',
  solid: 'supported',
};

interface ModuleProps {
  readonly module: OrderedModule;
  readonly number: number;
  readonly forPage: BaselineForPage;
}

function Module({ module, number, forPage: { order, final } }: ModuleProps) {
  const title = order.modules.find(({ id }) => id === module.id)?.title ?? module.id;
  const minutes = order.minutes.find(({ id }) => id === module.id);
  return (
    <li className="flow">
      <h2 className="final__module">
        {number}. <a href={`${final.course.href}#${module.id}`}>{title}</a>
      </h2>
      <p className="row">
        <StatusChip standing={CHIPS[module.standing]} word={STANDING_WORDS[module.standing]} />
        <span>{becauseInWords(module, order.outcomes)}</span>
      </p>
      {minutes ? <p className="meta">{minutesInWords(minutes, module.maySkipTeaching)}</p> : null}
    </li>
  );
}
