// npm run new-password -- EMAIL: a link by which a user chooses a new password, for when no administrator can get in. Prints it once.
import { randomBytes } from 'node:crypto';
import { readConfiguration } from '#src/server/configuration/configuration.ts';
import { openDatabase } from '#src/server/database/openDatabase.ts';
import { newPasswordLink } from '#src/server/signIn/users.ts';
import { readFlags, runMain, WrongCall } from './arguments.ts';
import { projectRoot } from './runTool.ts';

const USAGE = 'npm run --silent new-password -- EMAIL';

await runMain(async () => {
  const { positionals } = readFlags({}, USAGE);
  const [email] = positionals;
  if (email === undefined || positionals.length > 1) throw new WrongCall(`One email address is needed. Usage: ${USAGE}`);
  const configuration = readConfiguration(process.env, projectRoot);
  if (configuration.database.kind === 'none') throw new WrongCall('DATABASE_URL is none, so nobody signs in here.');
  const database = await openDatabase(configuration);
  try {
    const row = await database.selectFrom('users').select('id').where('email', '=', email.toLowerCase()).executeTakeFirst();
    if (row === undefined) throw new WrongCall('No user has this email address.');
    const { path, expiresAt } = await newPasswordLink({ database, now: () => new Date(), randomBytes }, null, row.id);
    const { publicOrigin, basePath, port } = configuration;
    console.log(`${publicOrigin ?? `http://localhost:${String(port)}`}${basePath}${path}`);
    console.log(`It works once, until ${expiresAt}. Give it to its owner by hand.`);
  } finally {
    await database.destroy();
  }
});
