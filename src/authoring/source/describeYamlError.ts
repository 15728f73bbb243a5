import type { YAMLError } from 'yaml';

export interface Description {
  readonly says: string;
  readonly mend: string;
}

const QUOTE_THE_TEXT =
  'Put text that holds a colon, a hash or a quotation mark in double quotes, and check that the line is indented as its neighbours are.';

const COLON: Description = {
  says: 'A colon in text that is not in quotes is read as the start of a new entry.',
  mend: 'Put the whole text in double quotes: - priya: "Listen: I need this kept quiet."',
};

export const TAB: Description = {
  says: 'A tab stands where only spaces may stand.',
  mend: 'Replace the tab with two spaces for each level.',
};

const KEY_TWICE: Description = {
  says: 'The same name is used twice in one entry.',
  mend: 'Remove one of the two, or rename it.',
};

const UNCLOSED: Description = {
  says: 'A quotation mark or bracket that is opened here is not closed.',
  mend: 'Close it, or put the whole text in double quotes and write \\" for a quotation mark inside.',
};

const DEEPER: Description = {
  says: 'This line is indented deeper than its neighbours, so it is read as part of the text above.',
  mend: 'Line it up with its neighbours; if it does belong to the text above, put that text in double quotes.',
};

const INDENT: Description = {
  says: 'This line is not indented to match the lines around it.',
  mend: 'Line it up with its neighbours, using spaces.',
};

const AFTER_THE_END: Description = {
  says: 'Text follows after a closing quotation mark or bracket.',
  mend: 'Put the whole text in double quotes; write \\" for a quotation mark inside, and keep a {term} inside the quotes.',
};

const BAD_START: Description = {
  says: 'A text may not begin with this sign unless it is in quotes.',
  mend: 'Put the whole text in double quotes.',
};

export const REFERENCE: Description = {
  says: 'A text that begins with * or & is read as a reference to another entry.',
  mend: 'Put the text in double quotes; write repeated entries out in full.',
};

const KNOWN: Readonly<Record<string, Description>> = {
  TAB_AS_INDENT: TAB,
  DUPLICATE_KEY: KEY_TWICE,
  BLOCK_AS_IMPLICIT_KEY: COLON,
  MULTILINE_IMPLICIT_KEY: {
    says: 'This line is neither text in quotes nor an entry with a colon.',
    mend: 'Write a name, a colon and a space; or put a text that runs over several lines in double quotes.',
  },
  BAD_INDENT: INDENT,
  BAD_ALIAS: REFERENCE,
  BAD_PROP_ORDER: REFERENCE,
  MISSING_CHAR: UNCLOSED,
  UNEXPECTED_TOKEN: AFTER_THE_END,
  BAD_SCALAR_START: BAD_START,
  BLOCK_IN_FLOW: COLON,
  BAD_DQ_ESCAPE: {
    says: 'A backslash in quoted text starts something that YAML does not know.',
    mend: 'Write \\\\ for a backslash, or leave it out.',
  },
  MULTIPLE_DOCS: {
    says: 'A line of three dashes starts a second document.',
    mend: 'Keep one document in a file: remove the line.',
  },
  TAG_RESOLVE_FAILED: {
    says: 'A text that begins with ! is read as a label for machines.',
    mend: 'Put the text in double quotes.',
  },
};

/** Errors that the parser reports under a wider code than an author needs. */
const BY_WORDS: readonly (readonly [RegExp, Description])[] = [
  [/flow sequence|flow map|closing/i, UNCLOSED],
  [/nested mappings/i, COLON],
  [/tab/i, TAB],
];

/** What the YAML parser complains about, in words for somebody who writes content. */
export function describeYamlError(error: YAMLError, next: YAMLError | undefined): Description {
  if (runsOn(error, next)) return DEEPER;
  const byWords = BY_WORDS.find(([words]) => words.test(error.message))?.[1];
  return byWords ?? KNOWN[error.code] ?? { says: 'This line cannot be read as YAML.', mend: QUOTE_THE_TEXT };
}

/** Whether a text runs on into the next line, where a colon then makes no sense: that line is indented too deep. */
export function runsOn(error: YAMLError, next: YAMLError | undefined): boolean {
  return error.code === 'BLOCK_AS_IMPLICIT_KEY' && next?.code === 'MULTILINE_IMPLICIT_KEY';
}
