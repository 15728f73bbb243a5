import { describe, expect, it } from 'vitest';
import {
  belongsInPackage,
  BUILT_FOR,
  CannotRewrite,
  keepOnly,
  rewriteHtml,
  rewriteScript,
  rewriteStyle,
  upFrom,
  withBridge,
} from '#src/lms/packaging/rewriteSite.ts';

const inPage = (html: string) => rewriteHtml(html, { up: '../../', exists: (path) => path !== 'hr/index.html' });

describe('a page in a package', () => {
  it('links to files, because servers of learning systems give no page for a folder', () => {
    expect(inPage(`<a href="${BUILT_FOR}scenarios/promise-me/">`)).toBe('<a href="../../scenarios/promise-me/index.html">');
    expect(inPage(`<a href="${BUILT_FOR}procedures/jcu/#c-1-6">`)).toBe('<a href="../../procedures/jcu/index.html#c-1-6">');
    expect(inPage(`<a href="${BUILT_FOR}">`)).toBe('<a href="../../index.html">');
    expect(inPage(`<link href="${BUILT_FOR}_astro/Page.css">`)).toBe('<link href="../../_astro/Page.css">');
  });

  it('links to a page that says so where packages leave something out', () => {
    expect(inPage(`<a href="${BUILT_FOR}hr/">`)).toBe('<a href="../../not-here/index.html">');
  });

  it('has relative addresses in what its islands are given, in scripts and in attributes of ours', () => {
    expect(inPage(`<astro-island component-url="${BUILT_FOR}_astro/a.js" props="{&quot;${BUILT_FOR}record/&quot;}">`)).toBe(
      '<astro-island component-url="../../_astro/a.js" props="{&quot;../../record/&quot;}">',
    );
    expect(inPage(`<script type="application/json">["${BUILT_FOR}x/"]</script>`)).toBe(
      '<script type="application/json">["../../x/"]</script>',
    );
  });

  it('asks for no worker', () => {
    expect(inPage(`<div data-worker="${BUILT_FOR}offline.js" data-scope="${BUILT_FOR}">`)).toBe('<div>');
  });

  it('is refused where an inline script would be changed, which its policy would then not run', () => {
    expect(() => inPage(`<script>go("${BUILT_FOR}")</script>`)).toThrow(CannotRewrite);
  });

  it('runs the bridge before anything else', () => {
    expect(withBridge('<head><meta charset="utf-8"><script src="a.js">', '../')).toBe(
      '<head><meta charset="utf-8"><script src="../bridge.js"></script><script src="a.js">',
    );
    expect(() => withBridge('<head>', '')).toThrow(CannotRewrite);
  });

  it('says only what is true of its package', () => {
    const html = '<ul><li data-only="decisions told">Told</li><li>Always</li></ul><p class="x" data-only="decisions not told">Not</p>';
    expect(keepOnly(html, ['decisions not told'])).toBe('<ul><li>Always</li></ul><p class="x" data-only="decisions not told">Not</p>');
  });
});

describe('scripts and styles in a package', () => {
  it('find each other wherever the package lies', () => {
    expect(rewriteScript(`t=function(e){return\`${BUILT_FOR}\`+e}`)).toBe('t=function(e){return new URL(`../`+e,import.meta.url).href}');
    expect(rewriteStyle(`src:url(${BUILT_FOR}_astro/font.woff2)`)).toBe('src:url(./font.woff2)');
  });

  it('are refused where an address is left', () => {
    expect(() => rewriteScript(`fetch("${BUILT_FOR}api/")`)).toThrow(CannotRewrite);
    expect(() => rewriteStyle(`url(${BUILT_FOR}other/a.png)`)).toThrow(CannotRewrite);
  });
});

describe('a package', () => {
  it('leaves out what works with the service or on the web alone', () => {
    const paths = [
      'index.html',
      'offline.js',
      'index.html.br',
      'hr/index.html',
      'live/content/a.json',
      'content/register.json',
      'content/judges.json',
    ];
    expect(paths.filter(belongsInPackage)).toEqual(['index.html', 'content/judges.json']);
  });

  it('counts the way up from a page to the site', () => {
    expect(['index.html', 'record/index.html', 'scenarios/a/index.html'].map(upFrom)).toEqual(['', '../', '../../']);
  });
});
