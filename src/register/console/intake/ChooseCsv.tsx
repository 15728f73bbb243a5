import { useId, useState, type ChangeEvent } from 'react';
import { Icon } from '#src/ui/Icon.tsx';
import { saveFile } from '#src/ui/saveFile.ts';
import { countInWords } from '../inWords.ts';
import { csvTextOf } from './readCsvFile.ts';

/** Longer texts are not put into the box: editing them there would make the page stand still. */
const MOST_IN_BOX = 200_000;
const MOST_BYTES = 12_000_000;

interface Props {
  readonly csv: string;
  /** While what is here is being read, it does not change. */
  readonly isBusy: boolean;
  readonly change: (csv: string) => void;
  readonly lookAt: (csv: string) => void;
  readonly template: { readonly name: string; readonly text: string };
}

/** A file, or what was copied out of a spreadsheet. */
export function ChooseCsv({ csv, isBusy, change, lookAt, template }: Props) {
  const id = useId();
  const [fileName, setFileName] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const isLong = csv.length > MOST_IN_BOX;

  async function choose({ currentTarget: input }: ChangeEvent<HTMLInputElement>): Promise<void> {
    const file = input.files?.[0];
    if (!file) return;
    setProblem(undefined);
    const bytes = file.size > MOST_BYTES ? undefined : await file.arrayBuffer().catch(() => undefined);
    // So that the same file can be chosen again once it was mended.
    input.value = '';
    if (!bytes) return setProblem('This file is larger than 12 MB, or cannot be opened. Save the table as CSV and choose that.');
    const text = csvTextOf(bytes);
    setFileName(file.name);
    change(text);
    lookAt(text);
  }

  return (
    <div className="flow">
      <div className="row">
        <div className="hr-file">
          <label className="button" htmlFor={`${id}file`}>
            <Icon name="upload" /> Choose a CSV file
          </label>
          <input id={`${id}file`} type="file" accept=".csv,text/csv,text/plain" onChange={(event) => void choose(event)} />
        </div>
        <button type="button" className="button-link" onClick={() => saveFile(template.name, template.text, 'text/csv;charset=utf-8')}>
          <Icon name="download" size={18} /> A template to fill in
        </button>
      </div>
      <div role="alert">{problem === undefined ? null : <p className="caution-note">{problem}</p>}</div>
      {isLong ? (
        <p>
          {fileName}: {countInWords(csv.split('\n').length, 'line')}.{' '}
          <button type="button" className="button-link" onClick={() => change('')}>
            Take it away
          </button>
        </p>
      ) : (
        <div className="field hr-paste">
          <label htmlFor={`${id}text`}>
            {fileName === undefined ? 'Or paste the table' : `What is in ${fileName}; you can mend it here`}
          </label>
          <textarea
            id={`${id}text`}
            rows={8}
            readOnly={isBusy}
            value={csv}
            onChange={({ target }) => change(target.value)}
            spellCheck={false}
            autoComplete="off"
            wrap="off"
            aria-describedby={`${id}hint`}
          />
          <p className="meta" id={`${id}hint`}>
            The first row names the columns; their order does not matter.
          </p>
        </div>
      )}
    </div>
  );
}
