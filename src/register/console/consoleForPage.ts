/** Where HR's pages are, each below whatever folder the site is published in. */
export interface HrPages {
  /** The site's own folder. */
  readonly home: string;
  readonly overview: string;
  readonly register: string;
  readonly learner: string;
  readonly roster: string;
  readonly entries: string;
  readonly links: string;
  readonly exports: string;
  readonly figures: string;
  readonly setAside: string;
  readonly settings: string;
  /** The page that reads learners' files without a service. */
  readonly files: string;
}

/** What each of HR's pages hands to its island: addresses, and names for what the service only knows by id. */
export interface ConsoleForPage {
  /** The address of the service, with a slash at its end. */
  readonly api: string;
  /** The header of every call that changes something. */
  readonly ownCallHeader: string;
  readonly organisation: string;
  readonly timeZone: string;
  readonly scoresToHr: boolean;
  readonly courses: readonly { readonly id: string; readonly title: string }[];
  /** Names by id: "JCU procedure". */
  readonly procedures: Readonly<Record<string, string>>;
  /** Short names by id: "Seeks consent". */
  readonly outcomes: Readonly<Record<string, string>>;
  readonly pages: HrPages;
}
