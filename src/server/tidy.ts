import { forgetRooms } from './live/roomTables.ts';
import { tidyLogs } from './register/retention/tidyLogs.ts';
import type { Service } from './service.ts';
import { forgetEndedSessions } from './signIn/sessions.ts';

/** Removes what has run out: sessions, rooms, and log lines that have been kept long enough. */
export async function tidy(service: Service): Promise<void> {
  await forgetEndedSessions(service);
  await forgetRooms(service);
  await tidyLogs(service);
}
