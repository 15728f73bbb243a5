import { watch } from 'node:fs/promises';
import { checkContent } from '#src/authoring/check/checkContent.ts';
import { printReport } from '#src/authoring/check/printReport.ts';
import { readContent } from '#src/authoring/readContent.ts';
import { checkOneScenario, isSound } from '#src/authoring/view/checkOneScenario.ts';
import { printAuthorView } from '#src/authoring/view/printAuthorView.ts';
import { readFlags, runMain, WrongCall } from './arguments.ts';
import { CONTENT_FOLDER } from './openContent.ts';

const USAGE = 'npm run check -- [--scenario ID] [--watch] [--content DIR] [--json]';
const FLAGS = {
  content: { type: 'string' },
  json: { type: 'boolean' },
  scenario: { type: 'string' },
  watch: { type: 'boolean' },
} as const;

/** An editor writes a file in several goes; they count as one change. */
const SETTLED_AFTER_MS = 150;

interface Wish {
  readonly folder: string;
  readonly json: boolean;
  readonly scenario: string | undefined;
}

function say(found: object, asText: () => string, isGood: boolean, { json }: Wish): void {
  process.stdout.write(json ? `${JSON.stringify(found, null, 2)}\n` : asText());
  process.exitCode = isGood ? 0 : 1;
}

function checkOnce(wish: Wish): void {
  const { folder, scenario } = wish;
  const read = readContent(folder);
  if (scenario !== undefined) {
    const alone = checkOneScenario(read, scenario);
    say(alone, () => printAuthorView(alone, folder), isSound(alone), wish);
    return;
  }
  const report = checkContent(read, {
    today: new Date().toISOString().slice(0, 10),
    // On standard error, so that the report alone is on standard output.
    progress: (id, number, of) => process.stderr.write(`Walking ${id} (${number} of ${of})\n`),
  });
  say(report, () => printReport(report, folder), report.errors.length === 0, wish);
}

async function checkOnEveryChange(wish: Wish): Promise<void> {
  let waiting: NodeJS.Timeout | undefined;
  const again = (): void => {
    checkOnce(wish);
    process.stderr.write('Waiting for a change; press Ctrl and C to end.\n');
  };
  again();
  for await (const _change of watch(wish.folder, { recursive: true })) {
    clearTimeout(waiting);
    waiting = setTimeout(again, SETTLED_AFTER_MS);
  }
}

await runMain(async () => {
  const { values, positionals } = readFlags(FLAGS, USAGE);
  const [stray] = positionals;
  if (stray !== undefined) throw new WrongCall(`"${stray}" is not understood. Usage: ${USAGE}`);
  const wish = { folder: values.content ?? CONTENT_FOLDER, json: values.json ?? false, scenario: values.scenario };
  if (values.watch) await checkOnEveryChange(wish);
  else checkOnce(wish);
});
