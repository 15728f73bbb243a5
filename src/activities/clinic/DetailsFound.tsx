import { Icon } from '#src/ui/Icon.tsx';
import type { IdentifyingDetail } from './identifyingDetail.ts';
import { SAY_IT_WITHOUT } from './sayItWithout.ts';

function countInWords(count: number): string {
  if (count === 0) return 'Nothing was found that says who it is. A check cannot know everybody: read it as the person would.';
  return `${count === 1 ? 'One thing' : `${String(count)} things`} may say who it is.`;
}

/** What may tell who somebody is, in the words in which it was found, and how to say it without. */
export function DetailsFound({ details }: { readonly details: readonly IdentifyingDetail[] }) {
  const byKind = [...Map.groupBy(details, ({ kind }) => kind)];
  return (
    <div className={details.length === 0 ? 'notice' : 'notice notice--caution'}>
      <Icon name={details.length === 0 ? 'note' : 'caution'} />
      <div className="clinic__found">
        <p role="status">
          <strong>{countInWords(details.length)}</strong>
        </p>
        {details.length === 0 ? null : (
          <ul role="list">
            {byKind.map(([kind, found]) => (
              <li key={kind}>
                {SAY_IT_WITHOUT[kind].what}: {[...new Set(found.map(({ words }) => `“${words}”`))].join(', ')}.{' '}
                {SAY_IT_WITHOUT[kind].instead}
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
