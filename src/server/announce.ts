import { configurationTable } from './configuration/configurationTable.ts';
import type { Configuration, Environment } from './configuration/configuration.ts';
import type { RunningService } from './runService.ts';

/** What is said at the start: what is in force, where to set up the first administrator, and the address. */
export function announce(
  { url, setUpUrl }: Pick<RunningService, 'url' | 'setUpUrl'>,
  configuration: Configuration,
  environment: Environment,
): string {
  const setUp =
    setUpUrl === undefined
      ? []
      : [
          'Nobody administers the service yet. Whoever opens this link first becomes its administrator (once, within 24 hours):',
          `  ${setUpUrl}`,
          '',
        ];
  return [
    '',
    'In force:',
    configurationTable(configuration, environment),
    '',
    ...setUp,
    `First Port is at ${url}   (Ctrl+C stops it)`,
  ].join('\n');
}
