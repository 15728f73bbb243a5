import { useState } from 'react';
import type { ConsoleForPage } from '../consoleForPage.ts';
import { Console } from '../frame/Console.tsx';
import { useConsole, useForPage } from '../service/useConsole.ts';
import { RadioCards } from '#src/ui/RadioCards.tsx';
import { CsvIntake } from './CsvIntake.tsx';

const KINDS = [
  { id: 'attendance', text: 'Face to face: a session that somebody attended' },
  { id: 'past', text: 'From before this register: training of earlier years' },
  { id: 'lms', text: 'From another system: a completion that your learning system holds' },
] as const;

/** Training that was not done here, entered in bulk. */
export function EntriesPage({ forPage }: { readonly forPage: ConsoleForPage }) {
  return (
    <Console forPage={forPage} roles={['hr', 'trainer', 'admin']}>
      <Entries />
    </Console>
  );
}

function Entries() {
  const { courses, pages } = useForPage();
  const isTrainer = useConsole((state) => state.user?.role === 'trainer');
  const [kind, setKind] = useState<string>(KINDS[0].id);
  const course = courses[0]?.id ?? '';
  const template = `\uFEFFemail,staff number,course,date,provider,valid until\r\nsam@example.org,007,${course},2026-07-14,People and Culture,\r\n`;
  return (
    <>
      {isTrainer ? (
        <p className="measure">As a trainer you enter who attended a session face to face. It is kept apart from any vote in the room.</p>
      ) : (
        <RadioCards legend="What kind of entry" name="kind" options={KINDS} value={kind} onChange={setKind} />
      )}
      <p className="measure">
        Each row names a learner who is on the register, by staff number or email, with course ({courses.map(({ id }) => id).join(', ')}),
        date, who gave it, and valid until where that is not as usual. Your name is kept beside each entry.
      </p>
      <CsvIntake
        key={kind}
        at="hr/entries"
        extra={{ kind }}
        template={{ name: `first-port-${kind === 'lms' ? 'other-system' : kind}.csv`, text: template }}
        next={isTrainer ? { href: pages.figures, word: 'To the figures' } : { href: pages.register, word: 'Open the register' }}
      />
    </>
  );
}
