import { Icon } from '#src/ui/Icon.tsx';
import { useRecord } from './useRecord.ts';

/** Said only where the record will not outlive the page. */
export function KeptInMemory() {
  const keeping = useRecord((state) => state.keeping);
  if (keeping.where === 'device') return null;
  return (
    <p className="notice">
      <Icon name="note" />
      <span>
        {keeping.because === 'storage is full'
          ? 'This browser’s storage for the site is full, so what you do now lasts only until you close the page. '
          : 'This browser keeps nothing for this site, so what you do now lasts only until you close the page. '}
        Everything still works. To keep what you see here, download it before you close the page.
      </span>
    </p>
  );
}
