import type { JuryCase } from './juryCases.ts';

interface Props {
  readonly published: JuryCase;
}

/** A case by its name, with court, year and citation. */
export function CaseName({ published: { name, court, year, citation } }: Props) {
  return (
    <>
      <p className="activity__ask">{name}</p>
      <p className="meta case__citation">
        {court} · {year} · {citation}
      </p>
    </>
  );
}
