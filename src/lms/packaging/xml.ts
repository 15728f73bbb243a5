const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** Text as it may stand in an element or an attribute. Signs that XML has no place for are left out. */
export function inXml(text: string): string {
  const allowed = [...text].filter(
    (sign) => (sign >= ' ' || sign === '\t' || sign === '\n') && !/[\uD800-\uDFFF\uFFFE\uFFFF]/.test(sign.length === 1 ? sign : ''),
  );
  return allowed.join('').replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
}

/** An address inside the package: every part of the path escaped, with the slashes between. */
export function inAddress(path: string): string {
  return inXml(path.split('/').map(encodeURIComponent).join('/'));
}

/** An identifier as XML takes it: it begins with a letter, and holds letters, digits, dots, lines and hyphens only. */
export function xmlId(...words: readonly string[]): string {
  const joined = words
    .map((word) =>
      word
        .normalize('NFKD')
        .replace(/[^A-Za-z0-9._-]+/g, '-')
        .replace(/^-+|-+$/g, ''),
    )
    .filter((word) => word !== '')
    .join('-');
  return /^[A-Za-z_]/.test(joined) ? joined : `id-${joined}`;
}
