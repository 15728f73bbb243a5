import { lazy, Suspense, useState, type ChangeEvent } from 'react';
import type { LearnerRecord } from '#src/domain/record/learnerRecord.ts';
import { Icon } from '#src/ui/Icon.tsx';
import type { ReadIn } from './readFileIn.ts';
import { useForPage, useRecord } from './useRecord.ts';

// Most visits read no file in, so neither the reading nor its report is part of the page at rest.
const FileReport = lazy(() => import('./FileReport.tsx').then((module) => ({ default: module.FileReport })));

const NO_PART = 'The file was not read, since a part of this page could not be loaded. Check the connection and choose the file again.';
const NO_SENSE = 'This file cannot be read as a record. This page makes such files: "Record for HR" and "My own backup".';

async function readIn(file: File, judgesAt: string, onDevice: LearnerRecord): Promise<ReadIn> {
  const reading = await Promise.all([import('./readFileIn.ts'), import('./FileReport.tsx')]).then(
    ([module]) => module,
    () => undefined,
  );
  if (!reading) return { kind: 'refused', because: NO_PART };
  return reading.readFileIn(file, judgesAt, onDevice).catch(() => ({ kind: 'refused', because: NO_SENSE }) as const);
}

/** Reads a record file back in. Nothing on the device changes until the learner adds it. */
export function ReadFile() {
  const forPage = useForPage();
  const add = useRecord((state) => state.add);
  const record = useRecord((state) => state.record);
  const [read, setRead] = useState<ReadIn>();
  const [reading, setReading] = useState(false);

  async function choose({ currentTarget: input }: ChangeEvent<HTMLInputElement>): Promise<void> {
    const file = input.files?.[0];
    if (!file) return;
    setRead(undefined);
    setReading(true);
    setRead(await readIn(file, forPage.judgesAt, record));
    setReading(false);
    // So that the same file can be chosen again once it was mended.
    input.value = '';
  }

  return (
    <section className="flow" aria-labelledby="read-file">
      <h2 id="read-file">Read a record file</h2>
      <p className="measure">
        Choose a file that this page gave you, here or on another device: your backup, or a record for HR. Each run is played again from its
        choices, to see whether the result follows. It stays in this browser, and nothing changes until you add it.
      </p>
      <div className="my-record__file">
        <label className="button" htmlFor="record-file">
          <Icon name="upload" /> Choose a record file
        </label>
        <input id="record-file" type="file" accept=".json,application/json" onChange={(event) => void choose(event)} />
      </div>
      <div role="status">
        {reading ? <p className="meta">Reading the file …</p> : null}
        {read?.kind === 'refused' ? (
          <p className="notice notice--caution">
            <Icon name="caution" />
            <span>{read.because}</span>
          </p>
        ) : null}
      </div>
      {read?.kind === 'held' ? (
        <Suspense fallback={null}>
          <FileReport held={read.held} forPage={forPage} onAdd={add} />
        </Suspense>
      ) : null}
    </section>
  );
}
