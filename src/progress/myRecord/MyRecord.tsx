import { lazy, Suspense, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { isEmpty as isEmptyRecord } from '#src/domain/record/learnerRecord.ts';
import { openBrowserStore, readSetAside } from '#src/records/browserStore.ts';
import { liveRoomIsHere } from '#src/records/liveRoomHere.ts';
import { endFollowing } from '../following/endFollowing.ts';
import { isFollowed } from '../following/followWhenAsked.ts';
import { holdsNotes } from '../heldHere.ts';
import { KeptInMemory } from './KeptInMemory.tsx';
import { LessonsAndCourses } from './LessonsAndCourses.tsx';
import './myRecord.css';
import { askForPersistence, readProtection } from './protection.ts';
import { PracticeAndRefresher } from './PracticeAndRefresher.tsx';
import { ReadFile } from './ReadFile.tsx';
import type { RecordForPage } from './recordForPage.ts';
import { createRecordOnPage } from './recordOnPage.ts';
import { SetAside } from './SetAside.tsx';
import { ScenariosDone } from './ScenariosDone.tsx';
import { RecordContext, useRecord } from './useRecord.ts';
import { WhereItIsKept } from './WhereItIsKept.tsx';

// A first visit has nothing to take along, to delete or to look back at.
const TakeOrForget = lazy(() => import('./TakeOrForget.tsx'));
const FollowingOnRecord = lazy(() => import('../following/FollowingOnRecord.tsx'));
const CompletionsAndFinals = lazy(() => import('./CompletionsAndFinals.tsx'));

interface Props {
  readonly forPage: RecordForPage;
}

const never = () => () => undefined;

/** The learner's own record: what it holds, how to take it along, read it back in, and delete it. The one island of its page. */
export function MyRecord({ forPage }: Props) {
  const inBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const store = useMemo(
    () =>
      inBrowser
        ? createRecordOnPage({ records: openBrowserStore(), readSetAside, readProtection, askForPersistence, endFollowing })
        : undefined,
    [inBrowser],
  );
  useEffect(() => store?.getState().follow(), [store]);
  if (!store) return <p className="meta my-record__waiting">Looking up what this browser keeps …</p>;
  return (
    <RecordContext value={{ store, forPage }}>
      <Sections />
    </RecordContext>
  );
}

function Sections() {
  const isEmpty = useRecord(({ record }) => isEmptyRecord(record));
  const hasSetAside = useRecord(({ setAside }) => setAside.length > 0);
  const hasFinals = useRecord(({ record }) => record.finals.length + record.completions.length > 0);
  const [deleted, setDeleted] = useState(false);
  const part = (named: 'take' | 'forget') => <TakeOrForget part={named} onDeleted={() => setDeleted(true)} />;
  return (
    <div className="my-record">
      <KeptInMemory />
      <SetAside />
      {deleted && isEmpty ? <Deleted /> : null}
      {isFollowed() ? (
        <Suspense fallback={null}>
          <FollowingOnRecord />
        </Suspense>
      ) : null}
      {hasFinals ? (
        <Suspense fallback={null}>
          <CompletionsAndFinals />
        </Suspense>
      ) : null}
      <LessonsAndCourses />
      <ScenariosDone />
      <PracticeAndRefresher />
      {isEmpty ? null : <Suspense fallback={null}>{part('take')}</Suspense>}
      <ReadFile />
      <WhereItIsKept />
      {isEmpty && !hasSetAside && !holdsNotes() && !liveRoomIsHere() ? null : <Suspense fallback={null}>{part('forget')}</Suspense>}
    </div>
  );
}

/** Takes the focus: the button that was pressed is gone with the record. */
function Deleted() {
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => said.current?.focus(), []);
  return (
    <p className="notice" tabIndex={-1} ref={said}>
      Deleted. Nothing of the record and of your notes is left in this browser.
    </p>
  );
}
