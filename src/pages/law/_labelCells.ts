const HEAD = /<th[^>]*>([\s\S]*?)<\/th>/g;
const ROW = /<tr[^>]*>[\s\S]*?<\/tr>/g;

function plain(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replaceAll('"', '&quot;')
    .trim();
}

/** The markup of a table, each cell with the heading of its column, so that a narrow screen can stack the cells and still say what each is. */
export function labelCells(table: string): string {
  const headings = [...table.matchAll(HEAD)].map(([, heading = '']) => plain(heading));
  return table.replace(ROW, (row) => {
    let column = -1;
    return row.replace(/<td/g, () => {
      column += 1;
      return `<td data-column="${headings[column] ?? ''}"`;
    });
  });
}
