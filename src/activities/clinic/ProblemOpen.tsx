import type { ClinicProblem } from '#src/domain/course/clinicProblem.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { RadioCards } from '#src/ui/RadioCards.tsx';
import { ArrivalHeading } from '../ArrivalHeading.tsx';
import type { ClinicOnPage, ClinicProcedure } from './clinicOnPage.ts';
import { BearsOnIt } from './BearsOnIt.tsx';
import { whatBearsOnIt } from './whatBearsOnIt.ts';

interface Props {
  readonly clinic: ClinicOnPage;
  readonly problem: ClinicProblem;
  readonly procedure: ClinicProcedure;
  readonly arrival: number | undefined;
  readonly onProcedure: (id: string) => void;
  readonly onAnother: () => void;
  /** Left out where the page for the network is open already. */
  readonly onPage: (() => void) | undefined;
}

/** One problem: what to ask oneself, what bears on it, whom to ask, and where to practise. Never what to do. */
export function ProblemOpen({ clinic, problem, procedure, arrival, onProcedure, onAnother, onPage }: Props) {
  const found = whatBearsOnIt(clinic, problem, procedure);
  const scenario = clinic.scenarios[problem.scenario];
  return (
    <div className="activity__item clinic__open">
      <ArrivalHeading level={3} arrival={arrival}>
        {problem.title}
      </ArrivalHeading>
      {problem.safety ? (
        <p className="caution-note">
          <Icon name="caution" size={18} />
          <span>
            It may be about danger. If you are not sure that everybody is safe, ask that first. <a href={clinic.supportHref}>The numbers</a>
          </span>
        </p>
      ) : null}
      <section>
        <h4>Ask yourself</h4>
        <ul className="clinic__ask">
          {problem.askYourself.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      </section>
      {clinic.procedures.length > 1 ? (
        <RadioCards
          legend="Under which document?"
          name={`clinic-${problem.id}-procedure`}
          options={clinic.procedures.map(({ id, name }) => ({ id, text: name }))}
          value={procedure.id}
          onChange={onProcedure}
          inline
        />
      ) : null}
      <BearsOnIt found={found} procedure={procedure} />
      <section>
        <h4>Ask, with no names</h4>
        <ul className="ruled" role="list">
          {found.contacts.map(({ who, how }) => (
            <li key={who}>
              <strong>{who}.</strong> {how}
            </li>
          ))}
        </ul>
      </section>
      {scenario ? (
        <section>
          <h4>Practise it</h4>
          <p className="clinic__link">
            <a href={scenario.href}>{scenario.title}</a>
          </p>
          {scenario.hasContentNote ? <p className="meta">It has a content note, which you see before it begins.</p> : null}
        </section>
      ) : null}
      <p className="row">
        {onPage ? (
          <button type="button" className="button button--primary" onClick={onPage}>
            Make a page for the network
          </button>
        ) : null}
        <button type="button" className="button" onClick={onAnother}>
          Another problem
        </button>
      </p>
    </div>
  );
}
