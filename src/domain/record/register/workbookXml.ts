const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The type of the file, for whoever sends or saves it. */
export const XLSX_TYPE = `${TYPE}.sheet`;

/** Where the sheet lies in the zip that a workbook is. */
export const SHEET_FILE = 'xl/worksheets/sheet1.xml';

const relation = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
const relations = (...of: string[]): string => `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${of.join('')}</Relationships>`;
const part = (name: string, kind: string): string => `<Override PartName="/${name}" ContentType="${TYPE}.${kind}+xml"/>`;

const CONTENT_TYPES = [
  `${HEAD}<Types xmlns="${PACKAGE}/content-types">`,
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
  '<Default Extension="xml" ContentType="application/xml"/>',
  `${part('xl/workbook.xml', 'sheet.main')}${part(SHEET_FILE, 'worksheet')}${part('xl/styles.xml', 'styles')}</Types>`,
].join('');

// Number format 49 is text: a staff number keeps its noughts, also when somebody edits the cell. Style 1 is text, 2 the same in bold.
const font = (inside: string): string => `<font>${inside}<sz val="11"/><name val="Calibri"/></font>`;
const textStyle = (fontId: number): string =>
  `<xf numFmtId="49" fontId="${fontId}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>`;
const STYLES = [
  `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2">${font('')}${font('<b/>')}</fonts>`,
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  `<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${textStyle(0)}${textStyle(1)}</cellXfs></styleSheet>`,
].join('');

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Control characters and halves of letters, which XML cannot hold: one of them would make the whole file unreadable. */
const NOT_IN_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

function escaped(text: string): string {
  return text.replace(NOT_IN_XML, '').replace(/[&<>"]/g, (letter) => ENTITIES[letter] ?? letter);
}

/** The letters of a column: A, B, … Z, AA. */
function lettersOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : lettersOf(Math.floor(column / 26) - 1) + last;
}

function rowXml(cells: readonly string[], row: number, style: 1 | 2): string {
  const written = cells.map((cell, column) => {
    if (cell === '') return '';
    return `<c r="${lettersOf(column)}${row}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
  });
  return `<row r="${row}">${written.join('')}</row>`;
}

/** Everything of a workbook but its one sheet, by the name that each file has in the zip. Source: ECMA-376, parts 1 and 2. */
export function bookFiles(sheetName: string): ReadonlyMap<string, string> {
  const sheet = `<sheet name="${escaped(sheetName)}" sheetId="1" r:id="rId1"/>`;
  return new Map([
    ['[Content_Types].xml', CONTENT_TYPES],
    ['_rels/.rels', relations(relation('rId1', 'officeDocument', 'xl/workbook.xml'))],
    ['xl/workbook.xml', `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheet}</sheets></workbook>`],
    [
      'xl/_rels/workbook.xml.rels',
      relations(relation('rId1', 'worksheet', 'worksheets/sheet1.xml'), relation('rId2', 'styles', 'styles.xml')),
    ],
    ['xl/styles.xml', STYLES],
  ]);
}

/**
 * The sheet in parts: its beginning with the heading, one part for each batch of rows, its end. Every cell is text: no formula, no
 * date read in another country's order, no lost nought. `widths` are in characters.
 */
export function* sheetParts(
  columns: readonly string[],
  batches: Iterable<readonly (readonly string[])[]>,
  widths: readonly number[],
): Generator<string> {
  const cols = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" style="1" customWidth="1"/>`).join('');
  const view = '<sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView>';
  yield `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews>${view}</sheetViews><cols>${cols}</cols><sheetData>${rowXml(columns, 1, 2)}`;
  let row = 1;
  for (const batch of batches) yield batch.map((cells) => rowXml(cells, (row += 1), 1)).join('');
  yield `</sheetData><autoFilter ref="A1:${lettersOf(Math.max(0, columns.length - 1))}${row}"/></worksheet>`;
}
