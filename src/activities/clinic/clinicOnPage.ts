import type { ClinicProblem } from '#src/domain/course/clinicProblem.ts';

/** Something that a problem rests on, as a reader meets it. */
export interface GroundOnPage {
  /** Where it stands: "JCU procedure, 1.6", "Charter, point 2", "The law". */
  readonly place: string;
  /** In our words. */
  readonly gist: string;
  /** The document's own word: must, should, may. Absent for law and cases. */
  readonly modality?: string | undefined;
  readonly href: string;
}

/** What one document says to a question, or that it does not say. */
export interface AnswerOnPage {
  /** The facts under which it holds; empty where it always does. */
  readonly when: string;
  readonly says: string;
  readonly isSilent: boolean;
  /** The clause that says so, or the nearest one. */
  readonly locator: string;
  readonly href: string;
  /** Whom to ask, where the document is silent. */
  readonly whom?: string | undefined;
}

/** Whom to ask, and how to reach them. */
export interface ContactOnPage {
  readonly who: string;
  readonly how: string;
}

/** One document under which a problem can be looked at. */
export interface ClinicProcedure {
  readonly id: string;
  readonly name: string;
  /** Shown where the document has probably been overtaken. */
  readonly currency?: string | undefined;
  /** By question. A question without any is not entered in this pack. */
  readonly answers: Readonly<Record<string, readonly AnswerOnPage[]>>;
  /** By the name of the contact. */
  readonly contacts: Readonly<Record<string, ContactOnPage>>;
}

/** A number to call now. */
export interface NumberOnPage {
  readonly service: string;
  readonly number: string;
  readonly dial: string;
  readonly for: string;
}

/** Everything that the clinic shows. What several problems rest on stands in it once. */
export interface ClinicOnPage {
  readonly problems: readonly ClinicProblem[];
  /** By where it is and its name: `jcu 1.6`, `law clocks`. */
  readonly grounds: Readonly<Record<string, GroundOnPage>>;
  /** What is asked, by question. */
  readonly asks: Readonly<Record<string, string>>;
  /** The one in force comes first. */
  readonly procedures: readonly ClinicProcedure[];
  readonly scenarios: Readonly<Record<string, { readonly title: string; readonly href: string; readonly hasContentNote: boolean }>>;
  readonly numbers: readonly NumberOnPage[];
  /** How to reach campus security. */
  readonly security: string;
  readonly supportHref: string;
}

/** Names that point to nobody here: what the procedures on offer are called. */
export function namesOfAll({ procedures }: Pick<ClinicOnPage, 'procedures'>): string[] {
  return procedures.flatMap(({ name }) => name.split(' '));
}
