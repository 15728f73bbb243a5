import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { openBrowserStore, readSetAside } from '#src/records/browserStore.ts';
import { Forget } from './Forget.tsx';
import { KeptInMemory } from './KeptInMemory.tsx';
import { LessonsAndCourses } from './LessonsAndCourses.tsx';
import './myRecord.css';
import { askForPersistence, readProtection } from './protection.ts';
import { ReadFile } from './ReadFile.tsx';
import type { RecordForPage } from './recordForPage.ts';
import { createRecordOnPage } from './recordOnPage.ts';
import { SetAside } from './SetAside.tsx';
import { ScenariosDone } from './ScenariosDone.tsx';
import { TakeWithYou } from './TakeWithYou.tsx';
import { RecordContext, useRecord } from './useRecord.ts';
import { WhereItIsKept } from './WhereItIsKept.tsx';

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
    () => (inBrowser ? createRecordOnPage({ records: openBrowserStore(), readSetAside, readProtection, askForPersistence }) : undefined),
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
  const isEmpty = useRecord(({ record }) => record.attempts.length + record.alternatives.length + record.lessons.length === 0);
  const hasSetAside = useRecord(({ setAside }) => setAside.length > 0);
  const [deleted, setDeleted] = useState(false);
  return (
    <div className="my-record">
      <KeptInMemory />
      <SetAside />
      {deleted && isEmpty ? <Deleted /> : null}
      <LessonsAndCourses />
      <ScenariosDone />
      {isEmpty ? null : <TakeWithYou />}
      <ReadFile />
      <WhereItIsKept />
      {isEmpty && !hasSetAside ? null : <Forget onDeleted={() => setDeleted(true)} />}
    </div>
  );
}

/** Takes the focus: the button that was pressed is gone with the record. */
function Deleted() {
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => said.current?.focus(), []);
  return (
    <p className="notice" tabIndex={-1} ref={said}>
      Deleted. Nothing of the record is left in this browser.
    </p>
  );
}
