import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { draftScenario } from '#src/authoring/draft/draftScenario.ts';
import { readFlags, runMain, WrongCall } from './arguments.ts';
import { CONTENT_FOLDER, openContent } from './openContent.ts';

const USAGE = 'npm run new:scenario -- ID [--content DIR]';
const NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;

await runMain(() => {
  const { values, positionals } = readFlags({ content: { type: 'string' } }, USAGE);
  const [id, ...others] = positionals;
  if (id === undefined || others.length > 0) throw new WrongCall(`Name one new scenario. Usage: ${USAGE}`);
  if (!NAME.test(id)) throw new WrongCall(`"${id}" cannot be a name. Write small letters, digits and hyphens, such as promise-me.`);
  const folder = values.content ?? CONTENT_FOLDER;
  const file = join(folder, 'scenarios', `${id}.yaml`);
  if (existsSync(file)) throw new WrongCall(`There is a scenario ${id} already: ${file}. Choose another name.`);
  const { content } = openContent(folder);
  mkdirSync(join(folder, 'scenarios'), { recursive: true });
  writeFileSync(file, draftScenario(id, content), { flag: 'wx' });
  process.stdout.write(`${file} is there to be written. See it as it grows: npm run check -- --scenario ${id} --watch\n`);
});
