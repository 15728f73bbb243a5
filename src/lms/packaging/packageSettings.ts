import type { CodeBook } from '../record/codeBook.ts';

export const FORMATS = ['scorm12', 'scorm2004', 'cmi5'] as const;

/** The standard that a package speaks. */
export type PackageFormat = (typeof FORMATS)[number];

/** How it is settled in a package that the course which comes first was done. */
export type PrerequisiteIn = 'attested' | 'set by the learning system';

/** What a package is made for. Everything else in it is the same for all. */
export interface PackageTerms {
  readonly format: PackageFormat;
  readonly course: string;
  /** Whether the learning system is told of single decisions. */
  readonly interactions: boolean;
  readonly prerequisite: PrerequisiteIn;
  /** SCORM: whether the status is told before the score. */
  readonly statusFirst: boolean;
}

/** What the host page reads of its package. */
export interface PackageSettings extends PackageTerms {
  readonly version: string;
  /** The page the course starts on, and every page there is; relative to the folder of the site. */
  readonly start: string;
  readonly pages: readonly string[];
  readonly book: CodeBook;
}

/** The folder of the site inside a package, and the id of the element that holds the settings in the host page. */
export const SITE_FOLDER = 'site/';
export const SETTINGS_ID = 'package-settings';
