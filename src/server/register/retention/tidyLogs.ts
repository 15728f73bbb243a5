import { monthsAfter } from '#src/domain/record/completion/completion.ts';
import type { Service } from '../../service.ts';

/** Removes lines of the log that are older than the organisation keeps them. Called once a day. */
export async function tidyLogs({ database, content, now }: Pick<Service, 'database' | 'content' | 'now'>): Promise<number> {
  const before = monthsAfter(now().toISOString(), -content.keepLogsForMonths);
  const gone = await database.deleteFrom('audit_log').where('at', '<', before).executeTakeFirst();
  return Number(gone.numDeletedRows);
}
