import type { SheetRow } from './procedureSheets.ts';

/** A pack's answer on the procedure's own tint, with a way to the clause. */
export function PackSays({ row: { says, clause, href } }: { readonly row: SheetRow }) {
  return (
    <div className="clause">
      <p>{says}</p>
      {clause === '' ? null : (
        <p className="clause__source">
          <a href={href}>{clause}</a>
        </p>
      )}
    </div>
  );
}
