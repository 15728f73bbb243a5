import type { Sheet } from '#src/records/spreadsheet/sheet.ts';

function save(fileName: string, parts: BlobPart[], type: string): void {
  const address = URL.createObjectURL(new Blob(parts, { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has taken hold of the file once this turn is over; Safari needs a little longer.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Saves a table as CSV or as XLSX. What writes it is fetched only now. `day` is an ISO date. */
export async function saveSheet(sheet: Sheet, format: 'csv' | 'xlsx', day: string): Promise<void> {
  const fileName = `completions-${day}.${format}`;
  if (format === 'csv') {
    const { writeCsv } = await import('#src/records/spreadsheet/writeCsv.ts');
    save(fileName, [writeCsv(sheet)], 'text/csv;charset=utf-8');
  } else {
    const { writeXlsx } = await import('#src/records/spreadsheet/writeXlsx.ts');
    save(fileName, [writeXlsx(sheet)], 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
  }
}
