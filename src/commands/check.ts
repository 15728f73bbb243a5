import { checkContent } from '#src/authoring/check/checkContent.ts';
import { printReport } from '#src/authoring/check/printReport.ts';
import { readContent } from '#src/authoring/readContent.ts';
import { readFlags, runMain } from './arguments.ts';
import { CONTENT_FOLDER } from './openContent.ts';

const USAGE = 'npm run check -- [--content DIR] [--json]';
const FLAGS = { content: { type: 'string' }, json: { type: 'boolean' } } as const;

await runMain(() => {
  const { values } = readFlags(FLAGS, USAGE);
  const folder = values.content ?? CONTENT_FOLDER;
  const report = checkContent(readContent(folder), {
    today: new Date().toISOString().slice(0, 10),
    // On standard error, so that the report alone is on standard output.
    progress: (scenario, number, of) => process.stderr.write(`Walking ${scenario} (${number} of ${of})\n`),
  });
  process.stdout.write(values.json ? `${JSON.stringify(report, null, 2)}\n` : printReport(report, folder));
  process.exitCode = report.errors.length > 0 ? 1 : 0;
});
