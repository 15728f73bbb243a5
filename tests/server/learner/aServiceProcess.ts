import { readConfiguration } from '#src/server/configuration/configuration.ts';
import { runService } from '#src/server/runService.ts';

// The service as it is started for real, over the build in the folder that is named. Tests start it, and kill it.
const [dist = ''] = process.argv.slice(2);
await runService(dist, readConfiguration(process.env, dist), (line) => process.stderr.write(line));
