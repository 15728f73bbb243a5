import { parseArgs, type ParseArgsConfig } from 'node:util';

/** A command was called in a way it does not understand: one clear line, exit code 2. */
export class WrongCall extends Error {}

/** Reads the flags of a command. An unknown flag, or a required one that is missing, is a `WrongCall`. */
export function readFlags<T extends NonNullable<ParseArgsConfig['options']>>(options: T, usage: string, required: readonly string[] = []) {
  try {
    const parsed = parseArgs({ options, allowPositionals: true, strict: true });
    for (const name of required) {
      if (!(name in parsed.values)) throw new WrongCall(`--${name} is missing. Usage: ${usage}`);
    }
    return parsed;
  } catch (error) {
    if (error instanceof WrongCall) throw error;
    throw new WrongCall(`${error instanceof Error ? error.message.split('. ')[0] : String(error)}. Usage: ${usage}`);
  }
}

/** Runs a command's main. A `WrongCall` prints its one line and exits 2; nothing shows a stack trace to its user. */
export async function runMain(main: () => void | Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof WrongCall)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}
