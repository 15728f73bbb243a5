/** The version of a document, called one where its own name for it does not: "Version 1, November 2026". */
export function versionInWords(version: string): string {
  return /^\d/.test(version) ? `Version ${version}` : version;
}
