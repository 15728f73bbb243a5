import type { RoomOpened } from '#src/protocol/liveRoom.ts';

const KEY = 'first-port/live-room';

/** The room that this device has opened for phones; undefined where there is none. */
export function readRoom(): RoomOpened | undefined {
  try {
    const room = JSON.parse(localStorage.getItem(KEY) ?? 'null') as Partial<RoomOpened> | null;
    if (typeof room?.room !== 'string' || typeof room.driver !== 'string' || typeof room.code !== 'string') return undefined;
    return Array.isArray(room.addresses) ? (room as RoomOpened) : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the room on this device, or forgets it: after a reload the desk drives the same room. */
export function keepRoom(room: RoomOpened | undefined): void {
  try {
    if (room) localStorage.setItem(KEY, JSON.stringify(room));
    else localStorage.removeItem(KEY);
  } catch {
    // Where storage is off, the room lasts as long as the page is open.
  }
}
