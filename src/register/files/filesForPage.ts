/** Everything that the page hands to the island: names for what a file only knows by id, and the organisation's settings. */
export interface FilesForPage {
  /** IANA name: `Australia/Brisbane`. */
  readonly timeZone: string;
  /** Whether HR sees scores. */
  readonly scoresToHr: boolean;
  /** Titles by id. */
  readonly courses: Readonly<Record<string, string>>;
  /** Names by id: "JCU procedure". */
  readonly procedures: Readonly<Record<string, string>>;
  /** The address of what a record is replayed against. */
  readonly judgesAt: string;
}
