import { Icon } from '#src/ui/Icon.tsx';

/** Why something did not work. The alert is always on the page, so that what is put in is heard. */
export function Problem({ says }: { readonly says: string | undefined }) {
  return (
    <div role="alert">
      {says === undefined ? null : (
        <p className="caution-note">
          <Icon name="caution" />
          <span>{says}</span>
        </p>
      )}
    </div>
  );
}
