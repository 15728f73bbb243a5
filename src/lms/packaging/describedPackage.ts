/** What a manifest says of a package. */
export interface DescribedPackage {
  /** As XML takes it for an id. */
  readonly identifier: string;
  readonly version: string;
  readonly title: string;
  readonly description: string;
  /** Of 100. */
  readonly passMark: number;
  /** Every file beside the manifest, by its path in the package; the page to launch among them. */
  readonly files: readonly string[];
}

/** The page that a learning system launches. */
export const LAUNCHED = 'index.html';
