import type { Document, LineCounter } from 'yaml';

/** One YAML file, read: its values, and where in the text each stands. */
export interface YamlSource {
  /** Path inside the content folder, with forward slashes. */
  readonly file: string;
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
  readonly value: unknown;
}

/** One file of the content folder as it lies on disk, or text that a test made up. */
export interface ContentFile {
  readonly file: string;
  readonly content: Uint8Array | string;
}
