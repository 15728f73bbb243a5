import boundaries from 'eslint-plugin-boundaries';
import { rooms } from './rooms.mjs';

/** The last policy that matches decides, so each room is first closed (with its reason) and then opened as far as the table says. */
function policiesOf(room) {
  const from = { element: { type: room.name } };
  const allowed = [
    ...(room.imports.length > 0 ? [{ to: { element: { types: { anyOf: room.imports } } } }] : []),
    ...(room.packages === 'any'
      ? [{ to: { module: { origin: 'external' } } }]
      : room.packages.map((source) => ({ to: { module: { source } } }))),
    ...(room.browser ? [] : [{ to: { module: { origin: 'core' } } }]),
  ];
  return [
    { from, disallow: { to: { module: { origin: '*' } } }, message: room.why },
    ...(allowed.length > 0 ? [{ from, allow: allowed }] : []),
    ...(room.banned.length > 0
      ? [
          {
            from,
            disallow: room.banned.map((source) => ({ to: { module: { source } } })),
            message: `${room.why} It does not know {{to.module.source}}.`,
          },
        ]
      : []),
  ];
}

/** Imports between rooms, as errors. `root` is the folder that holds src/. */
export function roomImports(root) {
  return {
    name: 'first-port/rooms',
    files: ['src/**/*.{ts,tsx,mjs,astro}'],
    ignores: ['src/content.config.ts', 'src/env.d.ts'],
    plugins: { boundaries },
    settings: {
      'boundaries/root-path': root,
      'boundaries/legacy-templates': false,
      'boundaries/elements': rooms.map(({ name }) => ({ type: name, pattern: `src/${name}`, partialMatch: false })),
    },
    rules: {
      'boundaries/no-unknown-files': 'error',
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          checkAllOrigins: true,
          checkUnknownLocals: true,
          message: 'This file is in no room of src/. The rooms are listed in src/README.md.',
          policies: rooms.flatMap(policiesOf),
        },
      ],
    },
  };
}
