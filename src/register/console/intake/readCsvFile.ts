/** The text of a CSV file. Older spreadsheets save in Windows-1252, which is not valid UTF-8 as soon as a letter has an accent. */
export function csvTextOf(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
