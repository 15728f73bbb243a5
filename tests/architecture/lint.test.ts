import { beforeAll, describe, expect, it } from 'vitest';
import { PlantedSources } from './plantedSources.ts';

/** A breach: where it is planted, what it says, and words that the lint must answer with. */
type Breach = readonly [sentence: string, path: string, text: string, rule: string, words: string];

const importing = (room: string) => `import { target } from '#src/${room}/target.ts';\nexport const used = target;\n`;
const take = (name: string) => `import { taken } from '${name}';\nexport const used = taken;\n`;
const rooms = 'boundaries/dependencies';
const purity = 'no-restricted-globals';
const lines = (count: number) => Array.from({ length: count }, (_, line) => `export const line${line} = ${line};`).join('\n');
const body = (count: number) => Array.from({ length: count }, (_, line) => `  seen.push(${line});`).join('\n');
const long = (count: number) => `export function long(seen: number[]) {\n${body(count)}\n}\n`;
const ways = (count: number) =>
  `export function choose(n: number) {\n${Array.from({ length: count }, (_, way) => `  if (n === ${way}) return ${way};`).join('\n')}\n  return n;\n}\n`;

const breaches: readonly Breach[] = [
  [
    'the vocabulary imports a procedure',
    'src/domain/vocabulary/a.ts',
    importing('domain/procedure').replace('#src/domain', '..'),
    rooms,
    'src/domain/vocabulary may import nothing of ours',
  ],
  [
    'a procedure imports a scenario',
    'src/domain/procedure/a.ts',
    importing('domain/scenario').replace('#src/domain', '..'),
    rooms,
    'src/domain/procedure may import src/domain/vocabulary.',
  ],
  [
    'a scenario imports an assessment',
    'src/domain/scenario/a.ts',
    importing('domain/assessment').replace('#src/domain', '..'),
    rooms,
    'src/domain/scenario may import',
  ],
  [
    'an assessment imports a course',
    'src/domain/assessment/a.ts',
    importing('domain/course').replace('#src/domain', '..'),
    rooms,
    'src/domain/assessment may import',
  ],
  [
    'a course imports a record',
    'src/domain/course/a.ts',
    importing('domain/record').replace('#src/domain', '..'),
    rooms,
    'src/domain/course may import',
  ],
  ['a record imports a store', 'src/domain/record/a.ts', importing('records'), rooms, 'src/domain/record may import'],
  [
    'the domain imports a type from the interface',
    'src/domain/scenario/b.ts',
    "import type { target } from '#src/ui/target.ts';\nexport type Used = typeof target;\n",
    rooms,
    'The domain is pure',
  ],
  [
    'the domain re-exports from authoring',
    'src/domain/scenario/c.ts',
    "export { target } from '#src/authoring/target.ts';\n",
    rooms,
    'The domain is pure',
  ],
  ['the domain imports React', 'src/domain/assessment/d.ts', take('react'), rooms, 'The domain is pure'],
  ['the domain imports zod', 'src/domain/assessment/e.ts', take('zod'), rooms, 'The domain is pure'],
  ['the domain imports astro', 'src/domain/assessment/f.ts', take('astro:content'), rooms, 'The domain is pure'],
  ['the domain reads files', 'src/domain/assessment/g.ts', take('node:fs'), rooms, 'The domain is pure'],
  ['an assessment imports xstate', 'src/domain/assessment/h.ts', take('xstate'), rooms, 'The domain is pure'],
  ['a scenario imports the hash functions', 'src/domain/scenario/d.ts', take('@noble/hashes/sha2.js'), rooms, 'the package xstate'],
  ['authoring imports records', 'src/authoring/a.ts', importing('records'), rooms, 'src/authoring may import src/domain'],
  ['authoring imports React', 'src/authoring/b.ts', take('react'), rooms, 'It does not know react'],
  ['the protocol imports records', 'src/protocol/a.ts', importing('records'), rooms, 'src/protocol may import src/domain'],
  ['records import the interface', 'src/records/a.ts', importing('ui'), rooms, 'src/records may import src/domain, src/protocol'],
  [
    'an adapter for a standard imports the player',
    'src/lms/a.ts',
    importing('simulator'),
    rooms,
    'src/lms may import src/domain, src/records',
  ],
  ['a presentational piece imports the domain', 'src/ui/a.ts', importing('domain/scenario'), rooms, 'src/ui may import nothing of ours'],
  [
    'the player imports an activity',
    'src/simulator/a.ts',
    importing('activities'),
    rooms,
    'src/simulator may import src/domain, src/records, src/ui',
  ],
  ['the player reads files', 'src/simulator/b.ts', take('node:fs'), rooms, 'The player gets its scenario'],
  ['an activity imports the player', 'src/activities/a.ts', importing('simulator'), rooms, 'src/activities may import'],
  ['progress imports authoring', 'src/progress/a.ts', importing('authoring'), rooms, 'src/progress may import'],
  ['the live room imports records', 'src/live/a.ts', importing('records'), rooms, 'src/live may import'],
  ['the register imports the player', 'src/register/a.ts', importing('simulator'), rooms, 'src/register may import'],
  [
    'a layout imports the server',
    'src/layouts/a.ts',
    importing('server'),
    rooms,
    'src/layouts may import every room but src/server, src/commands.',
  ],
  [
    'a page imports the server',
    'src/pages/a.ts',
    importing('server'),
    rooms,
    'src/pages may import every room but src/server, src/commands.',
  ],
  [
    'an Astro page imports a command',
    'src/pages/b.astro',
    "---\nimport { target } from '#src/commands/target.ts';\n---\n<p>{target}</p>\n",
    rooms,
    'src/pages may import',
  ],
  ['the server imports the interface', 'src/server/a.ts', importing('ui'), rooms, 'src/server may import'],
  ['a command imports a page', 'src/commands/a.ts', importing('pages'), rooms, 'A command is a thin main'],
  ['an activity knows xstate', 'src/activities/b.ts', take('xstate'), rooms, 'It does not know xstate'],
  ['a file outside every room', 'src/toolbox/a.ts', 'export const a = 1;\n', 'boundaries/no-unknown-files', 'not'],
  [
    'an import from outside src',
    'src/simulator/c.ts',
    "import config from '../../package.json';\nexport const used = config;\n",
    rooms,
    'src/simulator may import',
  ],

  [
    'the domain reads the clock',
    'src/domain/record/b.ts',
    'export const now = () => Date.now();\n',
    'no-restricted-syntax',
    'has no clock',
  ],
  [
    'the domain makes a date of now',
    'src/domain/record/c.ts',
    'export const now = () => new Date();\n',
    'no-restricted-syntax',
    'has no clock',
  ],
  [
    'the domain rolls dice',
    'src/domain/scenario/e.ts',
    'export const roll = () => Math.random();\n',
    'no-restricted-syntax',
    'rolls no dice',
  ],
  [
    'the domain touches the document',
    'src/domain/scenario/f.ts',
    'export const title = () => document.title;\n',
    purity,
    'document is outside of it',
  ],
  [
    'the domain keeps things in the browser',
    'src/domain/record/d.ts',
    "export const kept = () => localStorage.getItem('a');\n",
    purity,
    'localStorage is outside of it',
  ],
  [
    'the domain reads the environment',
    'src/domain/record/e.ts',
    'export const home = () => process.env.HOME;\n',
    purity,
    'process is outside of it',
  ],
  ['an island brings zod along', 'src/simulator/d.ts', take('zod'), '@typescript-eslint/no-restricted-imports', 'Too heavy for an island'],

  ['a drawer called utils', 'src/simulator/utils.ts', 'export const a = 1;\n', 'first-port/no-drawers', '"utils" says nothing'],
  ['a drawer called helpers', 'src/simulator/helpers/a.ts', 'export const a = 1;\n', 'first-port/no-drawers', '"helpers" says nothing'],
  ['a drawer among the tests', 'tests/domain/helpers/a.ts', 'export const a = 1;\n', 'first-port/no-drawers', '"helpers" says nothing'],
  ['a file called common', 'src/ui/common.tsx', 'export const a = 1;\n', 'first-port/no-drawers', '"common" says nothing'],
  ['a barrel', 'src/ui/index.ts', "export { target } from './target.ts';\n", 'first-port/no-drawers', '"index" says nothing'],
  [
    'a relative import across rooms',
    'src/simulator/e.ts',
    importing('ui').replace('#src/', '../'),
    'first-port/imports-through-src',
    'Write "#src/ui/target.ts"',
  ],
  [
    'an import without its extension',
    'src/simulator/f.ts',
    importing('ui').replace('.ts', ''),
    'first-port/imports-through-src',
    'needs the file extension',
  ],
  [
    'an import cycle',
    'src/ui/cycle.ts',
    "import { back } from './back.ts';\nexport const cycle = () => back;\n",
    'import-x/no-cycle',
    'cycle',
  ],
  [
    'an LMS word in the domain',
    'src/domain/record/f.ts',
    'export const registration = 1;\n',
    'first-port/lms-words-in-lms',
    '"registration" is a word of',
  ],
  [
    'an LMS field in the player',
    'src/simulator/g.ts',
    "export const field = 'cmi.score.raw';\n",
    'first-port/lms-words-in-lms',
    '"cmi.score.raw" is a word of',
  ],
  [
    'an LMS property in a record',
    'src/records/b.ts',
    "export const unit = { moveOn: 'Passed' };\n",
    'first-port/lms-words-in-lms',
    '"moveOn" is a word of',
  ],

  ['a file of 301 lines', 'src/ui/long.ts', lines(301), 'max-lines', '301'],
  ['a function of 51 lines', 'src/ui/longFunction.ts', long(50), 'max-lines-per-function', 'Maximum allowed is 50'],
  ['a component of 121 lines', 'src/ui/LongComponent.tsx', long(120), 'max-lines-per-function', 'Maximum allowed is 120'],
  ['a function with eleven ways through', 'src/ui/ways.ts', ways(10), 'complexity', 'Maximum allowed is 10'],
  ['a component with sixteen ways through', 'src/ui/Ways.tsx', ways(15), 'complexity', 'Maximum allowed is 15'],
  [
    'a style attribute',
    'src/ui/Styled.tsx',
    "export const Styled = () => <p style={{ color: 'red' }}>a</p>;\n",
    'no-restricted-syntax',
    'refuses style attributes',
  ],
  [
    'an inline handler on a page',
    'src/pages/c.astro',
    '<button onclick="go()">Go</button>\n',
    'no-restricted-syntax',
    'refuses inline handlers',
  ],
  [
    'a hook inside a condition',
    'src/ui/Hooked.tsx',
    "import { useState } from 'react';\nexport function Hooked({ on }: { on: boolean }) {\n  if (on) useState(0);\n  return null;\n}\n",
    'react-hooks/rules-of-hooks',
    'called conditionally',
  ],
  [
    'a type imported as a value',
    'src/ui/typed.ts',
    "import { ReactNode } from 'react';\nexport type Child = ReactNode;\n",
    '@typescript-eslint/consistent-type-imports',
    'import type',
  ],
];

/** Each room using all that it may: nothing here is a breach. */
const good: Readonly<Record<string, string>> = {
  'src/domain/vocabulary/good.ts': 'export const act = (path: string) => path;\n',
  'src/domain/scenario/good.ts': `import { target } from '../procedure/target.ts';\n${take('xstate')}export const both = target;\n`,
  'src/domain/record/good.ts': `import { target } from '../assessment/target.ts';\n${take('@noble/hashes/sha2.js')}export const both = [target, new Date('2026-11-21T00:00:00Z')];\n`,
  'src/authoring/good.ts': `import { readFileSync } from 'node:fs';\nimport { z } from 'zod';\n${importing('domain/scenario')}export const all = [readFileSync, z];\n`,
  'src/records/good.ts': importing('domain/record'),
  'src/lms/good.ts': `${importing('records')}export const registration = 'cmi.score.raw';\n`,
  'src/ui/good.tsx': 'import type { z } from \'react\';\nexport const Good = ({ child }: { child: z }) => <p className="a">{child}</p>;\n',
  'src/simulator/good.ts': `import type { z } from 'zod';\n${importing('ui')}export type Z = z;\n`,
  'src/activities/good.ts': importing('records'),
  'src/layouts/good.ts': importing('ui'),
  'src/pages/index.astro':
    "---\nimport { target } from '#src/authoring/target.ts';\nimport { readFileSync } from 'node:fs';\n---\n<p>{target}{String(readFileSync)}</p>\n",
  'src/server/good.ts': `import { Hono } from 'hono';\n${importing('protocol')}export const app = new Hono();\n`,
  'src/commands/good.ts': importing('server'),
  'src/authoring/schema/longSchema.ts': long(80),
  'src/ui/FullComponent.tsx': long(118),
};

describe('the lint', () => {
  let said: ReadonlyMap<string, readonly string[]>;

  beforeAll(async () => {
    const planted = new PlantedSources('breaches');
    planted.write('src/ui/back.ts', "import { cycle } from './cycle.ts';\nexport const back = () => cycle;\n");
    for (const [, path, text] of breaches) planted.write(path, text);
    for (const [path, text] of Object.entries(good)) planted.write(path, text);
    said = await planted.lint([...breaches.map(([, path]) => path), ...Object.keys(good)]);
  });

  it.each(breaches)('catches %s', (_sentence, path, _text, rule, words) => {
    const answers = said.get(path) ?? [];
    expect(
      answers.find((answer) => answer.startsWith(`${rule}: `) && answer.includes(words)),
      answers.join('\n'),
    ).toBeDefined();
  });

  it.each(Object.keys(good))('has nothing to say of %s', (path) => {
    expect(said.get(path)).toEqual([]);
  });

  it('plants each breach in a file of its own', () => {
    const paths = [...breaches.map(([, path]) => path), ...Object.keys(good)];
    expect(new Set(paths).size).toBe(paths.length);
  });
});
