import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';

/**
 * SITE is the address the site will be published at; BASE_PATH the folder below it ("/contact-officers/").
 * Both may be left out: the site then lives at the root of whatever serves it.
 */
const { SITE, BASE_PATH } = process.env;

/**
 * What a page may load: its own files and nothing else. Astro adds `script-src` and `style-src` with 'self' and a hash of
 * each inline script and style. `frame-ancestors` has no effect in a page, so the server sends it (src/server/app.ts).
 */
const directives = [
  "default-src 'none'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
];

/**
 * A small script costs as much in headers, and in words it cannot share, as in itself. So what always comes together is one file: what
 * every page runs, what keeps the record, what keeps notes, React, the pieces that every island shows, what one writes in, and what
 * each lesson's series and check stand on. A group takes with it whatever it imports and no group before it has taken.
 */
const groups = [
  { name: 'every-page', test: /preload-helper|\/src\/(ui\/(leaveQuickly|keepOffline)|layouts\/questionPad\/openPadWhenAsked|progress\/following\/followWhenAsked)\.ts$/ },
  { name: 'device', test: /\/src\/records\/(browserParts|setAside)\.ts$/ },
  { name: 'record', test: /\/src\/(records\/browserStore|activities\/lessonProgress)\.ts$/ },
  { name: 'notes', test: /\/src\/records\/(notes|ownSheet)\.ts$/ },
  { name: 'react', test: /\/node_modules\/(react|react-dom|scheduler)\// },
  { name: 'pieces', test: /\/src\/ui\/(Icon|StatusChip|RadioCards|PersonLine)\.tsx$/ },
  { name: 'own-words', test: /\/src\/activities\/notes\// },
  { name: 'series', test: /\/src\/activities\/(check\/.+|[A-Z]\w+|useSeries)\.tsx?$/ },
].map((group, index, all) => ({ ...group, priority: all.length - index }));

/** What a package for learning systems holds beside the site. `npm run package` asks for it (src/lms/packaging). */
const forPackage = {
  name: 'for-package',
  hooks: {
    'astro:config:setup': ({ injectRoute }) => {
      injectRoute({ pattern: '/host', entrypoint: './src/lms/host/HostPage.astro', prerender: true });
      injectRoute({ pattern: '/not-here', entrypoint: './src/pages/_notInPackage.astro', prerender: true });
    },
  },
};

export default defineConfig({
  ...(SITE ? { site: SITE } : {}),
  ...(BASE_PATH ? { base: BASE_PATH } : {}),
  output: 'static',
  trailingSlash: 'always',
  integrations: [react(), mdx(), ...(process.env.FOR_PACKAGE === 'yes' ? [forPackage] : [])],
  devToolbar: { enabled: false },
  // Stylesheets stay files: they are shared between pages, and cached once.
  build: { format: 'directory', inlineStylesheets: 'never' },
  security: { csp: { directives } },
  // The highlighter writes style attributes, which the policy above refuses.
  markdown: { syntaxHighlight: false },
  vite: {
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } } },
    build: {
      // A font or picture in a data: address would be paid for again on each page, and `font-src 'self'` refuses it.
      assetsInlineLimit: 0,
      // Astro's own mark in each compiled lesson; the bundler warns of it although nothing is lost.
      rolldownOptions: { onLog: (level, log, tell) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && tell(level, log) },
    },
  },
});
