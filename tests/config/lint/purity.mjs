const outside = (name) => ({ name, message: `The domain is pure: ${name} is outside of it. Pass in what it would give.` });

const clock = 'The domain has no clock: pass the moment in, as an ISO string.';

/** The domain reads no clock, rolls no dice and touches nothing outside: the same run always has the same assessment. */
export const domainPurity = {
  name: 'first-port/domain-purity',
  files: ['src/domain/**/*.ts'],
  rules: {
    'no-restricted-globals': [
      'error',
      ...['window', 'document', 'navigator', 'location', 'localStorage', 'sessionStorage', 'indexedDB', 'fetch', 'process', 'console'].map(
        outside,
      ),
      ...['setTimeout', 'setInterval', 'queueMicrotask', 'performance', 'crypto', 'globalThis', 'structuredClone'].map(outside),
    ],
    'no-restricted-syntax': [
      'error',
      { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: clock },
      { selector: "CallExpression[callee.name='Date']", message: clock },
      { selector: "MemberExpression[object.name='Date'][property.name='now']", message: clock },
      { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'The domain rolls no dice: pass a seed in.' },
      { selector: 'ImportExpression', message: 'The domain loads nothing while it runs.' },
    ],
  },
};

/** Zod weighs 23 kB in the browser; an island takes its types, and the parsing is done where the page is built. */
export const lightIslands = {
  name: 'first-port/light-islands',
  files: ['src/{ui,simulator,activities,progress,records,register,live}/**/*.{ts,tsx}'],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        paths: ['zod', 'zod/v4', 'zod/mini', 'yaml'].map((name) => ({
          name,
          allowTypeImports: true,
          message: 'Too heavy for an island: use `import type`, and parse where the page is built.',
        })),
      },
    ],
  },
};

/** The content security policy of the site refuses these at run time; better to hear it here. */
export const strictMarkup = {
  name: 'first-port/strict-markup',
  files: ['src/**/*.{tsx,astro}'],
  rules: {
    'no-restricted-syntax': [
      'error',
      {
        selector: "JSXAttribute[name.name='style']",
        message: 'The content security policy refuses style attributes. Use a class, or an SVG attribute.',
      },
      { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: 'Render elements, not strings of markup.' },
      {
        selector: 'JSXAttribute[name.name=/^on[a-z]+$/]',
        message: 'The content security policy refuses inline handlers. Use a script of the room.',
      },
    ],
  },
};
