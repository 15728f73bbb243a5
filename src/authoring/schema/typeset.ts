/**
 * Straight quotation marks and apostrophes as a printer sets them: "don't" becomes “don’t”. Authors type them straight, since
 * YAML and most keyboards do.
 */
export function typeset(text: string): string {
  return text
    .replace(/(^|[\s([{\u2014\u2018\u201c])"/g, '$1\u201c')
    .replaceAll('"', '\u201d')
    .replace(/(^|[\s([{\u2014\u201c])'(?=\S)/g, '$1\u2018')
    .replaceAll("'", '\u2019');
}
