import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { clearLiveRoom, liveRoomIsHere } from '#src/records/liveRoomHere.ts';
import { Browser } from './aBrowser.ts';

const live = fileURLToPath(new URL('../../src/live', import.meta.url));

/** Every storage key that the trainer's room names in its code. */
function keysOfTheRoom(): string[] {
  const files = readdirSync(live, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  return files.flatMap((file) => [...readFileSync(`${live}/${file}`, 'utf8').matchAll(/'(first-port\/[a-z-]+)'/g)].map(([, key]) => key!));
}

describe('deleting everything on a device', () => {
  it('removes every key of the trainer’s room, and no other', () => {
    const browser = new Browser();
    const keys = keysOfTheRoom();
    expect(keys.length).toBeGreaterThan(3);
    for (const key of [...keys, 'first-port/record', 'first-port/notes']) browser.storage.setItem(key, 'kept');
    expect(liveRoomIsHere(browser.tab())).toBe(true);
    clearLiveRoom(browser.tab());
    expect(liveRoomIsHere(browser.tab())).toBe(false);
    expect(Array.from({ length: browser.storage.length }, (_, index) => browser.storage.key(index))).toEqual([
      'first-port/record',
      'first-port/notes',
    ]);
  });

  it('does nothing where storage is off', () => {
    const browser = new Browser();
    browser.switchedOff = true;
    expect(liveRoomIsHere(browser.tab())).toBe(false);
    expect(() => clearLiveRoom(browser.tab())).not.toThrow();
  });
});
