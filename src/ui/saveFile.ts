/** Hands something to the browser as a file to save. */
export function saveFile(fileName: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has taken hold of the file once this turn is over; Safari needs a little longer.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
