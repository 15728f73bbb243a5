import { useState } from 'react';
import { encode } from 'uqr';
import { dayInZone } from '#src/domain/record/register/dayInZone.ts';
import type { LinksMade } from '#src/protocol/register.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { dayInWords, numberInWords } from '../inWords.ts';
import { SelectField } from '../pieces/SelectField.tsx';
import { useForPage } from '../service/useConsole.ts';
import { wholeLink } from './wholeLink.ts';

interface Props {
  readonly made: LinksMade;
  readonly onPrinted: () => void;
}

/** As many as a browser draws and prints without standing still. */
const AT_ONCE = 200;

/** Slips for A4, six or eight a sheet: name, link as text and as a code, what it is, and until when it works. */
export function Slips({ made, onPrinted }: Props) {
  const [first, setFirst] = useState(0);
  const { links, expiresAt } = made;
  const shown = links.slice(first, first + AT_ONCE);
  const batches = Array.from({ length: Math.ceil(links.length / AT_ONCE) }, (_, index) => index * AT_ONCE);
  return (
    <>
      <div className="row not-in-print">
        {batches.length > 1 ? (
          <SelectField label="Which slips" value={first} onChange={({ target }) => setFirst(Number(target.value))}>
            {batches.map((from) => (
              <option key={from} value={from}>
                {numberInWords(from + 1)} to {numberInWords(Math.min(from + AT_ONCE, links.length))}
              </option>
            ))}
          </SelectField>
        ) : null}
        <button
          type="button"
          className="button"
          onClick={() => {
            onPrinted();
            window.print();
          }}
        >
          <Icon name="print" /> Print these slips
        </button>
      </div>
      <ul role="list" className="hr-slips">
        {shown.map((link) => (
          <Slip key={`${link.learner} ${link.course}`} link={link} expiresAt={expiresAt} />
        ))}
      </ul>
    </>
  );
}

function Slip({ link, expiresAt }: { readonly link: LinksMade['links'][number]; readonly expiresAt: string }) {
  const { organisation, timeZone, pages } = useForPage();
  const address = wholeLink(pages.home, link.link);
  return (
    <li className="hr-slip">
      <div>
        <p className="hr-slip__name">{link.name}</p>
        <p className="meta">{[link.staffNumber, link.unit].filter((each) => each !== '').join(' · ')}</p>
        <p>
          Your personal link to “{link.course}” at {organisation}. It keeps your place on every device you open it on.
        </p>
      </div>
      <Code text={address} name={link.name} />
      <div className="hr-slip__foot">
        <p className="hr-slip__link">{address}</p>
        <p className="meta">
          {link.dueOn === null ? '' : `Due ${dayInWords(link.dueOn)}. `}Works until {dayInWords(dayInZone(expiresAt, timeZone))}. For you
          alone: please do not pass it on.
        </p>
      </div>
    </li>
  );
}

/** One path for all dark squares: a code is a few kilobytes instead of a thousand elements. */
function Code({ text, name }: { readonly text: string; readonly name: string }) {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const d = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${String(x)} ${String(y)}h1v1h-1z` : ''))).join('');
  return (
    <svg
      className="hr-slip__code"
      viewBox={`0 0 ${String(size)} ${String(size)}`}
      role="img"
      aria-label={`Code of the link for ${name}`}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={d} fill="#000" />
    </svg>
  );
}
