/**
 * The folder for which the site of a package is built. It stands for "the folder of the site, wherever that is": each place where it
 * occurs becomes relative, and nothing else can be mistaken for it.
 */
export const BUILT_FOR = '/first-port-package/';

/** What stands in for a page that packages leave out. */
export const NOT_HERE = 'not-here/index.html';

/** Something in the built site that cannot be made to run from any folder. */
export class CannotRewrite extends Error {}

/** What must not be in a package: nothing of it is of use, or works, inside a learning system. */
const LEFT_OUT: readonly RegExp[] = [
  /\.br$/,
  /^offline\.js$/,
  /^404\.html$/,
  /^content\/register\.json$/,
  // What works with the companion service alone, and what is for those who run the site.
  /^(hr|register|live|join|my-link|verify|running|running-it|for-lms-administrators)\//,
  /^host\//,
];

/** Whether a file of the built site belongs into a package. */
export function belongsInPackage(path: string): boolean {
  return !LEFT_OUT.some((pattern) => pattern.test(path));
}

/** From a file of the site up to the folder of the site. */
export function upFrom(path: string): string {
  return '../'.repeat(path.split('/').length - 1);
}

/** The file that a page's address stands for: servers of learning systems give no page for a folder. */
function fileOf(address: string): string {
  return address === '' || address.endsWith('/') ? `${address}index.html` : address;
}

function rewriteLinks(html: string, up: string, exists: (path: string) => boolean): string {
  const link = new RegExp(`href="${BUILT_FOR}([^"#?]*)([^"]*)"`, 'g');
  return html.replace(link, (_whole, address: string, rest: string) => {
    const file = fileOf(address);
    return exists(file) ? `href="${up}${file}${rest}"` : `href="${up}${NOT_HERE}"`;
  });
}

/** Elements that a package of another kind would show: `<p data-only="decisions told">`. */
export function keepOnly(html: string, holds: readonly string[]): string {
  return html.replace(/<(p|li|dd)\b[^>]*\bdata-only="([^"]*)"[^>]*>[\s\S]*?<\/\1>/g, (whole, _tag, only: string) =>
    holds.includes(only) ? whole : '',
  );
}

interface HtmlIn {
  /** What stands before every address of the site. */
  readonly up: string;
  /** Whether a file of the site is part of the package. */
  readonly exists: (path: string) => boolean;
}

/** A page with every address relative. */
export function rewriteHtml(html: string, { up, exists }: HtmlIn): string {
  const inline = html.match(/<script(?![^>]*(?:\bsrc=|application\/json))[^>]*>[\s\S]*?<\/script>/g) ?? [];
  // The content policy names the hash of each inline script: one that is rewritten would not run.
  if (inline.some((script) => script.includes(BUILT_FOR))) throw new CannotRewrite('An inline script holds an address of the site.');
  const linked = rewriteLinks(html, up, exists).replace(/ data-(?:worker|scope)="[^"]*"/g, '');
  return linked.replaceAll(BUILT_FOR, up);
}

/** The bridge to the page that holds the site, before any other script of the page. */
export function withBridge(html: string, up: string): string {
  const bridged = html.replace(/<meta charset="utf-8"\s*\/?>/i, (charset) => `${charset}<script src="${up}bridge.js"></script>`);
  if (bridged === html) throw new CannotRewrite('A page does not begin with its character set.');
  return bridged;
}

/** Scripts find each other by relative addresses already; one function makes the addresses of what is loaded beforehand. */
export function rewriteScript(script: string): string {
  const preload = new RegExp(`return([\`"'])${BUILT_FOR}\\1\\+(\\w+)`, 'g');
  const rewritten = script.replace(preload, 'return new URL(`../`+$2,import.meta.url).href');
  if (rewritten.includes(BUILT_FOR)) throw new CannotRewrite('A script holds an address of the site.');
  return rewritten;
}

/** Styles lie in the folder of the files they name. */
export function rewriteStyle(style: string): string {
  const rewritten = style.replaceAll(`${BUILT_FOR}_astro/`, './');
  if (rewritten.includes(BUILT_FOR)) throw new CannotRewrite('A style holds an address that is not beside it.');
  return rewritten;
}
