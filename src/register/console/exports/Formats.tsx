import { useState } from 'react';
import type { ExportFormat, Preset } from '#src/protocol/register.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { Problem } from '../pieces/Problem.tsx';
import { SelectField } from '../pieces/SelectField.tsx';
import type { AddressedQuery } from '../registerInAddress.ts';
import { useDownload } from '../service/useDownload.ts';

interface Offer {
  readonly format: ExportFormat;
  readonly word: string;
  readonly says: string;
  readonly takesPreset?: boolean;
}

const OFFERS: readonly Offer[] = [
  {
    format: 'csv',
    word: 'CSV for a spreadsheet',
    says: 'Opens in Excel with every letter right; nothing in it can run as a formula.',
    takesPreset: true,
  },
  { format: 'xlsx', word: 'XLSX', says: 'An Excel file. A staff number such as 007 stays as it is.', takesPreset: true },
  {
    format: 'machine-csv',
    word: 'CSV for another system',
    says: 'Each value just as it is kept. For a program to read, not for a spreadsheet.',
    takesPreset: true,
  },
  { format: 'json', word: 'JSON', says: 'The same rows for a program.' },
  { format: 'xapi', word: 'Learning statements (xAPI)', says: 'Completions as statements for a learning record store.' },
  { format: 'reminders', word: 'Reminders', says: 'A table for a mail merge: whom to remind of what, since when it is due.' },
  {
    format: 'audit-pack',
    word: 'Audit pack',
    says: 'Roster, completions as at the day, outlines, versions and who approved them, export log, checksums.',
  },
];

interface Props {
  readonly query: AddressedQuery;
  readonly presets: readonly Preset[];
}

/** Each format with what it is for. */
export function Formats({ query, presets }: Props) {
  const { making, problem, start } = useDownload();
  const [preset, setPreset] = useState('');
  const { page: _page, ...filters } = query;
  const save = ({ format, takesPreset }: Offer) => {
    if (making !== undefined) return;
    void start(format, { at: `hr/exports/${format}`, query: { ...filters, preset: takesPreset ? preset : undefined } });
  };
  return (
    <section className="flow" aria-labelledby="formats">
      <h2 id="formats">Save as</h2>
      {presets.length > 0 ? (
        <SelectField label="Columns of CSV and XLSX" value={preset} onChange={({ target }) => setPreset(target.value)}>
          <option value="">All, with our names</option>
          {presets.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      ) : null}
      <Problem says={problem} />
      <ul className="ruled" role="list">
        {OFFERS.map((offer) => (
          <li className="hr-line" key={offer.format}>
            <span>
              <strong>{offer.word}</strong>
              <span className="meta">{offer.says}</span>
            </span>
            <button
              type="button"
              className="button button--small"
              aria-disabled={making !== undefined}
              aria-label={`Save: ${offer.word}`}
              onClick={() => save(offer)}
            >
              <Icon name="download" size={18} /> {making === offer.format ? 'Making it …' : 'Save'}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
