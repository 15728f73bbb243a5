import { readFileSync } from 'node:fs';
import { readTrials } from '#src/authoring/trial/readTrials.ts';
import { runTrial } from '#src/authoring/trial/runTrial.ts';
import { readFlags, runMain, WrongCall } from './arguments.ts';

const USAGE = 'npm run --silent try -- FILE';

function readFile(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    throw new WrongCall(`The file ${file} cannot be read. Give the path of a YAML or JSON file with trials.`);
  }
}

await runMain(() => {
  const [file] = readFlags({}, USAGE).positionals;
  if (file === undefined) throw new WrongCall(`Name a file with trials. Usage: ${USAGE}`);
  const { trials, problems } = readTrials(file, readFile(file));
  const [problem] = problems;
  if (problem) throw new WrongCall(`${problem.file}:${problem.line}: ${problem.says} ${problem.mend}`);
  const results = trials.map(runTrial);
  const printed = results.map(({ vector, findings, lost }) => ({ vector, findings, lost }));
  process.stdout.write(`${JSON.stringify(printed, null, 2)}\n`);
  for (const { vector, differences } of results) {
    for (const difference of differences) process.stderr.write(`${vector}: ${difference}\n`);
    if (differences.length > 0) process.exitCode = 1;
  }
});
