import type { LawText } from '#src/authoring/prose.ts';

/** An Act, code or regulation with the pages that tell of it. */
export interface Instrument {
  readonly name: string;
  readonly pages: readonly Pick<LawText, 'id' | 'title' | 'confidence'>[];
}

/** The name without the sections: "Fair Work Act 2009 (Cth)". */
function nameOf(instrument: string): string {
  return instrument.replace(/(?:,| \(| ?Part) ?(?:sections?|Part|Act No\.).*$/, '').trim();
}

/** Every instrument that the pages on the law name, in the order of the alphabet. */
export function instrumentsOf(law: readonly Pick<LawText, 'id' | 'title' | 'confidence' | 'instruments'>[]): Instrument[] {
  const names = [...new Set(law.flatMap(({ instruments }) => instruments.map(nameOf)))].sort((one, other) => one.localeCompare(other));
  return names.map((name) => ({ name, pages: law.filter(({ instruments }) => instruments.some((each) => nameOf(each) === name)) }));
}
