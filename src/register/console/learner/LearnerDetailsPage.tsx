import { useState } from 'react';
import type { LearnerPage } from '#src/protocol/register.ts';
import type { ConsoleForPage } from '../consoleForPage.ts';
import { Console } from '../frame/Console.tsx';
import { Loaded } from '../pieces/Loaded.tsx';
import { useAnswer } from '../service/useAnswer.ts';
import { useForPage } from '../service/useConsole.ts';
import { Absences } from './Absences.tsx';
import { AttemptsOfLearner } from './AttemptsOfLearner.tsx';
import { CompletionsOfLearner } from './CompletionsOfLearner.tsx';
import { CoursesOfLearner } from './CoursesOfLearner.tsx';
import { Erase } from './Erase.tsx';
import { LearnerDetails } from './LearnerDetails.tsx';
import { LinkOfLearner } from './LinkOfLearner.tsx';
import type { LearnerProps } from './learnerProps.ts';

/** One learner: where they stand, what they completed, what HR has entered about them. */
export function LearnerDetailsPage({ forPage }: { readonly forPage: ConsoleForPage }) {
  return (
    <Console forPage={forPage} roles={['hr', 'admin']}>
      <LearnerOfAddress />
    </Console>
  );
}

function LearnerOfAddress() {
  const { pages } = useForPage();
  const [id] = useState(() => new URLSearchParams(location.search).get('id') ?? '');
  const asked = useAnswer<LearnerPage>(id === '' ? undefined : { at: `hr/learners/${encodeURIComponent(id)}` });
  const [erased, setErased] = useState(false);
  const back = <a href={pages.register}>Back to the register</a>;
  if (erased) return <p className="notice">The learner is erased from the register. {back}</p>;
  if (id === '') return <p>Choose a learner in the register. {back}</p>;
  return (
    <>
      <Loaded asked={asked} what="the learner">
        {(learner) => <LearnerSections learner={learner} again={asked.again} onErased={() => setErased(true)} />}
      </Loaded>
      <p className="not-in-print">{back}</p>
    </>
  );
}

function LearnerSections({ learner, again, onErased }: LearnerProps & { readonly onErased: () => void }) {
  return (
    <>
      <LearnerDetails learner={learner} again={again} />
      <CoursesOfLearner learner={learner} again={again} />
      <CompletionsOfLearner learner={learner} again={again} />
      <AttemptsOfLearner learner={learner} />
      <Absences learner={learner} again={again} />
      <LinkOfLearner learner={learner} again={again} />
      <Erase learner={learner} onErased={onErased} />
    </>
  );
}
