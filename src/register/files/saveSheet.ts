import type { Sheet } from '#src/records/spreadsheet/sheet.ts';
import { saveFile } from '#src/ui/saveFile.ts';

/** Saves a table as CSV or as XLSX. What writes it is fetched only now. `day` is an ISO date. */
export async function saveSheet(sheet: Sheet, format: 'csv' | 'xlsx', day: string): Promise<void> {
  const fileName = `completions-${day}.${format}`;
  if (format === 'csv') {
    const { writeCsv } = await import('#src/records/spreadsheet/writeCsv.ts');
    saveFile(fileName, writeCsv(sheet), 'text/csv;charset=utf-8');
  } else {
    const { writeXlsx } = await import('#src/records/spreadsheet/writeXlsx.ts');
    saveFile(fileName, writeXlsx(sheet), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
  }
}
