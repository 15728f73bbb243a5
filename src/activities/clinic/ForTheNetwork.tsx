import type { ClinicProblem } from '#src/domain/course/clinicProblem.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { ArrivalHeading } from '../ArrivalHeading.tsx';
import '../notes/notes.css';
import { PrintThis } from '../notes/PrintThis.tsx';
import { namesOfAll, type ClinicOnPage, type ClinicProcedure } from './clinicOnPage.ts';
import { DetailsFound } from './DetailsFound.tsx';
import { saveFile } from '#src/ui/saveFile.ts';
import { findIdentifyingDetail } from './identifyingDetail.ts';
import { AT_THE_FOOT, makeOnePager, onePagerAsText, ROOM_FOR } from './onePager.ts';
import type { OnePager } from './onePager.ts';
import type { Clinic, ClinicState } from './useClinic.ts';
import { whatBearsOnIt } from './whatBearsOnIt.ts';

interface Props {
  readonly clinic: ClinicOnPage;
  readonly problem: ClinicProblem;
  readonly procedure: ClinicProcedure;
  readonly state: ClinicState;
  readonly set: Clinic['set'];
  readonly arrival: number | undefined;
}

/** Words of one's own come on to the page only once what was found in them has been looked at. */
function OwnWords({ clinic, state: { own, lookedAt }, set }: Pick<Props, 'clinic' | 'state' | 'set'>) {
  const details = findIdentifyingDetail(own, namesOfAll(clinic));
  if (lookedAt === own) {
    return (
      <p className="row not-in-print">
        <button type="button" className="button button--small" onClick={() => set({ lookedAt: undefined })}>
          Take my own words off the page
        </button>
      </p>
    );
  }
  return (
    <div className="not-in-print clinic__own-words">
      <p className="clinic__label">Your own words are not on the page</p>
      <p>“{own}”</p>
      <DetailsFound details={details} />
      <button type="button" className="button button--small" onClick={() => set({ lookedAt: own })}>
        {details.length === 0 ? 'Nobody is in it: put it on the page' : 'I have looked at this: put it on the page'}
      </button>
    </div>
  );
}

function Paper({ page: { question, document, thinkAbout, says, silentOn } }: { readonly page: OnePager }) {
  return (
    <div className="clinic-paper__sheet">
      <p className="clinic-paper__question">{question}</p>
      <h4>To think about</h4>
      <ul>
        {thinkAbout.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <h4>What the role and the document say</h4>
      <ul>
        {says.map(({ place, gist }) => (
          <li key={place}>
            <strong>{place}:</strong> {gist}
          </li>
        ))}
      </ul>
      {silentOn.length === 0 ? null : (
        <>
          <h4>What the {document} does not say</h4>
          <ul>
            {silentOn.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </>
      )}
      {ROOM_FOR.map((title) => (
        <div key={title}>
          <h4>{title}</h4>
          <span className="on-paper__line" />
          <span className="on-paper__line" />
        </div>
      ))}
      <p className="meta">{AT_THE_FOOT}</p>
    </div>
  );
}

/** A page to bring to a meeting of officers. It is made of the problem's own question, so nobody is in it. */
export function ForTheNetwork({ clinic, problem, procedure, state, set, arrival }: Props) {
  const { own, lookedAt } = state;
  const hasOwn = own.trim() !== '';
  const page = makeOnePager(
    problem,
    whatBearsOnIt(clinic, problem, procedure),
    procedure.name,
    hasOwn && lookedAt === own ? own.trim() : undefined,
  );
  return (
    <section className="activity clinic-paper">
      <ArrivalHeading level={3} arrival={arrival}>
        A question for the network
      </ArrivalHeading>
      {hasOwn ? <OwnWords clinic={clinic} state={state} set={set} /> : null}
      <Paper page={page} />
      <p className="row not-in-print">
        <PrintThis>Print the page</PrintThis>
        <button
          type="button"
          className="button button--small"
          onClick={() => saveFile(`question-for-the-network-${problem.id}.txt`, onePagerAsText(page), 'text/plain;charset=utf-8')}
        >
          <Icon name="download" size={18} /> Save the page
        </button>
      </p>
    </section>
  );
}
