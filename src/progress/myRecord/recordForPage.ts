import type { CourseOnPage, TitledLink } from '../courseMap/courseOnPage.ts';

/** Everything that the record page hands to the island: names and addresses for what a record only knows by id. */
export interface RecordForPage {
  readonly courses: readonly CourseOnPage[];
  /** In the order of the library. */
  readonly scenarios: readonly (TitledLink & { readonly id: string })[];
  /** Names by id: "JCU procedure". */
  readonly procedures: Readonly<Record<string, string>>;
  /** Where to begin when there is no record yet. */
  readonly begin: { readonly courses: string; readonly scenarios: string };
  /** The address of the certificate; the id of a completion follows. */
  readonly certificate: string;
  /** The address of the page on which HR reads the files that learners hand in. */
  readonly hrFiles: string;
  /** The address of the page for the personal link. */
  readonly myLink: string;
  /** The address of what a record is replayed against. */
  readonly judgesAt: string;
}
