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

export default defineConfig({
  ...(SITE ? { site: SITE } : {}),
  ...(BASE_PATH ? { base: BASE_PATH } : {}),
  output: 'static',
  trailingSlash: 'always',
  integrations: [react(), mdx()],
  devToolbar: { enabled: false },
  // Stylesheets stay files: they are shared between pages, and cached once.
  build: { format: 'directory', inlineStylesheets: 'never' },
  security: { csp: { directives } },
  // The highlighter writes style attributes, which the policy above refuses.
  markdown: { syntaxHighlight: false },
  vite: {
    build: {
      // A font or picture in a data: address would be paid for again on each page, and `font-src 'self'` refuses it.
      assetsInlineLimit: 0,
      // Astro's own mark in each compiled lesson; the bundler warns of it although nothing is lost.
      rolldownOptions: { onLog: (level, log, tell) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && tell(level, log) },
    },
  },
});
