import { Icon } from '#src/ui/Icon.tsx';
import { ArrivalHeading } from '../ArrivalHeading.tsx';
import type { ClinicOnPage } from './clinicOnPage.ts';

interface Props {
  readonly clinic: ClinicOnPage;
  readonly arrival: number | undefined;
  readonly onGoOn: () => void;
}

/** Whom to call before anything else: danger now, and what is serious but not this minute. */
export function CallFirst({ clinic: { numbers, security, supportHref }, arrival, onGoOn }: Props) {
  return (
    <div className="activity__work">
      <div className="activity__item">
        <ArrivalHeading level={3} arrival={arrival}>
          Call first
        </ArrivalHeading>
        <div className="clinic__signal clinic__signal--red">
          <p>
            <Icon name="harm" /> <strong>Red: danger to life, now</strong>
          </p>
          <p>
            Call <a href="tel:000">000</a>. Stay, or stay on the line, if it is safe for you. Nobody has to agree.
          </p>
          <p>
            <strong>Campus security:</strong> {security}
          </p>
        </div>
        <div className="clinic__signal clinic__signal--amber">
          <p>
            <Icon name="caution" /> <strong>Amber: serious, but not this minute. Or you cannot tell</strong>
          </p>
          <p>
            Help comes in today. Reach the person, say that you need to bring somebody in, and agree how. Ring with them if they want that.
          </p>
          <ul className="ruled" role="list">
            {numbers.map(({ service, number, dial, for: what }) => (
              <li key={service} className="clinic__number">
                <span>
                  {service}
                  <span className="meta"> {what}</span>
                </span>
                <a href={`tel:${dial}`}>{number}</a>
              </li>
            ))}
          </ul>
        </div>
        <p>
          The clinic can wait. <a href={supportHref}>All the numbers</a> are on every page, under Support.
        </p>
        <p>
          <button type="button" className="button" onClick={onGoOn}>
            That is done, and nobody is unsafe now
          </button>
        </p>
      </div>
    </div>
  );
}
