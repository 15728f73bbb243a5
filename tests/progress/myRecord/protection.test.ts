import { afterEach, describe, expect, it, vi } from 'vitest';
import { askForPersistence, readProtection } from '#src/progress/myRecord/protection.ts';

/** A browser whose storage manager answers so; undefined where it has none, as without a secure context. */
function aBrowserThat(storage: Partial<StorageManager> | undefined): void {
  vi.stubGlobal('navigator', { storage });
}
afterEach(() => vi.unstubAllGlobals());

const answering = (answer: boolean) => ({ persisted: async () => answer, persist: async () => answer });
const failing = { persisted: () => Promise.reject(new Error('no')), persist: () => Promise.reject(new Error('no')) };

describe('what a browser promises', () => {
  it.each([
    ['has promised', answering(true), 'promised', 'promised'],
    ['has not', answering(false), 'may be cleared', 'refused'],
    ['knows no promise', {}, 'cannot be asked', 'cannot be asked'],
    ['has no storage manager', undefined, 'cannot be asked', 'cannot be asked'],
    ['fails when asked', failing, 'cannot be asked', 'refused'],
  ] as const)('is told for one that %s', async (_, storage, before, after) => {
    aBrowserThat(storage);
    expect(await readProtection()).toBe(before);
    expect(await askForPersistence()).toBe(after);
  });
});
