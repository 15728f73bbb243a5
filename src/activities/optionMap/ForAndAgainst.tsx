import type { MappedOption } from '#src/domain/course/activity.ts';

/** What speaks for an option beside what speaks against it. */
export function ForAndAgainst({ option: { speaksFor, speaksAgainst } }: { readonly option: MappedOption }) {
  return (
    <dl className="weigh__sides">
      <div>
        <dt>Speaks for it</dt>
        <dd>{speaksFor}</dd>
      </div>
      <div>
        <dt>Speaks against it</dt>
        <dd>{speaksAgainst}</dd>
      </div>
    </dl>
  );
}
